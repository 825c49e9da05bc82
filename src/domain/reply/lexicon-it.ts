/**
 * Words of Italian replies by what they mean to the coach. Verbs stand in families by what is done with them (`fix`,
 * `send`, `check` …) and by person: `I` (mando, manderò), `We` (mandiamo), `Inf` (mandarti, mandando), `Done` (mandato),
 * `Will` (manderà), `You` (mandaci, mandatemi). To add a word, put it in the line of its class, folded as tokens are
 * (small letters, no accents); to add a class, give it a name of its own here: training finds what it speaks for.
 */
import type { Lexicon } from './lexicon.ts';

export const lexicon: Lexicon = {
  fixI:
    'abbassavo abbasserei abbassero abbasso accorcerei accorcero accorciavo accorcio addestravo addestrerei ' +
    'addestrero addestro adeguavo adeguerei adeguero adeguo adottavo adotterei adottero adotto affiggerei ' +
    'affiggero affiggevo affiggo aggiornavo aggiornerei aggiornero aggiorno aggiungerei aggiungero aggiungevo ' +
    'aggiungo aggiustavo aggiusterei aggiustero aggiusto allargavo allargherei allarghero allargo alzavo alzerei ' +
    'alzero alzo annullavo annullerei annullero annullo appenderei appendero appendevo appendo assumerei assumero ' +
    'assumevo assumo attivavo attiverei attivero attivo avviavo avvierei avviero avvio bloccavo bloccherei ' +
    'blocchero blocco buttavo butterei buttero butto cambiavo cambierei cambiero cambio cancellavo cancellerei ' +
    'cancellero cancello chiarirei chiariro chiarisco chiarivo ci_lavoro ci_metto_le_mani ci_metto_una_pezza ' +
    'ci_pensero ci_penso ci_sto_dietro ci_sto_lavorando confezionavo confezionerei confezionero confeziono ' +
    'correggerei correggero correggevo correggo disattivavo disattiverei disattivero disattivo dispoerei dispoero ' +
    'dispoevo dispoo do_una_sistemata eliminavo eliminerei eliminero elimino evitavo eviterei evitero evito ' +
    'faccio_fare faccio_io faro_fare fermavo fermerei fermero fermo formavo formerei formero formo implementavo ' +
    'implementerei implementero implemento incaricavo incaricherei incarichero incarico inserirei inseriro ' +
    'inserisco inserivo installavo installerei installero installo introduerei introduero introduevo introduo ' +
    'istituirei istituiro istituisco istituivo levavo leverei levero levo limavo limerei limero limo me_la_vedo ' +
    'me_ne_occupero me_ne_occupo metto_a_posto metto_da_parte metto_mano metto_via mi_attivo mi_ci_metto ' +
    'mi_do_da_fare mi_metto_subito mi_muovo mi_occupo miglioravo migliorerei migliorero miglioro modificavo ' +
    'modificherei modifichero modifico montavo monterei montero monto nasconderei nascondero nascondevo nascondo ' +
    'ordinavo ordinerei ordinero ordino organizzavo organizzerei organizzero organizzo oscuravo oscurerei ' +
    'oscurero oscuro potavo potenziavo potenzierei potenziero potenzio poterei potero poto predispoerei ' +
    'predispoero predispoevo predispoo prendo_in_carico prendo_in_mano prendo_io prenotavo prenoterei prenotero ' +
    'prenoto preparavo preparerei preparero preparo produerei produero produevo produo provvederei provvedero ' +
    'provvedevo provvedo pubblicavo pubblicherei pubblichero pubblico pulirei puliro pulisco pulivo raddoppiavo ' +
    'raddoppierei raddoppiero raddoppio rattoppavo rattopperei rattoppero rattoppo recuperavo recupererei ' +
    'recuperero recupero regolavo regolerei regolero regolo reimpastavo reimpasterei reimpastero reimpasto ' +
    'rettificavo rettificherei rettifichero rettifico riaprirei riapriro riaprivo riapro riassegnavo riassegnerei ' +
    'riassegnero riassegno riattivavo riattiverei riattivero riattivo ricontrollavo ricontrollerei ricontrollero ' +
    'ricontrollo ricucirei ricuciro ricucivo ricuco riduerei riduero riduevo riduo riemetterei riemettero ' +
    'riemettevo riemetto rifaccio rifaro rifavo riferei rifero rifo rigeneravo rigenererei rigenerero rigenero ' +
    'rimediavo rimedierei rimediero rimedio rimetterei rimettero rimettevo rimetto rimetto_a_posto rimpiazzavo ' +
    'rimpiazzerei rimpiazzero rimpiazzo rimuoverei rimuovero rimuovevo rimuovo rincollavo rincollerei rincollero ' +
    'rincollo rinforzavo rinforzerei rinforzero rinforzo riordinavo riordinerei riordinero riordino riparavo ' +
    'riparerei riparero riparo riparto riprenderei riprendero riprendevo riprendo ripristinavo ripristinerei ' +
    'ripristinero ripristino ripulirei ripuliro ripulisco ripulivo riscriverei riscrivero riscrivevo riscrivo ' +
    'riservavo riserverei riservero riservo risolverei risolvero risolvevo risolvo ristampavo ristamperei ' +
    'ristampero ristampo ritiravo ritirerei ritirero ritiro ritoccavo ritoccherei ritocchero ritocco rivederei ' +
    'rivedero rivedevo rivedo sbloccavo sbloccherei sblocchero sblocco seguo_io sensibilizzavo sensibilizzerei ' +
    'sensibilizzero sensibilizzo separavo separerei separero separo sgomberavo sgombererei sgomberero sgombero ' +
    'sigillavo sigillerei sigillero sigillo sistemavo sistemerei sistemero sistemo smontavo smonterei smontero ' +
    'smonto sospenderei sospendero sospendevo sospendo sostituirei sostituiro sostituisco sostituivo spostavo ' +
    'sposterei spostero sposto staccavo staccherei stacchero stacco stornavo stornerei stornero storno svuotavo ' +
    'svuoterei svuotero svuoto tappavo tapperei tappero tappo taravo tarerei tarero taro te_lo_tengo ' +
    'tengo_da_parte ti_tengo toglierei togliero toglievo toglio tolgo ve_lo_tengo vi_tengo',
  fixWe:
    'abbassavamo abbasseremmo abbasseremo abbassiamo accorceremmo accorceremo accorciamo accorciavamo ' +
    'addestravamo addestreremmo addestreremo addestriamo adeguavamo adegueremmo adegueremo adeguiamo adottavamo ' +
    'adotteremmo adotteremo adottiamo affiggeremmo affiggeremo affiggevamo affiggiamo aggiornavamo aggiorneremmo ' +
    'aggiorneremo aggiorniamo aggiungeremmo aggiungeremo aggiungevamo aggiungiamo aggiustavamo aggiusteremmo ' +
    'aggiusteremo aggiustiamo allargavamo allargheremmo allargheremo allarghiamo alzavamo alzeremmo alzeremo ' +
    'alziamo annullavamo annulleremmo annulleremo annulliamo appenderemmo appenderemo appendevamo appendiamo ' +
    'assumeremmo assumeremo assumevamo assumiamo attivavamo attiveremmo attiveremo attiviamo avviamo avviavamo ' +
    'avvieremmo avvieremo bloccavamo bloccheremmo bloccheremo blocchiamo buttavamo butteremmo butteremo buttiamo ' +
    'cambiamo cambiavamo cambieremmo cambieremo cancellavamo cancelleremmo cancelleremo cancelliamo ' +
    'ce_ne_occuperemo ce_ne_occupiamo chiariamo chiariremmo chiariremo chiarivamo ci_attiveremo ci_attiviamo ' +
    'ci_lavoreremo ci_lavoriamo ci_mettiamo_le_mani ci_mettiamo_subito ci_muoviamo ci_occuperemo ci_occupiamo ' +
    'ci_penseremo ci_pensiamo ci_siamo_attivati ci_siamo_mossi ci_stiamo_attrezzando ci_stiamo_lavorando ' +
    'confezionavamo confezioneremmo confezioneremo confezioniamo correggeremmo correggeremo correggevamo ' +
    'correggiamo corriamo_ai_ripari disattivavamo disattiveremmo disattiveremo disattiviamo dispoeremmo ' +
    'dispoeremo dispoevamo dispoiamo eliminavamo elimineremmo elimineremo eliminiamo evitavamo eviteremmo ' +
    'eviteremo evitiamo facciamo_in_modo facciamo_partire facciamo_rifare faremo_in_modo fermavamo fermeremmo ' +
    'fermeremo fermiamo formavamo formeremmo formeremo formiamo implementavamo implementeremmo implementeremo ' +
    'implementiamo incaricavamo incaricheremmo incaricheremo incarichiamo inseriamo inseriremmo inseriremo ' +
    'inserivamo installavamo installeremmo installeremo installiamo introdueremmo introdueremo introduevamo ' +
    'introduiamo istituiamo istituiremmo istituiremo istituivamo levavamo leveremmo leveremo leviamo limavamo ' +
    'limeremmo limeremo limiamo metteremo mettiamo_a_posto mettiamo_da_parte mettiamo_le_mani mettiamo_mano ' +
    'mettiamo_un mettiamo_una mettiamo_una_pezza mettiamo_via miglioravamo miglioreremmo miglioreremo miglioriamo ' +
    'modificavamo modificheremmo modificheremo modifichiamo montavamo monteremmo monteremo montiamo nasconderemmo ' +
    'nasconderemo nascondevamo nascondiamo ordinavamo ordineremmo ordineremo ordiniamo organizzavamo ' +
    'organizzeremmo organizzeremo organizziamo oscuravamo oscureremmo oscureremo oscuriamo potavamo potenziamo ' +
    'potenziavamo potenzieremmo potenzieremo poteremmo poteremo potiamo predispoeremmo predispoeremo ' +
    'predispoevamo predispoiamo prenderemo_in_carico prenderemo_provvedimenti prendiamo_in_carico prendiamo_noi ' +
    'prendiamo_provvedimenti prenotavamo prenoteremmo prenoteremo prenotiamo preparavamo prepareremmo prepareremo ' +
    'prepariamo produeremmo produeremo produevamo produiamo provvederemmo provvederemo provvedevamo provvediamo ' +
    'pubblicavamo pubblicheremmo pubblicheremo pubblichiamo puliamo puliremmo puliremo pulivamo raddoppiamo ' +
    'raddoppiavamo raddoppieremmo raddoppieremo rattoppavamo rattopperemmo rattopperemo rattoppiamo recuperavamo ' +
    'recupereremmo recupereremo recuperiamo regolavamo regoleremmo regoleremo regoliamo reimpastavamo ' +
    'reimpasteremmo reimpasteremo reimpastiamo rettificavamo rettificheremmo rettificheremo rettifichiamo ' +
    'riapriamo riapriremmo riapriremo riaprivamo riassegnavamo riassegneremmo riassegneremo riassegniamo ' +
    'riattivavamo riattiveremmo riattiveremo riattiviamo ricontrollavamo ricontrolleremmo ricontrolleremo ' +
    'ricontrolliamo ricuciamo ricuciremmo ricuciremo ricucivamo ridueremmo ridueremo riduevamo riduiamo ' +
    'riemetteremmo riemetteremo riemettevamo riemettiamo rifacciamo rifaremo rifavamo riferemmo riferemo rifiamo ' +
    'rigeneravamo rigenereremmo rigenereremo rigeneriamo rimediamo rimediavamo rimedieremmo rimedieremo ' +
    'rimetteremmo rimetteremo rimettevamo rimettiamo rimettiamo_in_sesto rimpiazzavamo rimpiazzeremmo ' +
    'rimpiazzeremo rimpiazziamo rimuoveremmo rimuoveremo rimuovevamo rimuoviamo rincollavamo rincolleremmo ' +
    'rincolleremo rincolliamo rinforzavamo rinforzeremmo rinforzeremo rinforziamo riordinavamo riordineremmo ' +
    'riordineremo riordiniamo riparavamo ripareremmo ripareremo ripariamo riprenderemmo riprenderemo riprendevamo ' +
    'riprendiamo ripristinavamo ripristineremmo ripristineremo ripristiniamo ripuliamo ripuliremmo ripuliremo ' +
    'ripulivamo riscriveremmo riscriveremo riscrivevamo riscriviamo riservavamo riserveremmo riserveremo ' +
    'riserviamo risolveremmo risolveremo risolvevamo risolviamo ristampavamo ristamperemmo ristamperemo ' +
    'ristampiamo ritiravamo ritireremmo ritireremo ritiriamo ritoccavamo ritoccheremmo ritoccheremo ritocchiamo ' +
    'rivederemmo rivederemo rivedevamo rivediamo sbloccavamo sbloccheremmo sbloccheremo sblocchiamo seguiamo_noi ' +
    'sensibilizzavamo sensibilizzeremmo sensibilizzeremo sensibilizziamo separavamo separeremmo separeremo ' +
    'separiamo sgomberavamo sgombereremmo sgombereremo sgomberiamo sigillavamo sigilleremmo sigilleremo ' +
    'sigilliamo sistemavamo sistemeremmo sistemeremo sistemiamo smontavamo smonteremmo smonteremo smontiamo ' +
    'sospenderemmo sospenderemo sospendevamo sospendiamo sostituiamo sostituiremmo sostituiremo sostituivamo ' +
    'spostavamo sposteremmo sposteremo spostiamo staccavamo staccheremmo staccheremo stacchiamo stornavamo ' +
    'storneremmo storneremo storniamo svuotavamo svuoteremmo svuoteremo svuotiamo tappavamo tapperemmo tapperemo ' +
    'tappiamo taravamo tareremmo tareremo tariamo te_lo_teniamo teniamo_da_parte ti_teniamo togliamo toglieremmo ' +
    'toglieremo toglievamo togliiamo ve_lo_teniamo vi_teniamo',
  fixInf:
    'abbassando* abbassar* accorciando* accorciar* addestrando* addestrar* adeguando* adeguar* adottando* ' +
    'adottar* affiggendo* affiggerce* affiggerci* affiggere affiggergl* affiggerla* affiggerle* affiggerli* ' +
    'affiggerlo* affiggerme* affiggermi* affiggerne* affiggerte* affiggerti* affiggerve* affiggervi* aggiornando* ' +
    'aggiornar* aggiungendo* aggiungerce* aggiungerci* aggiungere aggiungergl* aggiungerla* aggiungerle* ' +
    'aggiungerli* aggiungerlo* aggiungerme* aggiungermi* aggiungerne* aggiungerte* aggiungerti* aggiungerve* ' +
    'aggiungervi* aggiustando* aggiustar* allargando* allargar* alzando* alzar* annullando* annullar* appendendo* ' +
    'appenderce* appenderci* appendere appendergl* appenderla* appenderle* appenderli* appenderlo* appenderme* ' +
    'appendermi* appenderne* appenderte* appenderti* appenderve* appendervi* assumendo* assumerce* assumerci* ' +
    'assumere assumergl* assumerla* assumerle* assumerli* assumerlo* assumerme* assumermi* assumerne* assumerte* ' +
    'assumerti* assumerve* assumervi* attivando* attivar* avviando* avviar* bloccando* bloccar* buttando* buttar* ' +
    'cambiando* cambiar* cancellando* cancellar* chiarendo* chiarirce* chiarirci* chiarire chiarirgl* chiarirla* ' +
    'chiarirle* chiarirli* chiarirlo* chiarirme* chiarirmi* chiarirne* chiarirte* chiarirti* chiarirve* ' +
    'chiarirvi* confezionando* confezionar* correggendo* correggerce* correggerci* correggere correggergl* ' +
    'correggerla* correggerle* correggerli* correggerlo* correggerme* correggermi* correggerne* correggerte* ' +
    'correggerti* correggerve* correggervi* disattivando* disattivar* dispoendo* dispoerce* dispoerci* dispoere ' +
    'dispoergl* dispoerla* dispoerle* dispoerli* dispoerlo* dispoerme* dispoermi* dispoerne* dispoerte* ' +
    'dispoerti* dispoerve* dispoervi* eliminando* eliminar* evitando* evitar* far_partire fare_in_modo fermando* ' +
    'fermar* formando* formar* implementando* implementar* incaricando* incaricar* inserendo* inserirce* ' +
    'inserirci* inserire inserirgl* inserirla* inserirle* inserirli* inserirlo* inserirme* inserirmi* inserirne* ' +
    'inserirte* inserirti* inserirve* inserirvi* installando* installar* introduendo* introduerce* introduerci* ' +
    'introduere introduergl* introduerla* introduerle* introduerli* introduerlo* introduerme* introduermi* ' +
    'introduerne* introduerte* introduerti* introduerve* introduervi* istituendo* istituirce* istituirci* ' +
    'istituire istituirgl* istituirla* istituirle* istituirli* istituirlo* istituirme* istituirmi* istituirne* ' +
    'istituirte* istituirti* istituirve* istituirvi* levando* levar* limando* limar* metterci_mano ' +
    'metterci_una_pezza mettere_a_posto migliorando* migliorar* modificando* modificar* montando* montar* ' +
    'nascondendo* nasconderce* nasconderci* nascondere nascondergl* nasconderla* nasconderle* nasconderli* ' +
    'nasconderlo* nasconderme* nascondermi* nasconderne* nasconderte* nasconderti* nasconderve* nascondervi* ' +
    'occupando* ordinando* ordinar* organizzando* organizzar* oscurando* oscurar* porre_rimedio potando* potar* ' +
    'potenziando* potenziar* predispoendo* predispoerce* predispoerci* predispoere predispoergl* predispoerla* ' +
    'predispoerle* predispoerli* predispoerlo* predispoerme* predispoermi* predispoerne* predispoerte* ' +
    'predispoerti* predispoerve* predispoervi* prenotando* prenotar* preparando* preparar* produendo* produerce* ' +
    'produerci* produere produergl* produerla* produerle* produerli* produerlo* produerme* produermi* produerne* ' +
    'produerte* produerti* produerve* produervi* provvedendo* provvederce* provvederci* provvedere provvedergl* ' +
    'provvederla* provvederle* provvederli* provvederlo* provvederme* provvedermi* provvederne* provvederte* ' +
    'provvederti* provvederve* provvedervi* pubblicando* pubblicar* pulendo* pulirce* pulirci* pulire pulirgl* ' +
    'pulirla* pulirle* pulirli* pulirlo* pulirme* pulirmi* pulirne* pulirte* pulirti* pulirve* pulirvi* ' +
    'raddoppiando* raddoppiar* rattoppando* rattoppar* recuperando* recuperar* regolando* regolar* reimpastando* ' +
    'reimpastar* rettificando* rettificar* riaprendo* riaprirce* riaprirci* riaprire riaprirgl* riaprirla* ' +
    'riaprirle* riaprirli* riaprirlo* riaprirme* riaprirmi* riaprirne* riaprirte* riaprirti* riaprirve* ' +
    'riaprirvi* riassegnando* riassegnar* riattivando* riattivar* ricontrollando* ricontrollar* ricucendo* ' +
    'ricucirce* ricucirci* ricucire ricucirgl* ricucirla* ricucirle* ricucirli* ricucirlo* ricucirme* ricucirmi* ' +
    'ricucirne* ricucirte* ricucirti* ricucirve* ricucirvi* riduendo* riduerce* riduerci* riduere riduergl* ' +
    'riduerla* riduerle* riduerli* riduerlo* riduerme* riduermi* riduerne* riduerte* riduerti* riduerve* ' +
    'riduervi* riemettendo* riemetterce* riemetterci* riemettere riemettergl* riemetterla* riemetterle* ' +
    'riemetterli* riemetterlo* riemetterme* riemettermi* riemetterne* riemetterte* riemetterti* riemetterve* ' +
    'riemettervi* rifacendo* rifando* rifar* rigenerando* rigenerar* rimediando* rimediar* rimettendo* ' +
    'rimetterce* rimetterci* rimettere rimettergl* rimetterla* rimetterle* rimetterli* rimetterlo* rimetterme* ' +
    'rimettermi* rimetterne* rimetterte* rimetterti* rimetterve* rimettervi* rimpiazzando* rimpiazzar* ' +
    'rimuovendo* rimuoverce* rimuoverci* rimuovere rimuovergl* rimuoverla* rimuoverle* rimuoverli* rimuoverlo* ' +
    'rimuoverme* rimuovermi* rimuoverne* rimuoverte* rimuoverti* rimuoverve* rimuovervi* rincollando* rincollar* ' +
    'rinforzando* rinforzar* riordinando* riordinar* riparando* riparar* riprendendo* riprenderce* riprenderci* ' +
    'riprendere riprendergl* riprenderla* riprenderle* riprenderli* riprenderlo* riprenderme* riprendermi* ' +
    'riprenderne* riprenderte* riprenderti* riprenderve* riprendervi* ripristinando* ripristinar* ripulendo* ' +
    'ripulirce* ripulirci* ripulire ripulirgl* ripulirla* ripulirle* ripulirli* ripulirlo* ripulirme* ripulirmi* ' +
    'ripulirne* ripulirte* ripulirti* ripulirve* ripulirvi* riscrivendo* riscriverce* riscriverci* riscrivere ' +
    'riscrivergl* riscriverla* riscriverle* riscriverli* riscriverlo* riscriverme* riscrivermi* riscriverne* ' +
    'riscriverte* riscriverti* riscriverve* riscrivervi* riservando* riservar* risolvendo* risolverce* ' +
    'risolverci* risolvere risolvergl* risolverla* risolverle* risolverli* risolverlo* risolverme* risolvermi* ' +
    'risolverne* risolverte* risolverti* risolverve* risolvervi* ristampando* ristampar* ritirando* ritirar* ' +
    'ritoccando* ritoccar* rivedendo* rivederce* rivederci* rivedere rivedergl* rivederla* rivederle* rivederli* ' +
    'rivederlo* rivederme* rivedermi* rivederne* rivederte* rivederti* rivederve* rivedervi* sbloccando* ' +
    'sbloccar* sensibilizzando* sensibilizzar* separando* separar* sgomberando* sgomberar* sigillando* sigillar* ' +
    'sistemando* sistemar* smontando* smontar* sospendendo* sospenderce* sospenderci* sospendere sospendergl* ' +
    'sospenderla* sospenderle* sospenderli* sospenderlo* sospenderme* sospendermi* sospenderne* sospenderte* ' +
    'sospenderti* sospenderve* sospendervi* sostituendo* sostituirce* sostituirci* sostituire sostituirgl* ' +
    'sostituirla* sostituirle* sostituirli* sostituirlo* sostituirme* sostituirmi* sostituirne* sostituirte* ' +
    'sostituirti* sostituirve* sostituirvi* spostando* spostar* staccando* staccar* stiamo_lavorando ' +
    'sto_lavorando stornando* stornar* svuotando* svuotar* tappando* tappar* tarando* tarar* togliendo* ' +
    'toglierce* toglierci* togliere togliergl* toglierla* toglierle* toglierli* toglierlo* toglierme* togliermi* ' +
    'toglierne* toglierte* toglierti* toglierve* togliervi*',
  fixDone:
    'abbassata abbassate abbassati abbassato accorciata accorciate accorciati accorciato addestrata addestrate ' +
    'addestrati addestrato adeguata adeguate adeguati adeguato adottata adottate adottati adottato affissa ' +
    'affisse affissi affisso aggiornata aggiornate aggiornati aggiornato aggiunta aggiunte aggiunti aggiunto ' +
    'aggiustata aggiustate aggiustati aggiustato allargata allargate allargati allargato alzata alzate alzati ' +
    'alzato annullata annullate annullati annullato appesa appese appesi appeso assunta assunte assunti assunto ' +
    'attivata attivate attivati attivato avviata avviate avviati avviato bloccata bloccate bloccati bloccato ' +
    'buttata buttate buttati buttato cambiata cambiate cambiati cambiato cancellata cancellate cancellati ' +
    'cancellato chiarita chiarite chiariti chiarito confezionata confezionate confezionati confezionato corretta ' +
    'corrette corretti corretto disattivata disattivate disattivati disattivato disposta disposte disposti ' +
    'disposto eliminata eliminate eliminati eliminato evitata evitate evitati evitato fatto_rifare ' +
    'fatto_ripartire fermata fermate fermati fermato formata formate formati formato implementata implementate ' +
    'implementati implementato incaricata incaricate incaricati incaricato inserita inserite inseriti inserito ' +
    'installata installate installati installato introdotta introdotte introdotti introdotto istituita istituite ' +
    'istituiti istituito levata levate levati levato limata limate limati limato messa_da_parte ' +
    'messa_in_sicurezza messa_via messe_da_parte messe_via messi_via messo_a_posto messo_da_parte messo_via ' +
    'migliorata migliorate migliorati migliorato modificata modificate modificati modificato montata montate ' +
    'montati montato nascosta nascoste nascosti nascosto ordinata ordinate ordinati ordinato organizzata ' +
    'organizzate organizzati organizzato oscurata oscurate oscurati oscurato potata potate potati potato ' +
    'potenziata potenziate potenziati potenziato predisposta predisposte predisposti predisposto prenotata ' +
    'prenotate prenotati prenotato preparata preparate preparati preparato presa_in_carico prese_in_carico ' +
    'presi_in_carico preso_in_carico prodotta prodotte prodotti prodotto provveduta provvedute provveduti ' +
    'provveduto pubblicata pubblicate pubblicati pubblicato pulita pulite puliti pulito raddoppiata raddoppiate ' +
    'raddoppiati raddoppiato rattoppata rattoppate rattoppati rattoppato recuperata recuperate recuperati ' +
    'recuperato regolata regolate regolati regolato reimpastata reimpastate reimpastati reimpastato rettificata ' +
    'rettificate rettificati rettificato riaperta riaperte riaperti riaperto riassegnata riassegnate riassegnati ' +
    'riassegnato riattivata riattivate riattivati riattivato ricontrollata ricontrollate ricontrollati ' +
    'ricontrollato ricucita ricucite ricuciti ricucito ridotta ridotte ridotti ridotto riemessa riemesse riemessi ' +
    'riemesso rifata rifate rifati rifato rigenerata rigenerate rigenerati rigenerato rimediata rimediate ' +
    'rimediati rimediato rimessa rimesse rimessi rimesso rimossa rimosse rimossi rimosso rimpiazzata rimpiazzate ' +
    'rimpiazzati rimpiazzato rincollata rincollate rincollati rincollato rinforzata rinforzate rinforzati ' +
    'rinforzato riordinata riordinate riordinati riordinato riparata riparate riparati riparato ripresa riprese ' +
    'ripresi ripreso ripristinata ripristinate ripristinati ripristinato ripulita ripulite ripuliti ripulito ' +
    'riscritta riscritte riscritti riscritto riservata riservate riservati riservato risolta risolte risolti ' +
    'risolto ristampata ristampate ristampati ristampato ritirata ritirate ritirati ritirato ritoccata ritoccate ' +
    'ritoccati ritoccato rivista riviste rivisti rivisto sbloccata sbloccate sbloccati sbloccato sensibilizzata ' +
    'sensibilizzate sensibilizzati sensibilizzato separata separate separati separato sgomberata sgomberate ' +
    'sgomberati sgomberato sigillata sigillate sigillati sigillato sistemata sistemate sistemati sistemato ' +
    'sistemato_tutto smontata smontate smontati smontato sospesa sospese sospesi sospeso sostituita sostituite ' +
    'sostituiti sostituito spostata spostate spostati spostato staccata staccate staccati staccato stornata ' +
    'stornate stornati stornato svuotata svuotate svuotati svuotato tappata tappate tappati tappato tarata tarate ' +
    'tarati tarato tolta tolte tolti tolto tutto_a_posto tutto_sistemato',
  fixWill:
    'abbassera abbasseranno accorcera accorceranno addestrera addestreranno adeguera adegueranno adottera ' +
    'adotteranno affiggera affiggeranno aggiornera aggiorneranno aggiungera aggiungeranno aggiustera ' +
    'aggiusteranno allarghera allargheranno alzera alzeranno annullera annulleranno appendera appenderanno ' +
    'assumera assumeranno attivera attiveranno avviera avvieranno blocchera bloccheranno buttera butteranno ' +
    'cambiera cambieranno cancellera cancelleranno chiarira chiariranno ci_pensa ci_pensera confezionera ' +
    'confezioneranno correggera correggeranno disattivera disattiveranno dispoera dispoeranno eliminera ' +
    'elimineranno evitera eviteranno fermera fermeranno formera formeranno implementera implementeranno ' +
    'incarichera incaricheranno inserira inseriranno installera installeranno introduera introdueranno istituira ' +
    'istituiranno levera leveranno limera limeranno migliorera miglioreranno modifichera modificheranno montera ' +
    'monteranno nascondera nasconderanno ordinera ordineranno organizzera organizzeranno oscurera oscureranno ' +
    'potenziera potenzieranno potera poteranno predispoera predispoeranno prenotera prenoteranno preparera ' +
    'prepareranno produera produeranno provvedera provvederanno pubblichera pubblicheranno pulira puliranno ' +
    'raddoppiera raddoppieranno rattoppera rattopperanno recuperera recupereranno regolera regoleranno ' +
    'reimpastera reimpasteranno rettifichera rettificheranno riaprira riapriranno riassegnera riassegneranno ' +
    'riattivera riattiveranno ricontrollera ricontrolleranno ricucira ricuciranno riduera ridueranno riemettera ' +
    'riemetteranno rifara rifera riferanno rigenerera rigenereranno rimediera rimedieranno rimettera rimetteranno ' +
    'rimpiazzera rimpiazzeranno rimuovera rimuoveranno rincollera rincolleranno rinforzera rinforzeranno ' +
    'riordinera riordineranno riparera ripareranno riprendera riprenderanno ripristinera ripristineranno ripulira ' +
    'ripuliranno riscrivera riscriveranno riservera riserveranno risolvera risolveranno ristampera ristamperanno ' +
    'ritirera ritireranno ritocchera ritoccheranno rivedera rivederanno sara_corrett* sara_sostituit* ' +
    'saranno_sostituit* sblocchera sbloccheranno se_ne_occupa se_ne_occupera sensibilizzera sensibilizzeranno ' +
    'separera separeranno sgomberera sgombereranno si_occupera sigillera sigilleranno sistemera sistemeranno ' +
    'smontera smonteranno sospendera sospenderanno sostituira sostituiranno spostera sposteranno stacchera ' +
    'staccheranno stornera storneranno svuotera svuoteranno tappera tapperanno tarera tareranno togliera ' +
    'toglieranno verra_corrett* verra_sostituit* verranno_sostituit*',
  fixYou:
    'abbassace* abbassaci* abbassame* abbassami* abbassatecel* abbassateci* abbassatemel* abbassatemi* ' +
    'accorciace* accorciaci* accorciame* accorciami* accorciatecel* accorciateci* accorciatemel* accorciatemi* ' +
    'addestrace* addestraci* addestrame* addestrami* addestratecel* addestrateci* addestratemel* addestratemi* ' +
    'adeguace* adeguaci* adeguame* adeguami* adeguatecel* adeguateci* adeguatemel* adeguatemi* adottace* ' +
    'adottaci* adottame* adottami* adottatecel* adottateci* adottatemel* adottatemi* affiggetecel* affiggeteci* ' +
    'affiggetemel* affiggetemi* affiggice* affiggici* affiggime* affiggimi* aggiornace* aggiornaci* aggiorname* ' +
    'aggiornami* aggiornatecel* aggiornateci* aggiornatemel* aggiornatemi* aggiungetecel* aggiungeteci* ' +
    'aggiungetemel* aggiungetemi* aggiungice* aggiungici* aggiungime* aggiungimi* aggiustace* aggiustaci* ' +
    'aggiustame* aggiustami* aggiustatecel* aggiustateci* aggiustatemel* aggiustatemi* allargace* allargaci* ' +
    'allargame* allargami* allargatecel* allargateci* allargatemel* allargatemi* alzace* alzaci* alzame* alzami* ' +
    'alzatecel* alzateci* alzatemel* alzatemi* annullace* annullaci* annullame* annullami* annullatecel* ' +
    'annullateci* annullatemel* annullatemi* appendetecel* appendeteci* appendetemel* appendetemi* appendice* ' +
    'appendici* appendime* appendimi* assumetecel* assumeteci* assumetemel* assumetemi* assumice* assumici* ' +
    'assumime* assumimi* attivace* attivaci* attivame* attivami* attivatecel* attivateci* attivatemel* ' +
    'attivatemi* avviace* avviaci* avviame* avviami* avviatecel* avviateci* avviatemel* avviatemi* bloccace* ' +
    'bloccaci* bloccame* bloccami* bloccatecel* bloccateci* bloccatemel* bloccatemi* buttace* buttaci* buttame* ' +
    'buttami* buttatecel* buttateci* buttatemel* buttatemi* cambiace* cambiaci* cambiame* cambiami* cambiatecel* ' +
    'cambiateci* cambiatemel* cambiatemi* cancellace* cancellaci* cancellame* cancellami* cancellatecel* ' +
    'cancellateci* cancellatemel* cancellatemi* chiariscice* chiariscici* chiariscime* chiariscimi* chiaritecel* ' +
    'chiariteci* chiaritemel* chiaritemi* confezionace* confezionaci* confezioname* confezionami* ' +
    'confezionatecel* confezionateci* confezionatemel* confezionatemi* correggetecel* correggeteci* ' +
    'correggetemel* correggetemi* correggice* correggici* correggime* correggimi* disattivace* disattivaci* ' +
    'disattivame* disattivami* disattivatecel* disattivateci* disattivatemel* disattivatemi* dispoetecel* ' +
    'dispoeteci* dispoetemel* dispoetemi* dispoice* dispoici* dispoime* dispoimi* eliminace* eliminaci* ' +
    'eliminame* eliminami* eliminatecel* eliminateci* eliminatemel* eliminatemi* evitace* evitaci* evitame* ' +
    'evitami* evitatecel* evitateci* evitatemel* evitatemi* fermace* fermaci* fermame* fermami* fermatecel* ' +
    'fermateci* fermatemel* fermatemi* formace* formaci* formame* formami* formatecel* formateci* formatemel* ' +
    'formatemi* implementace* implementaci* implementame* implementami* implementatecel* implementateci* ' +
    'implementatemel* implementatemi* incaricace* incaricaci* incaricame* incaricami* incaricatecel* ' +
    'incaricateci* incaricatemel* incaricatemi* inseriscice* inseriscici* inseriscime* inseriscimi* inseritecel* ' +
    'inseriteci* inseritemel* inseritemi* installace* installaci* installame* installami* installatecel* ' +
    'installateci* installatemel* installatemi* introduetecel* introdueteci* introduetemel* introduetemi* ' +
    'introduice* introduici* introduime* introduimi* istituiscice* istituiscici* istituiscime* istituiscimi* ' +
    'istituitecel* istituiteci* istituitemel* istituitemi* levace* levaci* levame* levami* levatecel* levateci* ' +
    'levatemel* levatemi* limace* limaci* limame* limami* limatecel* limateci* limatemel* limatemi* migliorace* ' +
    'miglioraci* migliorame* migliorami* miglioratecel* migliorateci* miglioratemel* miglioratemi* modificace* ' +
    'modificaci* modificame* modificami* modificatecel* modificateci* modificatemel* modificatemi* montace* ' +
    'montaci* montame* montami* montatecel* montateci* montatemel* montatemi* nascondetecel* nascondeteci* ' +
    'nascondetemel* nascondetemi* nascondice* nascondici* nascondime* nascondimi* ordinace* ordinaci* ordiname* ' +
    'ordinami* ordinatecel* ordinateci* ordinatemel* ordinatemi* organizzace* organizzaci* organizzame* ' +
    'organizzami* organizzatecel* organizzateci* organizzatemel* organizzatemi* oscurace* oscuraci* oscurame* ' +
    'oscurami* oscuratecel* oscurateci* oscuratemel* oscuratemi* potace* potaci* potame* potami* potatecel* ' +
    'potateci* potatemel* potatemi* potenziace* potenziaci* potenziame* potenziami* potenziatecel* potenziateci* ' +
    'potenziatemel* potenziatemi* predispoetecel* predispoeteci* predispoetemel* predispoetemi* predispoice* ' +
    'predispoici* predispoime* predispoimi* prenotace* prenotaci* prenotame* prenotami* prenotatecel* ' +
    'prenotateci* prenotatemel* prenotatemi* preparace* preparaci* preparame* preparami* preparatecel* ' +
    'preparateci* preparatemel* preparatemi* produetecel* produeteci* produetemel* produetemi* produice* ' +
    'produici* produime* produimi* provvedetecel* provvedeteci* provvedetemel* provvedetemi* provvedice* ' +
    'provvedici* provvedime* provvedimi* pubblicace* pubblicaci* pubblicame* pubblicami* pubblicatecel* ' +
    'pubblicateci* pubblicatemel* pubblicatemi* puliscice* puliscici* puliscime* puliscimi* pulitecel* puliteci* ' +
    'pulitemel* pulitemi* raddoppiace* raddoppiaci* raddoppiame* raddoppiami* raddoppiatecel* raddoppiateci* ' +
    'raddoppiatemel* raddoppiatemi* rattoppace* rattoppaci* rattoppame* rattoppami* rattoppatecel* rattoppateci* ' +
    'rattoppatemel* rattoppatemi* recuperace* recuperaci* recuperame* recuperami* recuperatecel* recuperateci* ' +
    'recuperatemel* recuperatemi* regolace* regolaci* regolame* regolami* regolatecel* regolateci* regolatemel* ' +
    'regolatemi* reimpastace* reimpastaci* reimpastame* reimpastami* reimpastatecel* reimpastateci* ' +
    'reimpastatemel* reimpastatemi* rettificace* rettificaci* rettificame* rettificami* rettificatecel* ' +
    'rettificateci* rettificatemel* rettificatemi* riaprice* riaprici* riaprime* riaprimi* riapritecel* ' +
    'riapriteci* riapritemel* riapritemi* riassegnace* riassegnaci* riassegname* riassegnami* riassegnatecel* ' +
    'riassegnateci* riassegnatemel* riassegnatemi* riattivace* riattivaci* riattivame* riattivami* riattivatecel* ' +
    'riattivateci* riattivatemel* riattivatemi* ricontrollace* ricontrollaci* ricontrollame* ricontrollami* ' +
    'ricontrollatecel* ricontrollateci* ricontrollatemel* ricontrollatemi* ricucice* ricucici* ricucime* ' +
    'ricucimi* ricucitecel* ricuciteci* ricucitemel* ricucitemi* riduetecel* ridueteci* riduetemel* riduetemi* ' +
    'riduice* riduici* riduime* riduimi* riemettetecel* riemetteteci* riemettetemel* riemettetemi* riemettice* ' +
    'riemettici* riemettime* riemettimi* riface* rifaci* rifame* rifami* rifatecel* rifateci* rifatemel* ' +
    'rifatemi* rigenerace* rigeneraci* rigenerame* rigenerami* rigeneratecel* rigenerateci* rigeneratemel* ' +
    'rigeneratemi* rimediace* rimediaci* rimediame* rimediami* rimediatecel* rimediateci* rimediatemel* ' +
    'rimediatemi* rimettetecel* rimetteteci* rimettetemel* rimettetemi* rimettice* rimettici* rimettime* ' +
    'rimettimi* rimpiazzace* rimpiazzaci* rimpiazzame* rimpiazzami* rimpiazzatecel* rimpiazzateci* ' +
    'rimpiazzatemel* rimpiazzatemi* rimuovetecel* rimuoveteci* rimuovetemel* rimuovetemi* rimuovice* rimuovici* ' +
    'rimuovime* rimuovimi* rincollace* rincollaci* rincollame* rincollami* rincollatecel* rincollateci* ' +
    'rincollatemel* rincollatemi* rinforzace* rinforzaci* rinforzame* rinforzami* rinforzatecel* rinforzateci* ' +
    'rinforzatemel* rinforzatemi* riordinace* riordinaci* riordiname* riordinami* riordinatecel* riordinateci* ' +
    'riordinatemel* riordinatemi* riparace* riparaci* riparame* riparami* riparatecel* riparateci* riparatemel* ' +
    'riparatemi* riprendetecel* riprendeteci* riprendetemel* riprendetemi* riprendice* riprendici* riprendime* ' +
    'riprendimi* ripristinace* ripristinaci* ripristiname* ripristinami* ripristinatecel* ripristinateci* ' +
    'ripristinatemel* ripristinatemi* ripuliscice* ripuliscici* ripuliscime* ripuliscimi* ripulitecel* ' +
    'ripuliteci* ripulitemel* ripulitemi* riscrivetecel* riscriveteci* riscrivetemel* riscrivetemi* riscrivice* ' +
    'riscrivici* riscrivime* riscrivimi* riservace* riservaci* riservame* riservami* riservatecel* riservateci* ' +
    'riservatemel* riservatemi* risolvetecel* risolveteci* risolvetemel* risolvetemi* risolvice* risolvici* ' +
    'risolvime* risolvimi* ristampace* ristampaci* ristampame* ristampami* ristampatecel* ristampateci* ' +
    'ristampatemel* ristampatemi* ritirace* ritiraci* ritirame* ritirami* ritiratecel* ritirateci* ritiratemel* ' +
    'ritiratemi* ritoccace* ritoccaci* ritoccame* ritoccami* ritoccatecel* ritoccateci* ritoccatemel* ' +
    'ritoccatemi* rivedetecel* rivedeteci* rivedetemel* rivedetemi* rivedice* rivedici* rivedime* rivedimi* ' +
    'sbloccace* sbloccaci* sbloccame* sbloccami* sbloccatecel* sbloccateci* sbloccatemel* sbloccatemi* ' +
    'sensibilizzace* sensibilizzaci* sensibilizzame* sensibilizzami* sensibilizzatecel* sensibilizzateci* ' +
    'sensibilizzatemel* sensibilizzatemi* separace* separaci* separame* separami* separatecel* separateci* ' +
    'separatemel* separatemi* sgomberace* sgomberaci* sgomberame* sgomberami* sgomberatecel* sgomberateci* ' +
    'sgomberatemel* sgomberatemi* sigillace* sigillaci* sigillame* sigillami* sigillatecel* sigillateci* ' +
    'sigillatemel* sigillatemi* sistemace* sistemaci* sistemame* sistemami* sistematecel* sistemateci* ' +
    'sistematemel* sistematemi* smontace* smontaci* smontame* smontami* smontatecel* smontateci* smontatemel* ' +
    'smontatemi* sospendetecel* sospendeteci* sospendetemel* sospendetemi* sospendice* sospendici* sospendime* ' +
    'sospendimi* sostituiscice* sostituiscici* sostituiscime* sostituiscimi* sostituitecel* sostituiteci* ' +
    'sostituitemel* sostituitemi* spostace* spostaci* spostame* spostami* spostatecel* spostateci* spostatemel* ' +
    'spostatemi* staccace* staccaci* staccame* staccami* staccatecel* staccateci* staccatemel* staccatemi* ' +
    'stornace* stornaci* storname* stornami* stornatecel* stornateci* stornatemel* stornatemi* svuotace* ' +
    'svuotaci* svuotame* svuotami* svuotatecel* svuotateci* svuotatemel* svuotatemi* tappace* tappaci* tappame* ' +
    'tappami* tappatecel* tappateci* tappatemel* tappatemi* tarace* taraci* tarame* tarami* taratecel* tarateci* ' +
    'taratemel* taratemi* toglietecel* toglieteci* toglietemel* toglietemi* togliice* togliici* togliime* ' +
    'togliimi*',
  sendI:
    'affidavo affiderei affidero affido allegavo allegherei alleghero allego caricavo caricherei carichero carico ' +
    'ci_passo consegnavo consegnerei consegnero consegno dirottavo dirotterei dirottero dirotto faccio_arrivare ' +
    'faccio_avere faccio_partire faccio_recapitare faccio_spedire faro_avere faro_partire giravo girerei girero ' +
    'giro giro_il giro_la giro_subito imbarcavo imbarcherei imbarchero imbarco imbustavo imbusterei imbustero ' +
    'imbusto impacchettavo impacchetterei impacchettero impacchetto inoltravo inoltrerei inoltrero inoltro ' +
    'inviavo invierei inviero invio lascerei lascero lasciavo lascio mandavo manderei mandero mando passavo ' +
    'passerei passero passo passo_a_prender* portavo porterei portero porto recapitavo recapiterei recapitero ' +
    'recapito reinviavo reinvierei reinviero reinvio riconsegnavo riconsegnerei riconsegnero riconsegno riferirei ' +
    'riferiro riferisco riferivo rimandavo rimanderei rimandero rimando riportavo riporterei riportero riporto ' +
    'rispedirei rispediro rispedisco rispedivo ritrasmetterei ritrasmettero ritrasmettevo ritrasmetto segnalavo ' +
    'segnalerei segnalero segnalo spedirei spediro spedisco spedivo trasmetterei trasmettero trasmettevo ' +
    'trasmetto vengo_a_portar* vengo_a_prender*',
  sendWe:
    'affidavamo affideremmo affideremo affidiamo allegavamo allegheremmo allegheremo alleghiamo caricavamo ' +
    'caricheremmo caricheremo carichiamo consegnavamo consegneremmo consegneremo consegniamo dirottavamo ' +
    'dirotteremmo dirotteremo dirottiamo facciamo_arrivare facciamo_avere facciamo_partire facciamo_recapitare ' +
    'faremo_arrivare faremo_avere faremo_partire giravamo gireremmo gireremo giriamo imbarcavamo imbarcheremmo ' +
    'imbarcheremo imbarchiamo imbustavamo imbusteremmo imbusteremo imbustiamo impacchettavamo impacchetteremmo ' +
    'impacchetteremo impacchettiamo inoltravamo inoltreremmo inoltreremo inoltriamo inviamo inviavamo invieremmo ' +
    'invieremo lasceremmo lasceremo lasciamo lasciavamo mandavamo manderemmo manderemo mandiamo passavamo ' +
    'passeremmo passeremo passiamo passiamo_a_prender* passiamo_a_ritirar* portavamo porteremmo porteremo ' +
    'portiamo recapitavamo recapiteremmo recapiteremo recapitiamo reinviamo reinviavamo reinvieremmo reinvieremo ' +
    'riconsegnavamo riconsegneremmo riconsegneremo riconsegniamo riferiamo riferiremmo riferiremo riferivamo ' +
    'rimandavamo rimanderemmo rimanderemo rimandiamo riportavamo riporteremmo riporteremo riportiamo rispediamo ' +
    'rispediremmo rispediremo rispedivamo ritrasmetteremmo ritrasmetteremo ritrasmettevamo ritrasmettiamo ' +
    'segnalavamo segnaleremmo segnaleremo segnaliamo spediamo spediremmo spediremo spedivamo trasmetteremmo ' +
    'trasmetteremo trasmettevamo trasmettiamo veniamo_a_prender* veniamo_a_ritirar*',
  sendInf:
    'affidando* affidar* allegando* allegar* caricando* caricar* consegnando* consegnar* dirottando* dirottar* ' +
    'farle_avere farti_arrivare farti_avere farvi_arrivare farvi_avere girando* girar* imbarcando* imbarcar* ' +
    'imbustando* imbustar* impacchettando* impacchettar* inoltrando* inoltrar* inviando* inviar* lasciando* ' +
    'lasciar* mandando* mandar* passando* passar* portando* portar* recapitando* recapitar* reinviando* reinviar* ' +
    'riconsegnando* riconsegnar* riferendo* riferirce* riferirci* riferire riferirgl* riferirla* riferirle* ' +
    'riferirli* riferirlo* riferirme* riferirmi* riferirne* riferirte* riferirti* riferirve* riferirvi* ' +
    'rimandando* rimandar* riportando* riportar* rispedendo* rispedirce* rispedirci* rispedire rispedirgl* ' +
    'rispedirla* rispedirle* rispedirli* rispedirlo* rispedirme* rispedirmi* rispedirne* rispedirte* rispedirti* ' +
    'rispedirve* rispedirvi* ritrasmettendo* ritrasmetterce* ritrasmetterci* ritrasmettere ritrasmettergl* ' +
    'ritrasmetterla* ritrasmetterle* ritrasmetterli* ritrasmetterlo* ritrasmetterme* ritrasmettermi* ' +
    'ritrasmetterne* ritrasmetterte* ritrasmetterti* ritrasmetterve* ritrasmettervi* segnalando* segnalar* ' +
    'spedendo* spedirce* spedirci* spedire spedirgl* spedirla* spedirle* spedirli* spedirlo* spedirme* spedirmi* ' +
    'spedirne* spedirte* spedirti* spedirve* spedirvi* trasmettendo* trasmetterce* trasmetterci* trasmettere ' +
    'trasmettergl* trasmetterla* trasmetterle* trasmetterli* trasmetterlo* trasmetterme* trasmettermi* ' +
    'trasmetterne* trasmetterte* trasmetterti* trasmetterve* trasmettervi*',
  sendDone:
    'affidata affidate affidati affidato allegata allegate allegati allegato caricata caricate caricati caricato ' +
    'consegnata consegnate consegnati consegnato dirottata dirottate dirottati dirottato gia_partit* girata ' +
    'girate girati girato imbarcata imbarcate imbarcati imbarcato imbustata imbustate imbustati imbustato ' +
    'impacchettata impacchettate impacchettati impacchettato in_consegna in_partenza in_viaggio inoltrata ' +
    'inoltrate inoltrati inoltrato inviata inviate inviati inviato lasciata lasciate lasciati lasciato mandata ' +
    'mandate mandati mandato partita partite partiti partito passata passate passati passato portata portate ' +
    'portati portato recapitata recapitate recapitati recapitato reinviata reinviate reinviati reinviato ' +
    'riconsegnata riconsegnate riconsegnati riconsegnato riferita riferite riferiti riferito rimandata rimandate ' +
    'rimandati rimandato riportata riportate riportati riportato rispedita rispedite rispediti rispedito ' +
    'ritrasmessa ritrasmesse ritrasmessi ritrasmesso segnalata segnalate segnalati segnalato spedita spedite ' +
    'spediti spedito sul_camion trasmessa trasmesse trasmessi trasmesso è_partit*',
  sendWill:
    'affidera affideranno alleghera allegheranno arriva arrivano arrivera arriveranno bussa bussano carichera ' +
    'caricheranno consegnera consegneranno dirottera dirotteranno girera gireranno imbarchera imbarcheranno ' +
    'imbustera imbusteranno impacchettera impacchetteranno inoltrera inoltreranno inviera invieranno lascera ' +
    'lasceranno le_arriva mandera manderanno parte partira partiranno partono passera passeranno portera ' +
    'porteranno recapitera recapiteranno reinviera reinvieranno ricevera riceverai riceverete ricevete ricevi ' +
    'riconsegnera riconsegneranno riferira riferiranno rimandera rimanderanno riparte ripartira ripartono ' +
    'riportera riporteranno rispedira rispediranno ritrasmettera ritrasmetteranno segnalera segnaleranno spedira ' +
    'spediranno ti_arriva trasmettera trasmetteranno vi_arriva',
  sendYou:
    'affidace* affidaci* affidame* affidami* affidatecel* affidateci* affidatemel* affidatemi* allegace* ' +
    'allegaci* allegame* allegami* allegatecel* allegateci* allegatemel* allegatemi* caricace* caricaci* ' +
    'caricame* caricami* caricatecel* caricateci* caricatemel* caricatemi* consegnace* consegnaci* consegname* ' +
    'consegnami* consegnatecel* consegnateci* consegnatemel* consegnatemi* dirottace* dirottaci* dirottame* ' +
    'dirottami* dirottatecel* dirottateci* dirottatemel* dirottatemi* girace* giraci* girame* girami* giratecel* ' +
    'girateci* giratemel* giratemi* imbarcace* imbarcaci* imbarcame* imbarcami* imbarcatecel* imbarcateci* ' +
    'imbarcatemel* imbarcatemi* imbustace* imbustaci* imbustame* imbustami* imbustatecel* imbustateci* ' +
    'imbustatemel* imbustatemi* impacchettace* impacchettaci* impacchettame* impacchettami* impacchettatecel* ' +
    'impacchettateci* impacchettatemel* impacchettatemi* inoltrace* inoltraci* inoltrame* inoltrami* ' +
    'inoltratecel* inoltrateci* inoltratemel* inoltratemi* inviace* inviaci* inviame* inviami* inviatecel* ' +
    'inviateci* inviatemel* inviatemi* lasciace* lasciaci* lasciame* lasciami* lasciatecel* lasciateci* ' +
    'lasciatemel* lasciatemi* mandace* mandaci* mandame* mandami* mandatecel* mandateci* mandatemel* mandatemi* ' +
    'passace* passaci* passame* passami* passatecel* passateci* passatemel* passatemi* portace* portaci* portame* ' +
    'portami* portatecel* portateci* portatemel* portatemi* recapitace* recapitaci* recapitame* recapitami* ' +
    'recapitatecel* recapitateci* recapitatemel* recapitatemi* reinviace* reinviaci* reinviame* reinviami* ' +
    'reinviatecel* reinviateci* reinviatemel* reinviatemi* riconsegnace* riconsegnaci* riconsegname* ' +
    'riconsegnami* riconsegnatecel* riconsegnateci* riconsegnatemel* riconsegnatemi* riferiscice* riferiscici* ' +
    'riferiscime* riferiscimi* riferitecel* riferiteci* riferitemel* riferitemi* rimandace* rimandaci* rimandame* ' +
    'rimandami* rimandatecel* rimandateci* rimandatemel* rimandatemi* riportace* riportaci* riportame* riportami* ' +
    'riportatecel* riportateci* riportatemel* riportatemi* rispediscice* rispediscici* rispediscime* ' +
    'rispediscimi* rispeditecel* rispediteci* rispeditemel* rispeditemi* ritrasmettetecel* ritrasmetteteci* ' +
    'ritrasmettetemel* ritrasmettetemi* ritrasmettice* ritrasmettici* ritrasmettime* ritrasmettimi* segnalace* ' +
    'segnalaci* segnalame* segnalami* segnalatecel* segnalateci* segnalatemel* segnalatemi* spediscice* ' +
    'spediscici* spediscime* spediscimi* speditecel* spediteci* speditemel* speditemi* trasmettetecel* ' +
    'trasmetteteci* trasmettetemel* trasmettetemi* trasmettice* trasmettici* trasmettime* trasmettimi*',
  checkI:
    'accertavo accerterei accertero accerto analizzavo analizzerei analizzero analizzo approfondirei approfondiro ' +
    "approfondisco approfondivo apro_la_pratica apro_una_segnalazione butto_un'_occhiata butto_un_occhio cercavo " +
    'cercherei cerchero cerco chiamo_il chiamo_la chiamo_subito chiederei chiedero chiedevo chiedo ci_guardo ' +
    'ci_metto_gli_occhi ci_parlo confrontavo confronterei confrontero confronto consultavo consulterei consultero ' +
    'consulto controllavo controllerei controllero controllo discuterei discutero discutevo discuto ' +
    "do_un'_occhiata do_un_occhio domandavo domanderei domandero domando esaminavo esaminerei esaminero esamino " +
    'faccio_controllare faccio_delle_verifiche faccio_presente faccio_un_controllo faccio_una_verifica ' +
    'glielo_dico gliene_parlo guardo indagavo indagherei indaghero indago informavo informerei informero informo ' +
    'interrogavo interrogherei interroghero interrogo ispezionavo ispezionerei ispezionero ispeziono lo_dico ' +
    "lo_porto_in m'_informo mi_faccio_dire mi_faccio_spiegare mi_informero mi_informo monitoravo monitorerei " +
    'monitorero monitoro ne_parlero ne_parlo parlero_con parlo_con provavo proverei provero provo ricercavo ' +
    'ricercherei ricerchero ricerco ricontrollavo ricontrollerei ricontrollero ricontrollo ricostruirei ' +
    'ricostruiro ricostruisco ricostruivo riferisco riguardavo riguarderei riguardero riguardo rileggerei ' +
    'rileggero rileggevo rileggo rintraccerei rintraccero rintracciavo rintraccio ritrovavo ritroverei ritrovero ' +
    'ritrovo segnalavo segnalerei segnalero segnalo seguo_la sento sento_con sollecitavo solleciterei sollecitero ' +
    "sollecito sto_cercando telefono_al tengo_d'_occhio testavo testerei testero testo traccerei traccero " +
    'tracciavo traccio vado_a_cercare vado_a_controllare vado_a_fondo vado_a_guardare vado_a_vedere valutavo ' +
    'valuterei valutero valuto vedo verificavo verificherei verifichero verifico',
  checkWe:
    'accertavamo accerteremmo accerteremo accertiamo analizzavamo analizzeremmo analizzeremo analizziamo ' +
    'andiamo_a_fondo andremo_a_fondo approfondiamo approfondiremmo approfondiremo approfondivamo ' +
    "apriamo_un'_indagine apriamo_una_pratica apriamo_una_segnalazione cercavamo cercheremmo cercheremo cerchiamo " +
    'cerchiamo_di_capire chiederemmo chiederemo chiedevamo chiediamo ci_guardiamo ci_informeremo ci_informiamo ' +
    'confrontavamo confronteremmo confronteremo confrontiamo consultavamo consulteremmo consulteremo consultiamo ' +
    "controllavamo controlleremmo controlleremo controlliamo daremo_un'_occhiata diamo_un'_occhiata discuteremmo " +
    'discuteremo discutevamo discutiamo domandavamo domanderemmo domanderemo domandiamo esaminavamo esamineremmo ' +
    'esamineremo esaminiamo facciamo_controllare facciamo_delle_verifiche facciamo_presente facciamo_un_controllo ' +
    'faremo_delle_verifiche faremo_presente faremo_tesoro guarderemo guardiamo indagavamo indagheremmo ' +
    'indagheremo indaghiamo informavamo informeremmo informeremo informiamo interrogavamo interrogheremmo ' +
    'interrogheremo interroghiamo ispezionavamo ispezioneremmo ispezioneremo ispezioniamo lavoreremo_su ' +
    'monitoravamo monitoreremmo monitoreremo monitoriamo ne_facciamo_tesoro ne_parleremo ne_parliamo_con ' +
    'ne_parliamo_in ne_terremo parleremo_con parliamo_con porteremo_in portiamo_in prendiamo_nota provavamo ' +
    'proveremmo proveremo proviamo ricercavamo ricercheremmo ricercheremo ricerchiamo ricontrollavamo ' +
    'ricontrolleremmo ricontrolleremo ricontrolliamo ricostruiamo ricostruiremmo ricostruiremo ricostruivamo ' +
    'riguardavamo riguarderemmo riguarderemo riguardiamo rileggeremmo rileggeremo rileggevamo rileggiamo ' +
    'rintracceremmo rintracceremo rintracciamo rintracciavamo ritrovavamo ritroveremmo ritroveremo ritroviamo ' +
    'segnalavamo segnaleremmo segnaleremo segnaliamo sentiamo sentiremo sollecitavamo solleciteremmo ' +
    "solleciteremo sollecitiamo stiamo_capendo stiamo_cercando_di_capire tenendo_conto teniamo_d'_occhio " +
    'terremo_conto terremo_presente testavamo testeremmo testeremo testiamo tracceremmo tracceremo tracciamo ' +
    'tracciavamo valutavamo valuteremmo valuteremo valutiamo vediamo_come vediamo_cosa vediamo_di vedremo ' +
    'verificavamo verificheremmo verificheremo verifichiamo',
  checkInf:
    'accertando* accertar* analizzando* analizzar* approfondendo* approfondirce* approfondirci* approfondire ' +
    'approfondirgl* approfondirla* approfondirle* approfondirli* approfondirlo* approfondirme* approfondirmi* ' +
    'approfondirne* approfondirte* approfondirti* approfondirve* approfondirvi* capire_cosa capire_dove cercando* ' +
    'cercar* chiedendo* chiederce* chiederci* chiedere chiedergl* chiederla* chiederle* chiederli* chiederlo* ' +
    'chiederme* chiedermi* chiederne* chiederte* chiederti* chiederve* chiedervi* confrontando* confrontar* ' +
    'consultando* consultar* controllando* controllar* discutendo* discuterce* discuterci* discutere discutergl* ' +
    'discuterla* discuterle* discuterli* discuterlo* discuterme* discutermi* discuterne* discuterte* discuterti* ' +
    'discuterve* discutervi* domandando* domandar* effettuare_le effettuare_opportun* esaminando* esaminar* ' +
    'far_luce fare_luce indagando* indagar* informando* informar* interrogando* interrogar* ispezionando* ' +
    'ispezionar* le_dovute_verifiche le_verifiche_del_caso monitorando* monitorar* opportune_verifiche provando* ' +
    'provar* ricercando* ricercar* ricontrollando* ricontrollar* ricostruendo* ricostruirce* ricostruirci* ' +
    'ricostruire ricostruirgl* ricostruirla* ricostruirle* ricostruirli* ricostruirlo* ricostruirme* ' +
    'ricostruirmi* ricostruirne* ricostruirte* ricostruirti* ricostruirve* ricostruirvi* riguardando* riguardar* ' +
    'rileggendo* rileggerce* rileggerci* rileggere rileggergl* rileggerla* rileggerle* rileggerli* rileggerlo* ' +
    'rileggerme* rileggermi* rileggerne* rileggerte* rileggerti* rileggerve* rileggervi* rintracciando* ' +
    'rintracciar* ritrovando* ritrovar* segnalando* segnalar* sollecitando* sollecitar* testando* testar* ' +
    'tracciando* tracciar* valutando* valutar* vedere_cosa verificando* verificar*',
  checkDone:
    'accertata accertate accertati accertato analizzata analizzate analizzati analizzato aperta_una aperto_un ' +
    'aperto_una approfondita approfondite approfonditi approfondito avviata_una avviato_un cercata cercate ' +
    'cercati cercato chiesta chieste chiesti chiesto confrontata confrontate confrontati confrontato consultata ' +
    'consultate consultati consultato controllata controllate controllati controllato discussa discusse discussi ' +
    'discusso domandata domandate domandati domandato esaminata esaminate esaminati esaminato indagata indagate ' +
    'indagati indagato informata informate informati informato interrogata interrogate interrogati interrogato ' +
    'ispezionata ispezionate ispezionati ispezionato monitorata monitorate monitorati monitorato parlato_con ' +
    'presa_in_esame preso_in_esame protocollat* provata provate provati provato ricercata ricercate ricercati ' +
    'ricercato ricontrollata ricontrollate ricontrollati ricontrollato ricostruita ricostruite ricostruiti ' +
    'ricostruito riguardata riguardate riguardati riguardato riletta rilette riletti riletto rintracciata ' +
    'rintracciate rintracciati rintracciato ritrovata ritrovate ritrovati ritrovato segnalata segnalate segnalati ' +
    'segnalato sentito_il sollecitata sollecitate sollecitati sollecitato sottoposta sottoposto testata testate ' +
    'testati testato tracciata tracciate tracciati tracciato valutata valutate valutati valutato verificata ' +
    'verificate verificati verificato',
  checkWill:
    'accertera accerteranno analizzera analizzeranno approfondira approfondiranno cerchera cercheranno chiedera ' +
    'chiederanno confrontera confronteranno consultera consulteranno controllera controlleranno discutera ' +
    'discuteranno domandera domanderanno esaminera esamineranno indaghera indagheranno informera informeranno ' +
    'interroghera interrogheranno ispezionera ispezioneranno monitorera monitoreranno prendera_in_carico ' +
    'prendera_in_esame provera proveranno ricerchera ricercheranno ricontrollera ricontrolleranno ricostruira ' +
    'ricostruiranno riguardera riguarderanno rileggera rileggeranno rintraccera rintracceranno ritrovera ' +
    'ritroveranno sara_inoltrat* sara_presa_in sara_preso_in sara_valutat* segnalera segnaleranno sollecitera ' +
    'solleciteranno testera testeranno traccera tracceranno valutera valuteranno verifichera verificheranno ' +
    'verra_esaminat* verra_inoltrat* verra_presa_in verra_sottopost* verra_trasmess* verra_valutat* ' +
    'è_stata_inoltrat* è_stata_trasmess*',
  checkYou:
    'accertace* accertaci* accertame* accertami* accertatecel* accertateci* accertatemel* accertatemi* ' +
    'analizzace* analizzaci* analizzame* analizzami* analizzatecel* analizzateci* analizzatemel* analizzatemi* ' +
    'approfondiscice* approfondiscici* approfondiscime* approfondiscimi* approfonditecel* approfonditeci* ' +
    'approfonditemel* approfonditemi* cercace* cercaci* cercame* cercami* cercatecel* cercateci* cercatemel* ' +
    'cercatemi* chiedetecel* chiedeteci* chiedetemel* chiedetemi* chiedice* chiedici* chiedime* chiedimi* ' +
    'confrontace* confrontaci* confrontame* confrontami* confrontatecel* confrontateci* confrontatemel* ' +
    'confrontatemi* consultace* consultaci* consultame* consultami* consultatecel* consultateci* consultatemel* ' +
    'consultatemi* controllace* controllaci* controllame* controllami* controllatecel* controllateci* ' +
    'controllatemel* controllatemi* discutetecel* discuteteci* discutetemel* discutetemi* discutice* discutici* ' +
    'discutime* discutimi* domandace* domandaci* domandame* domandami* domandatecel* domandateci* domandatemel* ' +
    'domandatemi* esaminace* esaminaci* esaminame* esaminami* esaminatecel* esaminateci* esaminatemel* ' +
    'esaminatemi* indagace* indagaci* indagame* indagami* indagatecel* indagateci* indagatemel* indagatemi* ' +
    'informace* informaci* informame* informami* informatecel* informateci* informatemel* informatemi* ' +
    'interrogace* interrogaci* interrogame* interrogami* interrogatecel* interrogateci* interrogatemel* ' +
    'interrogatemi* ispezionace* ispezionaci* ispezioname* ispezionami* ispezionatecel* ispezionateci* ' +
    'ispezionatemel* ispezionatemi* monitorace* monitoraci* monitorame* monitorami* monitoratecel* monitorateci* ' +
    'monitoratemel* monitoratemi* provace* provaci* provame* provami* provatecel* provateci* provatemel* ' +
    'provatemi* ricercace* ricercaci* ricercame* ricercami* ricercatecel* ricercateci* ricercatemel* ricercatemi* ' +
    'ricontrollace* ricontrollaci* ricontrollame* ricontrollami* ricontrollatecel* ricontrollateci* ' +
    'ricontrollatemel* ricontrollatemi* ricostruiscice* ricostruiscici* ricostruiscime* ricostruiscimi* ' +
    'ricostruitecel* ricostruiteci* ricostruitemel* ricostruitemi* riguardace* riguardaci* riguardame* ' +
    'riguardami* riguardatecel* riguardateci* riguardatemel* riguardatemi* rileggetecel* rileggeteci* ' +
    'rileggetemel* rileggetemi* rileggice* rileggici* rileggime* rileggimi* rintracciace* rintracciaci* ' +
    'rintracciame* rintracciami* rintracciatecel* rintracciateci* rintracciatemel* rintracciatemi* ritrovace* ' +
    'ritrovaci* ritrovame* ritrovami* ritrovatecel* ritrovateci* ritrovatemel* ritrovatemi* segnalace* segnalaci* ' +
    'segnalame* segnalami* segnalatecel* segnalateci* segnalatemel* segnalatemi* sollecitace* sollecitaci* ' +
    'sollecitame* sollecitami* sollecitatecel* sollecitateci* sollecitatemel* sollecitatemi* testace* testaci* ' +
    'testame* testami* testatecel* testateci* testatemel* testatemi* tracciace* tracciaci* tracciame* tracciami* ' +
    'tracciatecel* tracciateci* tracciatemel* tracciatemi* valutace* valutaci* valutame* valutami* valutatecel* ' +
    'valutateci* valutatemel* valutatemi* verificace* verificaci* verificame* verificami* verificatecel* ' +
    'verificateci* verificatemel* verificatemi*',
  tellI:
    'aggiornavo aggiornerei aggiornero aggiorno annuncerei annuncero annunciavo annuncio avvertirei avvertiro ' +
    'avvertivo avverto avvisavo avviserei avvisero avviso comunicavo comunicherei comunichero comunico confermavo ' +
    'confermerei confermero confermo consigliavo consiglierei consigliero consiglio daro_una_risposta dico diro ' +
    'do_notizie do_una_risposta elencavo elencherei elenchero elenco faccio_sapere faro_sapere indicavo ' +
    'indicherei indichero indico informavo informerei informero informo le_dico mi_faccio_risentire ' +
    'mi_faccio_sentire mi_faccio_vivo mostravo mostrerei mostrero mostro notificavo notificherei notifichero ' +
    'notifico raccontavo racconterei raccontero racconto ricontattavo ricontatterei ricontattero ricontatto ' +
    'riscriverei riscrivero riscrivevo riscrivo risponderei rispondero rispondevo rispondo sapro scriverei ' +
    'scrivero scrivevo scrivo so_dirti spiegavo spiegherei spieghero spiego suggerirei suggeriro suggerisco ' +
    'suggerivo tengo_aggiornat* terro_aggiornat* ti_dico ti_sapro_dire ti_so_dire torno_a_scriver* vi_dico ' +
    'vi_so_dire',
  tellWe:
    'aggiornavamo aggiorneremmo aggiorneremo aggiorniamo annunceremmo annunceremo annunciamo annunciavamo ' +
    'avvertiamo avvertiremmo avvertiremo avvertivamo avvisavamo avviseremmo avviseremo avvisiamo ' +
    'ci_facciamo_sentire ci_facciamo_vivi ci_faremo_sentire ci_faremo_vivi ci_risentiamo comunicavamo ' +
    'comunicheremmo comunicheremo comunichiamo confermavamo confermeremmo confermeremo confermiamo consigliamo ' +
    'consigliavamo consiglieremmo consiglieremo daremo_notizie daremo_riscontro daremo_una_risposta diamo_notizie ' +
    'diamo_riscontro diamo_una_risposta diciamo diremo elencavamo elencheremmo elencheremo elenchiamo ' +
    'facciamo_sapere faremo_sapere indicavamo indicheremmo indicheremo indichiamo informavamo informeremmo ' +
    'informeremo informiamo mostravamo mostreremmo mostreremo mostriamo notificavamo notificheremmo notificheremo ' +
    'notifichiamo raccontavamo racconteremmo racconteremo raccontiamo ricontattavamo ricontatteremmo ' +
    'ricontatteremo ricontattiamo riscriveremmo riscriveremo riscrivevamo riscriviamo risponderemmo risponderemo ' +
    'rispondevamo rispondiamo scriveremmo scriveremo scrivevamo scriviamo spiegavamo spiegheremmo spiegheremo ' +
    'spieghiamo suggeriamo suggeriremmo suggeriremo suggerivamo tenervi_aggiornat* teniamo_aggiornat* ' +
    'terremo_aggiornat* torniamo_a_scriver* torniamo_da',
  tellInf:
    'aggiornando* aggiornar* annunciando* annunciar* avvertendo* avvertirce* avvertirci* avvertire avvertirgl* ' +
    'avvertirla* avvertirle* avvertirli* avvertirlo* avvertirme* avvertirmi* avvertirne* avvertirte* avvertirti* ' +
    'avvertirve* avvertirvi* avvisando* avvisar* comunicando* comunicar* confermando* confermar* consigliando* ' +
    'consigliar* elencando* elencar* indicando* indicar* informando* informar* mostrando* mostrar* notificando* ' +
    'notificar* raccontando* raccontar* ricontattando* ricontattar* riscrivendo* riscriverce* riscriverci* ' +
    'riscrivere riscrivergl* riscriverla* riscriverle* riscriverli* riscriverlo* riscriverme* riscrivermi* ' +
    'riscriverne* riscriverte* riscriverti* riscriverve* riscrivervi* rispondendo* risponderce* risponderci* ' +
    'rispondere rispondergl* risponderla* risponderle* risponderli* risponderlo* risponderme* rispondermi* ' +
    'risponderne* risponderte* risponderti* risponderve* rispondervi* scrivendo* scriverce* scriverci* scrivere ' +
    'scrivergl* scriverla* scriverle* scriverli* scriverlo* scriverme* scrivermi* scriverne* scriverte* ' +
    'scriverti* scriverve* scrivervi* spiegando* spiegar* suggerendo* suggerirce* suggerirci* suggerire ' +
    'suggerirgl* suggerirla* suggerirle* suggerirli* suggerirlo* suggerirme* suggerirmi* suggerirne* suggerirte* ' +
    'suggerirti* suggerirve* suggerirvi*',
  tellDone:
    'aggiornata aggiornate aggiornati aggiornato annunciata annunciate annunciati annunciato avvertita avvertite ' +
    'avvertiti avvertito avvisata avvisate avvisati avvisato comunicata comunicate comunicati comunicato ' +
    'confermata confermate confermati confermato consigliata consigliate consigliati consigliato elencata ' +
    'elencate elencati elencato indicata indicate indicati indicato informata informate informati informato ' +
    'mostrata mostrate mostrati mostrato notificata notificate notificati notificato raccontata raccontate ' +
    'raccontati raccontato ricontattata ricontattate ricontattati ricontattato riscritta riscritte riscritti ' +
    'riscritto risposta risposte risposti risposto scritta scritte scritti scritto spiegata spiegate spiegati ' +
    'spiegato suggerita suggerite suggeriti suggerito',
  tellWill:
    'aggiornera aggiorneranno annuncera annunceranno avra_notizie avrai_notizie avrete_notizie avvertira ' +
    'avvertiranno avvisera avviseranno comunichera comunicheranno confermera confermeranno consigliera ' +
    'consiglieranno elenchera elencheranno indichera indicheranno informera informeranno le_dira le_scrive ' +
    'mostrera mostreranno notifichera notificheranno raccontera racconteranno ricevera_risposta ' +
    'ricevera_un_riscontro riceverai_risposta riceverete_risposta riceverete_un_riscontro ricontattera ' +
    'ricontatteranno riscrivera riscriveranno rispondera risponderanno sara_contattat* sara_ricontattat* ' +
    'sarai_contattat* sarete_contattat* scrivera scriveranno spieghera spiegheranno suggerira suggeriranno ' +
    'ti_dice ti_dira ti_scrive verra_contattat* verra_ricontattat* verrai_ricontattat* verrete_contattat* ' +
    'verrete_ricontattat* vi_dice vi_dira vi_scrive',
  tellYou:
    'aggiornace* aggiornaci* aggiorname* aggiornami* aggiornatecel* aggiornateci* aggiornatemel* aggiornatemi* ' +
    'annunciace* annunciaci* annunciame* annunciami* annunciatecel* annunciateci* annunciatemel* annunciatemi* ' +
    'avvertice* avvertici* avvertime* avvertimi* avvertitecel* avvertiteci* avvertitemel* avvertitemi* avvisace* ' +
    'avvisaci* avvisame* avvisami* avvisatecel* avvisateci* avvisatemel* avvisatemi* comunicace* comunicaci* ' +
    'comunicame* comunicami* comunicatecel* comunicateci* comunicatemel* comunicatemi* confermace* confermaci* ' +
    'confermame* confermami* confermatecel* confermateci* confermatemel* confermatemi* consigliace* consigliaci* ' +
    'consigliame* consigliami* consigliatecel* consigliateci* consigliatemel* consigliatemi* elencace* elencaci* ' +
    'elencame* elencami* elencatecel* elencateci* elencatemel* elencatemi* indicace* indicaci* indicame* ' +
    'indicami* indicatecel* indicateci* indicatemel* indicatemi* informace* informaci* informame* informami* ' +
    'informatecel* informateci* informatemel* informatemi* mostrace* mostraci* mostrame* mostrami* mostratecel* ' +
    'mostrateci* mostratemel* mostratemi* notificace* notificaci* notificame* notificami* notificatecel* ' +
    'notificateci* notificatemel* notificatemi* raccontace* raccontaci* raccontame* raccontami* raccontatecel* ' +
    'raccontateci* raccontatemel* raccontatemi* ricontattace* ricontattaci* ricontattame* ricontattami* ' +
    'ricontattatecel* ricontattateci* ricontattatemel* ricontattatemi* riscrivetecel* riscriveteci* ' +
    'riscrivetemel* riscrivetemi* riscrivice* riscrivici* riscrivime* riscrivimi* rispondetecel* rispondeteci* ' +
    'rispondetemel* rispondetemi* rispondice* rispondici* rispondime* rispondimi* scrivetecel* scriveteci* ' +
    'scrivetemel* scrivetemi* scrivice* scrivici* scrivime* scrivimi* spiegace* spiegaci* spiegame* spiegami* ' +
    'spiegatecel* spiegateci* spiegatemel* spiegatemi* suggeriscice* suggeriscici* suggeriscime* suggeriscimi* ' +
    'suggeritecel* suggeriteci* suggeritemel* suggeritemi*',
  callI:
    'chiamavo chiamerei chiamero chiamo contattavo contatterei contattero contatto faccio_uno_squillo passo_da_te ' +
    'passo_da_voi richiamavo richiamerei richiamero richiamo ricontattavo ricontatterei ricontattero ricontatto ' +
    'telefonavo telefonerei telefonero telefono ti_cerco_io ti_do_un_colpo ti_do_uno_squillo vengo_da_te ' +
    'vengo_da_voi vengo_io vi_faccio_uno_squillo',
  callWe:
    'chiamavamo chiameremmo chiameremo chiamiamo ci_risentiamo ci_sentiamo ci_vediamo contattavamo contatteremmo ' +
    'contatteremo contattiamo diamo_un_colpo facciamo_uno_squillo la_cerchiamo richiamavamo richiameremmo ' +
    'richiameremo richiamiamo ricontattavamo ricontatteremmo ricontatteremo ricontattiamo sentiamoci telefonavamo ' +
    'telefoneremmo telefoneremo telefoniamo ti_cerchiamo vediamoci veniamo_da vi_cerchiamo',
  callInf:
    'chiamando* chiamar* contattando* contattar* incontrarci incontrarti incontrarvi parlarci parlargli parlarne ' +
    'parlarvi richiamando* richiamar* ricontattando* ricontattar* sentirci sentirsi sentirti sentirvi ' +
    'telefonando* telefonar* vederci',
  callDone:
    'chiamata chiamate chiamati chiamato contattata contattate contattati contattato richiamata richiamate ' +
    'richiamati richiamato ricontattata ricontattate ricontattati ricontattato telefonata telefonate telefonati ' +
    'telefonato',
  callWill:
    'chiamera chiameranno contattera contatteranno richiamera richiameranno ricontattera ricontatteranno ' +
    'telefonera telefoneranno',
  callYou:
    'chiama chiamace* chiamaci* chiamame* chiamami* chiamarci chiamarmi chiamate chiamatecel* chiamateci* ' +
    'chiamatemel* chiamatemi* chiami ci_chiami ci_contatti ci_telefoni contatta contattace* contattaci* ' +
    'contattame* contattami* contattarci contattare contattarmi contattatecel* contattateci* contattatemel* ' +
    'contattatemi* contatti fatevi_sentire fatevi_vivi fatti_sentire fatti_viva fatti_vivo mi_chiami mi_contatti ' +
    'mi_telefoni richiamace* richiamaci* richiamame* richiamami* richiamatecel* richiamateci* richiamatemel* ' +
    'richiamatemi* ricontattace* ricontattaci* ricontattame* ricontattami* ricontattatecel* ricontattateci* ' +
    'ricontattatemel* ricontattatemi* rivolgersi rivolgerti rivolgervi rivolgetevi rivolgiti si_faccia_sentire ' +
    'si_rivolga telefona telefonace* telefonaci* telefoname* telefonami* telefonarci telefonarmi telefonate ' +
    'telefonatecel* telefonateci* telefonatemel* telefonatemi* telefoni',
  repayI:
    'abbuonavo abbuonerei abbuonero abbuono accreditavo accrediterei accreditero accredito bonifico ci_rimetto_io ' +
    'detraerei detraero detraevo detrao indennizzavo indennizzerei indennizzero indennizzo le_pago le_rendo ' +
    'pago_io pago_tutto rendo_i_soldi restituirei restituiro restituisco restituivo riaccreditavo riaccrediterei ' +
    'riaccreditero riaccredito ridavo riderei ridero rido rifonderei rifondero rifondevo rifondo rimborsavo ' +
    'rimborserei rimborsero rimborso ripagavo ripagherei ripaghero ripago risarcirei risarciro risarcisco ' +
    'risarcivo scalavo scalerei scalero scalo sgancio stornavo stornerei stornero storno ti_pago ti_rendo ti_rido ' +
    'ti_rimetto_i ti_torno_i_soldi vi_pago vi_rendo',
  repayWe:
    'abbuonavamo abbuoneremmo abbuoneremo abbuoniamo accreditavamo accrediteremmo accrediteremo accreditiamo ' +
    'copriamo copriremo detraeremmo detraeremo detraevamo detraiamo diamo_indietro facciamo_il_bonifico ' +
    'facciamo_lo_storno indennizzavamo indennizzeremmo indennizzeremo indennizziamo pagheremo paghiamo ' +
    'paghiamo_noi renderemo rendiamo restituiamo restituiremmo restituiremo restituivamo riaccreditavamo ' +
    'riaccrediteremmo riaccrediteremo riaccreditiamo ridaremo ridavamo rideremmo rideremo ridiamo rifonderemmo ' +
    'rifonderemo rifondevamo rifondiamo rimborsavamo rimborseremmo rimborseremo rimborsiamo rimettiamo_i_soldi ' +
    'ripagavamo ripagheremmo ripagheremo ripaghiamo risarciamo risarciremmo risarciremo risarcivamo scalavamo ' +
    'scaleremmo scaleremo scaliamo sosteniamo_noi stornavamo storneremmo storneremo storniamo ti_torniamo ' +
    'vi_torniamo',
  repayInf:
    'abbuonando* abbuonar* accreditando* accreditar* avere_indietro detraendo* detraerce* detraerci* detraere ' +
    'detraergl* detraerla* detraerle* detraerli* detraerlo* detraerme* detraermi* detraerne* detraerte* ' +
    'detraerti* detraerve* detraervi* indennizzando* indennizzar* renderle_i renderti_i rendervi_i restituendo* ' +
    'restituirce* restituirci* restituire restituirgl* restituirla* restituirle* restituirli* restituirlo* ' +
    'restituirme* restituirmi* restituirne* restituirte* restituirti* restituirve* restituirvi* riaccreditando* ' +
    'riaccreditar* riavere riavra riavrai riavrete ridando* ridar* rifondendo* rifonderce* rifonderci* rifondere ' +
    'rifondergl* rifonderla* rifonderle* rifonderli* rifonderlo* rifonderme* rifondermi* rifonderne* rifonderte* ' +
    'rifonderti* rifonderve* rifondervi* rimborsando* rimborsar* ripagando* ripagar* risarcendo* risarcirce* ' +
    'risarcirci* risarcire risarcirgl* risarcirla* risarcirle* risarcirli* risarcirlo* risarcirme* risarcirmi* ' +
    'risarcirne* risarcirte* risarcirti* risarcirve* risarcirvi* scalando* scalar* stornando* stornar*',
  repayDone:
    'abbuonata abbuonate abbuonati abbuonato accreditata accreditate accreditati accreditato bonifico_fatto ' +
    'bonifico_partito detratta detratte detratti detratto fatto_il_bonifico indennizzata indennizzate ' +
    'indennizzati indennizzato resi_i_soldi reso_i restituita restituite restituiti restituito riaccreditata ' +
    'riaccreditate riaccreditati riaccreditato ridata ridate ridati ridato rifusa rifuse rifusi rifuso rimborsata ' +
    'rimborsate rimborsati rimborsato rimborso_partito ripagata ripagate ripagati ripagato risarcita risarcite ' +
    'risarciti risarcito scalata scalate scalati scalato stornata stornate stornati stornato',
  repayWill:
    'abbuonera abbuoneranno accreditera accrediteranno detraera detraeranno indennizzera indennizzeranno le_torna ' +
    'restituira restituiranno riaccreditera riaccrediteranno ricevera_il_rimborso riceverai_il_rimborso ' +
    'riceverete_il_rimborso ridera rideranno rientra_sul rientrano_sul rifondera rifonderanno rimborsera ' +
    'rimborseranno ripaghera ripagheranno risarcira risarciranno scalera scaleranno stornera storneranno ti_torna ' +
    "torna_indietro torna_sul torna_tutto tornano_indietro tornano_sul torneranno vedrai_l'_accredito vi_torna",
  repayYou:
    'abbuonace* abbuonaci* abbuoname* abbuonami* abbuonatecel* abbuonateci* abbuonatemel* abbuonatemi* ' +
    'accreditace* accreditaci* accreditame* accreditami* accreditatecel* accreditateci* accreditatemel* ' +
    'accreditatemi* detraetecel* detraeteci* detraetemel* detraetemi* detraice* detraici* detraime* detraimi* ' +
    'indennizzace* indennizzaci* indennizzame* indennizzami* indennizzatecel* indennizzateci* indennizzatemel* ' +
    'indennizzatemi* restituiscice* restituiscici* restituiscime* restituiscimi* restituitecel* restituiteci* ' +
    'restituitemel* restituitemi* riaccreditace* riaccreditaci* riaccreditame* riaccreditami* riaccreditatecel* ' +
    'riaccreditateci* riaccreditatemel* riaccreditatemi* ridace* ridaci* ridame* ridami* ridatecel* ridateci* ' +
    'ridatemel* ridatemi* rifondetecel* rifondeteci* rifondetemel* rifondetemi* rifondice* rifondici* rifondime* ' +
    'rifondimi* rimborsace* rimborsaci* rimborsame* rimborsami* rimborsatecel* rimborsateci* rimborsatemel* ' +
    'rimborsatemi* ripagace* ripagaci* ripagame* ripagami* ripagatecel* ripagateci* ripagatemel* ripagatemi* ' +
    'risarciscice* risarciscici* risarciscime* risarciscimi* risarcitecel* risarciteci* risarcitemel* ' +
    'risarcitemi* scalace* scalaci* scalame* scalami* scalatecel* scalateci* scalatemel* scalatemi* stornace* ' +
    'stornaci* storname* stornami* stornatecel* stornateci* stornatemel* stornatemi*',
  giftI:
    'ci_aggiungo ci_infilo ci_metto_anche ci_metto_pure glielo_do le_offro offrirei offriro offrivo offro ' +
    'offro_io omaggerei omaggero omaggiavo omaggio pago_da_bere regalavo regalerei regalero regalo scontavo ' +
    'sconterei scontero sconto te_la_do te_la_lascio te_lo_do te_lo_lascio ti_aggiungo ti_offro ti_regalo ' +
    've_la_do ve_li_do ve_lo_do vi_aggiungo vi_offro vi_regalo',
  giftWe:
    'ci_aggiungiamo ci_infiliamo ci_mettiamo_anche ci_mettiamo_pure le_aggiungiamo le_riconosciamo ' +
    'mettiamo_dentro offriamo offriamo_noi offriremmo offriremo offrivamo omaggeremmo omaggeremo omaggiamo ' +
    'omaggiavamo regalavamo regaleremmo regaleremo regaliamo riconosceremo riconosciamo_il riconosciamo_un ' +
    'scontavamo sconteremmo sconteremo scontiamo te_la_diamo te_lo_diamo ti_aggiungiamo ti_riconosciamo ' +
    've_la_diamo ve_lo_diamo vi_aggiungiamo vi_riconosciamo',
  giftInf:
    'farci_perdonare farmi_perdonare farti_perdonare offrendo* offrirce* offrirci* offrire offrirgl* offrirla* ' +
    'offrirle* offrirli* offrirlo* offrirme* offrirmi* offrirne* offrirte* offrirti* offrirve* offrirvi* ' +
    'omaggiando* omaggiar* regalando* regalar* scontando* scontar*',
  giftDone:
    'offerta offerta_da offerte offerti offerti_da offerto omaggiata omaggiate omaggiati omaggiato regalata ' +
    'regalate regalati regalato scontata scontate scontati scontato',
  giftWill:
    'le_spetta offrira offriranno omaggera omaggeranno regalera regaleranno scontera sconteranno ti_spetta ' +
    'vi_spetta',
  giftYou:
    'offrice* offrici* offrime* offrimi* offritecel* offriteci* offritemel* offritemi* omaggiace* omaggiaci* ' +
    'omaggiame* omaggiami* omaggiatecel* omaggiateci* omaggiatemel* omaggiatemi* regalace* regalaci* regalame* ' +
    'regalami* regalatecel* regalateci* regalatemel* regalatemi* scontace* scontaci* scontame* scontami* ' +
    'scontatecel* scontateci* scontatemel* scontatemi*',
  neg: 'mai manco mica ne neanche nemmeno neppure nessun nessuna nessuno niente nn no non nulla nun senza',
  i: "anch'io io m' me mi mia mie miei mio pure_io",
  we: 'ce ci noi nostra nostre nostri nostro',
  you: "t' te ti tu tua tue tuo tuoi v' ve vi voi vostra vostre vostri vostro",
  lei: 'glie gliel* il_suo la_sua le lei sua sue suo suoi',
  toYou: "gliel* le t' te te_la te_le te_li te_lo ti v' ve ve_la ve_le ve_li ve_lo vi",
  lo: "l' la le li lo ne",
  que:
    'che_cosa che_lotto che_numero che_tipo chi come cosa dove k ke perche qual quale quali quando quanta quante ' +
    'quanti quanto',
  aux1: 'avevo ero ho mi_ero mi_sono sono_stat* stavo sto',
  auxWe: "abbiamo avevamo c'_abbiamo ci_eravamo ci_siamo eravamo siamo stavamo stiamo",
  aux2: "avete avevate avevi c'_avete c'_hai eravate eri hai sei siete stai state",
  aux3: 'aveva avevano era erano ha hanno sta stanno stava',
  is: "c'_era c'_è ci_sono era erano s'_è sara saranno sono è",
  will: 'dovrebbe dovrebbero potrebbe potrebbero vorrebbe',
  canWe: 'possiamo posso potrei potremmo potremo potro volevamo volevo vorrei vorremmo',
  mustHave:
    'andava avrebbero_dovuto avrei_dovuto avrei_potuto avremmo_dovuto avremmo_potuto doveva_esserci dovevamo ' +
    'dovevano dovevo non_doveva non_dovevano potevamo potevo',
  art: "al alla dal dalla degli dei del della delle dello gli i il l' la lo nel nella sul sulla un una uno",
  causal:
    'a_causa allora causa cioe cosi_che dal_momento_che dato_che deriva dipende dipendeva dipendono dovuta dovute ' +
    'dovuti dovuto dunque ecco_perche grazie_al il_motivo in_modo_che in_quanto infatti mediante motivi motivo ' +
    'ossia ovvero per_colpa per_questo per_via perche percio poiche quindi sicche siccome significa tramite ' +
    'tutto_qui visto_che vuol_dire xche xke',
  but: 'anzi bensi cmq comunque eppure invece ma pero semmai tuttavia',
  only: 'appena esclusivamente solamente solo soltanto unicamente',
  i1:
    "a_me abito adoro aggiungo ammetto amo anch'_io andai andavo andro apro aspetto assicuro avevo avrei avro " +
    'ballo bevo canto capisco cerco chiamo chiedo chiudo comincio compro con_me confesso conosco consiglio corro ' +
    'credevo credo cucino da_me daro devo di_me dicevo dico direi diro dissi dormo dovevo dovrei dovro dubito ' +
    'ebbi ero faccio faccio_il facevo farei faro feci finisco firmo fui garantisco gioco giuro guardo guido ho ' +
    "immagino impasto inizio insegno invidio io_sono lavoro_qui leggo m'_avete m'_ha m'_hai macino mamma_mia " +
    "mando mangio me_l' me_la me_lo me_ne metto mi_avete mi_chiamo mi_ci mi_dispiace mi_fa mi_ha mi_hai " +
    'mi_immagino mi_mamma mi_metto mi_occupo mi_padre mi_pare mi_permetto mi_piace mi_prendo mi_ricordo ' +
    'mi_risulta mi_sa mi_scuso mi_sembra mi_serve mi_sono mi_spiace mi_tocca mi_vergogno mi_viene mia_figlia ' +
    'mia_madre mia_moglie mia_nipote mia_nonna mia_sorella mia_suocera mia_zia mio_figlio mio_fratello mio_marito ' +
    'mio_nipote mio_nonno mio_padre mio_suocero mio_zio odio parlo pedalo pensavo penso per_me piango porto posso ' +
    'potevo potrei potro preciso preferisco prendo prometto propongo provo restero resto ricordo rido rimango ' +
    'rimarro ripeto rispondo salgo sapevo saprei sapro sarei saro scendo scrivo secondo_me sento sn_io so sogno ' +
    'sono_content* sono_curios* sono_di_turno sono_felice sono_il sono_io sono_la sono_mortificat* sono_quell* ' +
    'sono_qui sono_stata_io sono_stato_io spero staro stavo sto studio suggerisco suono suppongo temo tenevo ' +
    'tengo terro tornisco trovo vado vedo vedro vendo vengo venivo verrei verro vivo voglio volevo vorrei vorro',
  iSelf:
    "chiamo_io colpa_mia controllo_io errore_mio faccio_io guardo_io io_stess* l'_ho_attaccat* l'_ho_fatt* " +
    'mani_mie mano_mia parola_mia passo_io penso_io porto_io rispondo_io scrivo_io ti_rispondo_io vado_io ' +
    'vengo_io',
  greet:
    'amica amici amico buonanotte buonasera buondi buongiorno cara care cari carissim* caro ciao dott dottor ' +
    'dottoressa egregia egregio ehi ehila gentile gentili gentilissim* hey oh salve sig sig.ra signor signora ' +
    'signore spettabile ue ueh',
  formal:
    'cliente clientela con_la_presente cordiali cordialmente distinti egregio_signor* gentile_cliente ' +
    'gentile_signor* gentile_utente gentili_clienti in_riferimento la_informiamo la_invitiamo la_preghiamo ' +
    'la_ringraziamo porgiamo saluti si_comunica si_informa siamo_lieti spett.le spettabile utente vi_invitiamo ' +
    'vi_preghiamo',
  bye:
    'a_presto abbracci abbraccio alla_prossima baci bacio bacioni buona_domenica buona_giornata buona_serata ' +
    'ci_vediamo con_affetto con_stima cordiali_saluti firmato saluti tua tuo un_abbraccio un_bacio un_caro_saluto ' +
    'un_saluto vostra vostro',
  brand:
    "assistenza customer_care il_gruppo il_team l'_associazione la_cooperativa la_direzione lo_staff monte_pane " +
    'montepane pedali_di_carta pedalidicarta redazione servizio_clienti social_media staff team tornio_lento ' +
    'torniolento ufficio_clienti',
  name:
    'abramo ada adele adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia ' +
    'alessio alfonso alfredo alice amalia amanda ambra amedeo amelia ami amina amir amira andrea angela angelica ' +
    'angelo anita anna annalisa annamaria annarita antonella antonia antonio arianna armando arturo asia assunta ' +
    'aurelio aurora barbara bartolomeo beatrice benedetta benedetto beniamino beppe bernardo berta bianca bice ' +
    'bruna bruno camilla carla carlo carlotta carmela carmelo carmen carmine carola carolina caterina catia ' +
    'cecilia celeste cesare chiara cinzia clara claudia claudio clelia clotilde concetta corrado cosimo costanza ' +
    'cristian cristiana cristiano cristina damiano daniela daniele danilo dario davide debora deborah delia ' +
    'demetrio denis desiree diana diego dino dolores domenico donata donatella donato dora dorina edda edoardo ' +
    'elena eleonora elia eliana elio elisa elisabetta elsa elvira emanuela emanuele emilia emiliano emilio emma ' +
    'enrica enrico enza enzo ercole erica erika ermanno ernesto ester ettore eugenia eugenio eva evelina ezio ' +
    'fabia fabiana fabio fabiola fabrizia fabrizio fatima fausta fausto federica federico felice ferdinando ' +
    'fernanda fernando fiammetta filippo filomena fiorella flavia flavio fosca franca francesca francesco franco ' +
    'fulvia fulvio gabriele gabriella gaetano gaia gemma gennaro gerardo giacinto giacomo giada gianfranco ' +
    'gianluca gianmarco gianna gianni gianpaolo gigi gilda gina gino gioele gioia giorgia giorgio giovanna ' +
    'giovanni giuditta giuli giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria grazia graziella ' +
    'greta guglielmo guido gustavo hassan ida igor ilaria imma immacolata ines ingrid ippolito irene iris irma ' +
    'isa isabella ivan ivana ivano ivo jacopo jessica karim katia khadija lara laura lavinia lea leandro leila ' +
    'leo leonardo letizia lia liana lidia lilia liliana lina linda lino lisa livia livio lodovico loredana ' +
    'lorella lorena lorenza lorenzo loretta luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi ' +
    'luigia luigina luisa maddalena maicol manuel manuela mara marcella marcello marco margherita maria ' +
    'mariangela marianna mariano mariella marina mario marisa marta martina martino massimiliano massimo matilde ' +
    'matteo mattia maura maurizio mauro melissa michela michele milena mimmo mina mirco mirella miriam mirko ' +
    'mohamed moira monica morena moreno nadia natale natalia natalino nella nello nicola nicole nicoletta nicolo ' +
    'nina nino noemi nonna_* nonno_* norma nunzia nunzio olga olimpia oliviero omar orazio oreste oriana ornella ' +
    'orsola oscar osvaldo ottavia ottavio palma pamela paola paolo paride pasquale patrizia patrizio peppe ' +
    'peppino pia piera pierluigi piero pietro pina pino priscilla rachele raffaele raffaella raimondo ramona ' +
    'rebecca regina renata renato renzo riccardo rita roberta roberto rocco rodolfo romano romeo romina rosa ' +
    'rosalba rosalia rosanna rosaria rosario rosetta rosina rossana rossella ruggero sabina sabrina salvatore ' +
    'samanta samantha samir samira samuele sandra sandro sara saverio sebastiano selene serena sergio settimio ' +
    'silvana silvano silvia silvio simona simone sofia sonia stefania stefano stella susanna tania tatiana tea ' +
    'tecla teo teresa tilde tina tino tiziana tiziano tommaso toni tonia tonino tonio tony tosca tullio ubaldo ' +
    'ugo umberto valentina valentino valeria valerio vanda vanessa vanna vera veronica vincenza vincenzo viola ' +
    'virginia vito vittoria vittorio viviana walter wanda yara youssef zaira zia_* zio_* zoe',
  title: 'avvocato don dottor dottoressa maestra professoressa sig sig.ra signor signora signorina zia zio',
  role:
    'addetta addetto amministrazione bibliotecaria ceramista coordinatore coordinatrice direttore direttrice ' +
    'mugnaia mugnaio presidente presidentessa reparto responsabile segreteria_di socia socio titolare tornitore ' +
    'tornitrice ufficio_spedizioni volontaria volontario',
  sorry:
    'abbi_pazienza abbiate_pazienza addolorat* affrant* ce_ne_rincresce ce_ne_scusiamo chiedere_scusa ' +
    'chiederle_scusa chiederti_scusa chiedervi_scusa chiediamo_perdono chiediamo_scusa chiediamo_venia ' +
    'chiedo_perdono chiedo_scusa chiedo_venia ci_dispiace ci_duole ci_perdoni ci_rincresce ci_scusi ci_scusiamo ' +
    'ci_spiace contrit* costernat* desolat* dispiace dispiacere dispiaciut* duole le_nostre_scuse le_scuse ' +
    'me_ne_scuso mea_culpa mi_dispiace mi_perdoni mi_scuso mi_spiace mille_scuse mortificat* non_ce_lo_perdoniamo ' +
    'non_me_lo_perdono nostre_scuse pardon perdonaci perdonami perdonarci perdonarmi perdonateci perdonatemi ' +
    'perdoni perdono porti_pazienza rammaricat* rammarico rincresce rincrescimento scs scusa scusaci scusami ' +
    'scusandoci scusarci scusarmi scusascus* scusate scusateci scusatemi scuse_sincere scusi sincere_scuse sorry ' +
    'spiace spiacente spiacenti tante_scuse',
  fault:
    'abbiamo_cannato abbiamo_combinato abbiamo_confuso abbiamo_dimenticato abbiamo_esagerato abbiamo_fallato ' +
    'abbiamo_fallito abbiamo_fatto_un_pasticcio abbiamo_mancato abbiamo_pasticciato abbiamo_preso_un_granchio ' +
    'abbiamo_sbagliato abbiamo_scordato abbiamo_sottovalutato abbiamo_toppato abbiamo_torto abbiamo_trascurato ' +
    "affari_nostri all'_altezza ammettiamo ammetto attenuanti cannat* casino_nostro ce_la_prendiamo " +
    'ce_la_siamo_pers* ce_lo_siamo_pers* ce_ne_assumiamo ce_ne_prendiamo ci_assumiamo ci_siamo_cascati ' +
    'ci_siamo_comportati ci_siamo_dimenticati ci_siamo_lasciati ci_siamo_persi ci_siamo_scordati ci_è_scappat* ' +
    'ci_è_sfuggit* cilecca colpa_mia colpa_nostra colpevoli combinato_un combinato_un_casino confessiamo ' +
    'da_dilettanti da_parte_nostra da_principianti demerito_nostro dimenticat* disattenzione_nostra ' +
    'dovevamo_avvis* dovevamo_dir* dovevamo_fare dovevamo_pensar* errore_mio errore_nostro farina_nostra ' +
    'fatto_casino fatto_confusione fatto_male fatto_tardi fatto_un_casino fatto_un_errore fatto_una_cavolata ' +
    'ho_combinato ho_confuso ho_dimenticato ho_fallato ho_mancato ho_pasticciato ho_sbagliato ho_scordato ' +
    'ho_sottovalutato ho_toppato ho_torto imperdonabil* ingiustificabil* la_colpa_è_mia la_colpa_è_nostra ' +
    "leggerezza_nostra lo_ammettiamo m'_è_sfuggit* mancanza mancanza_nostra mancato_di_rispetto me_la_prendo " +
    'me_ne_assumo mi_assumo mi_sono_dimenticat* mi_sono_scordat* mi_è_scappat* mi_è_sfuggit* mio_errore ' +
    'nessuna_giustificazione nessuna_scusa non_abbiamo_attenuanti non_abbiamo_scuse non_accadra non_capitera ' +
    'non_ci_abbiamo_pensato non_ci_ho_pensato non_ci_siamo_riusciti non_ci_sono_scuse non_deve_accadere ' +
    'non_deve_succedere non_doveva_accadere non_doveva_arrivare non_doveva_capitare non_doveva_finire ' +
    'non_doveva_succedere non_doveva_uscire non_dovrebbe_succedere non_ha_giustificazioni non_ha_scuse ' +
    "non_ho_scuse non_ricapitera non_sarebbe_dovuto non_siamo_stati_all'_altezza non_siamo_stati_capaci " +
    'non_succedera nostra_colpa nostra_disattenzione nostra_la_colpa nostra_mancanza nostra_negligenza ' +
    'nostra_responsabilita nostra_svista nostro_errore nostro_sbaglio pasticci pasticcio pasticcion* ' +
    'per_causa_nostra per_colpa_nostra per_mano_nostra poco_attenti poco_chiar* poco_chiari potevamo_fare_meglio ' +
    "preso_un_granchio responsabilita_mia responsabilita_nostra riconosciamo_di riconosciamo_l'_errore " +
    'sacco_nostro sbagliato_io sbagliato_noi sbaglio_mio sbaglio_nostro scappato_a_noi scordat* ' +
    'senza_giustificazioni senza_scuse sfuggito_a si_poteva_fare_meglio si_è_sbagliato siamo_colpevoli ' +
    'siamo_stati_noi siamo_stati_poco siamo_stati_superficiali sono_stata_io sono_stato_io spettava_a_noi ' +
    'superficialita svista_mia svista_nostra tocca_a_noi toccava_a_noi toppat* torto_marcio torto_nostro ' +
    'è_colpa_nostra è_scappato_a è_sfuggit*',
  shame:
    'a_capo_chino accidenti acciderba arrossiamo arrossire brucia brutta_figura capo_chino cavolo_è ' +
    'ce_lo_rimproveriamo cenere_sul_capo che_casino che_disastro che_figura che_figuraccia che_guaio ' +
    'che_imbarazzo che_pasticcio che_vergogna ci_brucia ci_fa_arrossire ci_fa_male ci_ferisce ci_imbarazza ' +
    'ci_inginocchiamo ci_pesa ci_vergogniamo cospargiamo fa_male figura_barbina figura_di figuraccia imbarazzat* ' +
    'in_difetto in_ginocchio in_imbarazzo le_mani_nei_capelli mani_nei_capelli mannaggia mi_brucia mi_fa_male ' +
    'mi_inginocchio mi_mordo mi_pesa mi_sento_morire mi_vergogno non_ci_dormiamo non_ci_dormo non_dormo ' +
    'non_sappiamo_dove o_dio oddio piccoli_piccoli rimproveriamo rimprovero sbadataggine si_stringe sotterrar* ' +
    'sprofondare sprofondiamo testa_bassa vergogna vergognarci vergognat* vergogniamo vergogno',
  notSorry:
    "che_abbia_inteso che_l'_abbia_pres* che_la_pensiate che_la_prenda che_lei_la_pensi che_non_le_piaccia " +
    'che_non_ti_piaccia che_non_vi_piaccia che_tu_la_pensi che_tu_la_veda chiedere_scusa_di_cosa dispiace_che ' +
    'dispiace_ma dispiace_per_lei dispiace_per_te dispiace_per_voi nessuna_scusa_da non_chiediamo_scusa ' +
    'non_chiedo_scusa non_ci_scusiamo non_dobbiamo_scusarci non_mi_scuso scusa_eh scusa_ma scusa_se_esist* ' +
    'scusa_se_non scusa_tanto scusarci_di_cosa scusarci_per_cosa scusate_eh scusate_ma scusate_se_esist* ' +
    'scusate_se_non scusi_eh scusi_ma scusi_tanto se_si_sente se_si_è_sentit* se_ti_sei_sentit* se_ti_senti ' +
    'se_vi_sentite se_vi_siete_sentit* spiace_ma',
  right:
    "anche_a_me anche_a_noi anche_io anche_noi avete_colto avete_fatto_bene avete_ragione c'_avete_ragione " +
    "c'_hai_ragione centri_il_punto ci_puo_stare ci_sta ci_sta_che ci_sta_la ci_sta_tutta colto_nel_segno " +
    'come_darle_torto come_darti_torto come_darvi_torto comprensibil* concordiamo concordo condivisibil* ' +
    "critica_giusta d'_accordo_con darle_torto darti_torto darvi_torto diritto_di domanda_giusta dubbio_legittimo " +
    'dubbio_sano fa_bene_a fai_bene fate_bene fondat* giustament* giustificat* giusto_cosi ha_colto ha_fatto_bene ' +
    'ha_ragione ha_senso hai_centrato hai_colto hai_fatto_bene hai_messo hai_ragione la_critica_ci_sta ' +
    'la_pensiamo_come la_penso_come le_do_atto legittim* messo_il_dito mille_ragioni nn_hai_tutti non_avete_torto ' +
    'non_avete_tutti non_ha_torto non_ha_tutti_i_torti non_hai_torto non_hai_tutti_i_torti ' +
    'non_possiamo_darti_torto non_posso_darti_torto obiezione_giusta ogni_diritto osservazione_giusta ' +
    'parole_sante pieno_diritto piu_che_comprensibil* punto_delicat* punto_giusto punto_serio punto_vero ' +
    'pure_a_me pure_a_noi pure_noi ragione_da_vendere ragione_lei ragione_piena ragione_sacrosanta ragione_tu ' +
    "ragione_voi ragioneee* ragionissim* sacrosant* siamo_con_te siamo_d'_accordo solleva_un sollevate_un " +
    "sollevi_un sono_d'_accordo sto_con_te sto_con_voi te_ne_do_atto tocca_un toccate_un tocchi_un " +
    'tutta_la_ragione tutte_le_ragioni tutto_il_diritto ve_ne_do_atto verissimo verita vero è_vero',
  empathy:
    'al_posto_tuo al_suo_posto al_tuo_posto al_vostro_posto avrai avrete capiamo capiamo_bene capiamo_che ' +
    'capiamo_come capiamo_perfettamente capirai capisco capisco_bene capisco_che chissa ci_credo ci_immaginiamo ' +
    'ci_mettiamo_nei ci_rendiamo_conto comprendiamo comprendiamo_bene comprendiamo_che comprendiamo_perfettamente ' +
    "comprendo condividiamo condivido dev'_esser* dev'_essere dev_essere deve_aver* deve_essere devi_aver* " +
    'devono_essere dovete_aver* e_ci_credo fossi_in_te fossimo_in_voi immaginiamo immaginiamo_la immagino ' +
    "immagino_la l'_abbiamo_letta la_capiamo la_capisco le_credo leggerla leggerti leggervi leggiamo lo_capiamo " +
    'lo_capisco lo_sappiamo lo_so mettiamo_nei mi_immagino mi_rendo_conto nei_suoi_panni nei_tuoi_panni ' +
    'nei_vostri_panni non_osiamo non_oso_pensare possiamo_immaginare posso_immaginare rendiamo_conto ' +
    'ricevuto_forte sappiamo_bene sappiamo_che sappiamo_cosa sappiamo_quanto sara_stat* se_fossi se_fossimo_noi ' +
    'sentiamo_tutta si_capisce si_sara so_bene so_che so_cosa so_ke so_quanto ti_abbiamo_lett* ti_ascoltiamo ' +
    'ti_capiamo ti_capisco ti_credo ti_sarai ti_sei_trovat* ti_vogliamo_credere vi_abbiamo_lett* vi_ascoltiamo ' +
    'vi_capiamo vi_capisco vi_credo vi_sarete vi_siete_trovat*',
  bad:
    'ad_aspettare amarezz* amaro_in_bocca angosci* ansia arrabbiar* arrabbiat* aspettare attesa_lunga beffa ' +
    'brutt* brutta_esperienza brutta_sorpresa brutta_storia buttat* capita_a_tutti che_brutt* che_delusione ' +
    'che_dolore che_male che_peccato che_rabbia che_schifo che_sfortuna che_spavento che_tristezza condoglianze ' +
    'delud* delus* di_attesa disagi* disguid* disgust* dolore doloros* esasperant* estenuant* fa_girare ' +
    'fa_malissimo fastidi* fatica fiducia fregat* frustrant* frustrat* frustrazione furios* giornata_buttata ' +
    'giornata_persa giorni_di girano inaccettabil* incavolat* incazzat* inconvenient* indegn* indigna* ingiust* ' +
    'insoddisf* intollerabil* irritant* lascia_il_segno logora lunga_attesa lutto male_assai malissimo malumore ' +
    'mesi_di mortifican* nera nero nessuno_deve nessuno_dovrebbe non_si_fa non_sta_bene non_va_bene non_è_bello ' +
    'non_è_giusto non_è_il_massimo non_è_normale odios* offes* panico passare_la_voglia paura peccato ' +
    'perdere_tempo perdita persa perso_tempo pesa pesante povera poveracci* poverett* poverin* povero ' +
    'presa_in_giro presi_in_giro rabbia rottura rovinare rovinat* sangue_alla_testa schifo schifos* scocciatur* ' +
    'sconfort* scontent* seccant* seccatur* settimane_di sgradevol* snervant* spavent* spiacevol* sprecat* ' +
    'spreco_di stanc* stranisce stress* stufa stufo tanti_giorni tempo_perso terrore toglie_il_sonno tradisce ' +
    'tradit* trist* troppi troppo umiliant* umiliat* umiliazion* un_classico una_rottura uno_apre uno_aspetta ' +
    'uno_compra uno_paga uno_si_aspetta uno_viene viene_a_tutti',
  joy:
    'al_cuore auguri bellissim* brividi che_bei che_bella che_belle che_bello che_tenerezza ci_scalda commoss* ' +
    'commozione commuov* content* cuore dolcissim* emozion* felic* festa gioia gioios* il_cuore ke_bella ke_bello ' +
    "la_giornata_cosi lacrima lacrime magone meravigli* nel_cuore onorat* onore orgoglio orgoglios* pelle_d'_oca " +
    "pelle_d'oca piagne piang* raddrizzato_la ricordo_cosi ripaga ripagat* riscalda scalda sciogli* sorrid* " +
    'sorrisi sorriso splendid* svoltat* tenerezza',
  praise:
    "bell'_idea bella_domanda bella_idea brava brave bravi bravissim* bravo buona_domanda complimenti " +
    'domanda_giusta domanda_intelligente grande_idea occhio_di_falco ottima_domanda ottima_idea ' +
    'ottima_osservazione ottimo_spunto',
  thanks:
    'apprezzato_il apprezzato_la apprezziamo apprezzo che_regalo ci_avete_fatto ci_fa_la_giornata ' +
    'ci_ha_fatto_piacere ci_hai_fatto ci_hai_fatto_felici ci_onora ci_onorate ci_onori ci_riempi_di ci_riempie ' +
    'ci_riempite debitori dobbiamo_un grata grati gratissim* gratitudine grato grazie grazie_a grazie_davvero ' +
    'grazie_del grazie_della grazie_di grazie_infinite grazie_mille grazie_per graziee* grazissim* grz in_debito ' +
    "la_ringraziamo m'_avete_fatto mi_ha_fatto_piacere mi_hai_fatto obbligata obbligati obbligato riconoscente " +
    'riconoscenti riconoscenza ringrazi* siamo_lieti_che tanta_roba thanks thx ti_ringraziamo un_grazie ' +
    'un_regalo_leggerti vi_ringraziamo',
  mockThanks:
    'di_niente grazie_a_chi grazie_a_dio grazie_a_quest* grazie_al_ca* grazie_al_cavolo grazie_al_cielo ' +
    "grazie_al_lavoro grazie_al_piffero grazie_dei_consigli grazie_del_consiglio grazie_dell'_analisi " +
    "grazie_dell'_illuminazione grazie_della_lezione grazie_della_perla grazie_della_predica grazie_eh " +
    'grazie_lo_stesso grazie_mille_eh grazie_per_la_lezione grazie_tante nemmeno_un_grazie no_grazie ' +
    'non_ci_ringrazi* senza_nemmeno_un_grazie',
  refund:
    'accredito bonifico cifra denaro denaro_indietro euro_indietro i_soldi i_soldi_indietro importo indennizzo ' +
    'indietro_i_soldi quota_indietro restituzione riaccredito rimborsabil* rimborsat* rimborsi rimborso ' +
    'risarciment* soldi soldi_indietro somma stornat* storno',
  free:
    'a_carico_nostro a_costo_zero a_meta a_mie_spese a_nostre_spese a_nostro_carico a_spese_mie a_spese_nostre ' +
    'accredito_di al_posto anche_una buono buono_da buono_sconto buono_spesa carico_nostro codice_sconto ' +
    'considerali consideralo consideratelo coupon di_sconto di_scuse di_tasca_mia di_tasca_nostra farci_perdonare ' +
    'farmi_perdonare gratis gratuit* in_cambio in_omaggio in_piu in_regalo la_consideri la_offre la_offriamo ' +
    'la_tenga le_spese li_tenga lo_consideri lo_offre lo_offriamo lo_tenga meta_prezzo nessun_costo non_le_costa ' +
    'non_lo_paga non_paga non_paga_nessuno non_pagate non_paghi non_ti_costa non_vi_costa nostra_tasca offerta_da ' +
    'offerto offerto_da_noi offre_la_casa offriamo_noi omaggio paghiamo_noi pago_io per_scusarci perdonare ' +
    'prezzo_di_costo pure_una regali regalino regalo scontat* sconti scontino sconto senza_alcun_costo ' +
    'senza_alcun_onere senza_costi senza_costo senza_pagare senza_spese senza_un_euro sorpresa sorpresina ' +
    'spese_di_spedizione spese_nostre tenerli tenerlo tenetela tenetelo tenetevel* tienila tienile tienili ' +
    'tienilo tienitel* una_in_piu uno_in_piu voucher x_scusarci zero_euro è_sua è_suo è_tua è_tuo',
  noMoney:
    'nessun_rimborso nessuno_sconto niente_omaggi niente_rimborsi niente_rimborso niente_sconti niente_soldi ' +
    'non_danno_luogo non_facciamo_sconti non_possiamo_rimborsare non_pratichiamo non_prevede non_regaliamo ' +
    'non_restituiamo non_rimborsabile non_rimborsiamo non_saranno_rimborsat* non_si_fanno_sconti non_si_praticano ' +
    'non_si_rimborsa non_sono_previsti non_sono_rimborsabili non_spetta non_verra_rimborsat* non_è_previsto ' +
    'senza_rimborso',
  channel:
    "a_quattr'_occhi a_quattrocchi a_tu_per_tu a_voce al_0* al_3* all'_indirizzo allo_0* casella cell cellulare " +
    'centralino chat chiamata di_persona direct dirett dm e-mail email faccia_a_faccia fisso form ' +
    'guardarci_negli_occhi il_numero in_chat in_direct in_dm in_privato inbox indirizzo_mail mail ' +
    'messaggi_privati messaggino messaggio messaggio_privato messenger mio_numero modulo msg_privato ' +
    "nostro_numero numero_di_telefono numero_mio numero_verde pec pm posta privatamente privato quattr'_occhi " +
    'riservat* segreteria separata_sede sms sportello tel telefonata telefonicamente telefonino telefono telegram ' +
    'tu_per_tu ufficio_clienti ufficio_reclami uozzap videochiamata voce wa wapp watsapp whatsapp whazzapp',
  writeUs:
    'aggiungici cercaci cercami chieda_di chiedete_di chiedi_a chiedi_di ci_contatti ci_mandi_un ci_scriva ' +
    'ci_trova ci_trovate ci_trovi compila compilare compilate compili contattaci contattarci contattare ' +
    'contattateci inviaci inviaci_un inviare_una inviateci invii_una mandaci_un mandaci_una mandami_un ' +
    'mandami_una mandateci_un mandatemi_un mi_mandi_un mi_scriva mi_trova mi_trovate mi_trovi raggiungibil* ' +
    'raggiungici risponda rispondici rispondimi rivolgersi rivolgetevi rivolgiti scriva scrivendo scrivendoci ' +
    'scrivera scriverci scrivermi scrivete scriveteci scrivetemi scrivi scrivici scrivimi si_rivolga',
  meet:
    'al_banco al_mercato al_molino al_mulino allo_spaccio da_noi dal_vivo in_bottega in_cooperativa in_deposito ' +
    'in_laboratorio in_negozio in_officina in_piazza in_sede in_ufficio qui_da_noi',
  comeBy:
    "a_trovarci a_trovarmi affacciatevi affacciati aperta_a_tutti aperto_a_tutti aspettiamo benvenut* c'_è_posto " +
    'capitate capiti entra entrate entri faccia_un_salto fai_un_salto fare_un_salto fate_un_salto fermatevi ' +
    'fermati il_benvenuto iscrivetevi iscriviti la_aspettiamo la_aspetto la_porta_è partecip* passa_a passa_da ' +
    'passa_in passa_quando passare_a passare_in passate_a passate_da passate_in passate_quando passi_a passi_da ' +
    'passi_in passi_quando porta_aperta portaci portala portalo portami portateci portateli portatemi portati ' +
    'porte_aperte porti_anche salga sali salite se_capita se_capitate se_capiti se_passa se_passate se_passi ' +
    "sedetevi sei_dei_nostri si_fermi si_sieda siediti t'_aspetto ti_aspettiamo ti_aspetto torna_a tornare_a " +
    'tornate torni_a trovarci un_giro una_sedia unisciti unitevi venga venga_a vengano venir* venire_a venite ' +
    'venite_a vi_aspettiamo vi_aspetto vieni vieni_a vienici è_aperta_a',
  talkOver:
    'a_voce che_ne_parliamo con_calma davanti_a_un discutiamone due_chiacchiere fare_due_chiacchiere ' +
    'guardarla_insieme guardiamo_insieme ne_discutiamo ne_parliamo parliamo_con_calma parliamone ' +
    'quattro_chiacchiere ragioniamo ragioniamoci spiegarci trovare_una_soluzione troviamo_una_soluzione ' +
    'un_bicchiere un_caffe un_te vediamo_come vediamo_insieme',
  contactThem:
    'chiamarla chiamarti chiamarvi chiamera contattarla contattarti contattarvi contattera la_chiama ' +
    'la_chiameremo la_chiamiamo la_chiamo la_contatteremo la_contattiamo la_ricontatteremo le_rispondiamo_in ' +
    'le_rispondo_in le_scriviamo le_scrivo le_telefoniamo le_telefono scriverle scriverti scrivervi telefonarle ' +
    'telefonarti telefonarvi telefonera ti_chiama ti_chiameremo ti_chiamiamo ti_chiamo ti_contatteremo ' +
    'ti_contattiamo ti_mandiamo_un_messaggio ti_mando_un_messaggio ti_ricontatteremo ti_rispondiamo_in ' +
    'ti_rispondo_in ti_scriviamo ti_scrivo ti_telefona ti_telefoniamo ti_telefono vi_chiama vi_chiameremo ' +
    'vi_chiamiamo vi_chiamo vi_contatteremo vi_contattiamo vi_ricontatteremo vi_rispondo_in vi_scriviamo ' +
    'vi_scrivo vi_telefona vi_telefoniamo vi_telefono',
  here:
    'commenti in_pubblico nei_commenti pubblicamente pubblico qui_davanti_a_tutti qui_nei qui_sotto sotto_questo ' +
    'sui_social',
  perm:
    'andrebbe_bene_se che_dici che_dite che_ne_dice che_ne_dici che_ne_diresti che_ne_dite ci_autorizz* ' +
    'ci_conceda ci_concedet* ci_concedi ci_dai_il ci_dai_il_permesso ci_darebbe ci_dareste ci_daresti ci_date_il ' +
    'ci_permett* ci_sta_a ci_stai ci_state desidera_che desideri_che gradirebbe gradireste gradiresti le_andrebbe ' +
    'le_dispiace_se le_disturba_se le_farebbe_piacere le_piacerebbe le_sta_bene le_va le_va_bene mi_autorizz* ' +
    'mi_permett* ok? ok_se possiamo_chiamar* possiamo_citar* possiamo_condivider* possiamo_contattar* ' +
    'possiamo_mandar* possiamo_metter* possiamo_pubblicar* possiamo_repost* possiamo_scriver* possiamo_telefonar* ' +
    'possiamo_usar* possiamo_venire posso_chiamar* posso_mandar* posso_metter* posso_raccontar* posso_repost* ' +
    'posso_scriver* posso_usar* posso_venire potremmo_condivider* potremmo_scriver* potremmo_usar* preferirebbe ' +
    'preferireste preferiresti preferisce preferisci preferisci_che preferite preferite_che purche_tu ' +
    "sarebbe_d'_accordo sarebbe_disponibil* sareste_d'_accordo sareste_disponibil* saresti_d'_accordo " +
    'saresti_disponibil* se_a_lei se_a_te se_a_voi se_accetta se_accettate se_accetti se_acconsent* ' +
    "se_avete_voglia se_ci_autorizz* se_ci_permett* se_crede se_credete se_credi se_d'_accordo se_desidera " +
    'se_desiderate se_desideri se_gradisce se_gradisci se_gradite se_ha_voglia se_hai_voglia se_le_fa ' +
    'se_le_interessa se_le_sta se_le_va se_le_è se_lo_desidera se_lo_desiderate se_lo_desideri se_me_lo_permett* ' +
    'se_nn_ti se_non_le_dispiace se_non_le_disturba se_non_ti_dispiace se_non_ti_disturba se_non_vi_dispiace ' +
    'se_non_vi_disturba se_non_è_un_problema se_per_lei se_per_te se_per_voi se_preferisce se_preferisci ' +
    "se_preferite se_ritieni se_se_la_sente se_sei_d'_accordo se_siete_d'_accordo se_te_la_senti se_ti_fa " +
    'se_ti_farebbe se_ti_interessa se_ti_piacciono se_ti_piace se_ti_puo_interessare se_ti_serve se_ti_sta ' +
    'se_ti_torna se_ti_va se_ti_è se_ve_la_sentite se_vi_fa se_vi_interessa se_vi_sta se_vi_va se_vi_è se_volete ' +
    "se_vorra se_vorrai se_vorrete se_vuoi se_vuole se_x_te se_è_d'_accordo sempre_che solo_se_gradisc* " +
    'solo_se_la solo_se_le solo_se_sei solo_se_siete solo_se_te_la solo_se_ti solo_se_vi solo_se_volete ' +
    'solo_se_vuoi solo_se_vuole ti_andasse ti_andrebbe ti_dispiace_se ti_disturba_se ti_fa_piacere_se ' +
    'ti_farebbe_piacere ti_piacerebbe ti_secca_se ti_spiace_se ti_sta_bene ti_va ti_va_bene va_bene_se ' +
    'vi_andrebbe vi_dispiace_se vi_farebbe_piacere vi_piacerebbe vi_sta_bene vi_va vi_va_bene volete_che vuoi_che ' +
    'vuoi_provare vuole_che',
  freely:
    'a_lei_la_scelta a_sua_scelta a_te_la_scelta a_tua_scelta a_voi_la_scelta a_vostra_scelta altrimenti_niente ' +
    'basta_un_no basta_un_sì chiediamo_il_permesso ci_dica_lei col_tuo_permesso col_vostro_permesso come_credi ' +
    'come_le_viene come_preferisce come_preferisci come_preferite come_ti_fa_comodo come_ti_viene come_ti_è ' +
    'come_ti_è_piu come_vi_viene come_volete come_vuoi come_vuole con_il_suo_consenso con_il_suo_permesso ' +
    'con_il_tuo_consenso con_il_tuo_permesso con_il_vostro_consenso consenso decida_lei decidete_voi decidi_tu ' +
    'dica_lei dicci_tu dimmi_tu dite_voi ditecelo_voi ditemi_voi faccia_lei fai_tu fate_voi in_liberta ' +
    'la_scelta_è liber* mi_dica_lei nessun_impegno nessun_obbligo nessun_problema non_sei_obbligat* o_anche_mai ' +
    'oppure_niente permesso piu_comodo quando_te_la_senti quando_ti_va quando_vi_va quando_volete quando_vuoi ' +
    'quando_vuole scegli scegli_tu scegliete scegliete_voi scelga_lei senza_imbarazzo senza_impegno senza_obbligo ' +
    'sì_o_no ti_viene_comodo ti_è_piu un_no_ci un_no_va va_bene_lo_stesso va_bene_uguale veda_lei vedete_voi ' +
    'vedi_tu',
  or: 'altrimenti o oppure piuttosto',
  askYou:
    'abbiamo_bisogno_del abbiamo_bisogno_di_sapere allega allegando allegare allegate alleghi avrei_bisogno ' +
    'avremmo_bisogno basta_il ci_basta ci_comunichi ci_conferma ci_confermate ci_confermi ci_dai ci_dia ci_dica ' +
    'ci_dici ci_dite ci_faccia ci_fai ci_fate ci_fornisca ci_giri ci_indichi ci_invii ci_lasci ci_manca ' +
    'ci_mancano ci_mandate ci_mandi ci_occorre ci_occorrono ci_passi ci_ricordi ci_serve ci_servirebbe ci_servono ' +
    'comunicaci comunicarci comunicateci confermaci confermami confermateci confermi controlla_il dacci dammi ' +
    'dateci datemi dicci dimmi diteci ditemi facci_avere facci_sapere_il fammi_sapere fornirci fornire fornisc* ' +
    'fotografa fotografate fotografi giraci girami girateci giratemi guarda_sotto ho_bisogno_del ' +
    'ho_bisogno_di_sapere indicaci indicami indicarci indicarmi indicateci inviaci inviami inviateci inviatemi ' +
    'la_preghiamo_di_forn* la_preghiamo_di_indic* la_preghiamo_di_invi* lasciaci lasciami lasciateci le_chiediamo ' +
    'mandaci mandami mandateci mandatemi mi_basta mi_confermi mi_dai mi_dia mi_dica mi_dici mi_dite mi_faccia ' +
    'mi_fai mi_fate mi_giri mi_indichi mi_invii mi_lasci mi_manca mi_mandi mi_occorre mi_occorrono mi_passi ' +
    'mi_ricordi mi_ridai mi_scrivi mi_serve mi_servirebbe mi_servono passaci passami potrebbe_dir* ' +
    'potrebbe_indicar* potrebbe_inviar* potrebbe_mandar* potreste_dir* potreste_mandar* potresti_dir* ' +
    'potresti_indicar* potresti_inviar* potresti_mandar* precisar* previa previo puo_dirci puo_indicar* ' +
    'puo_inviar* puoi_dirc* puoi_dirmi puoi_girar* puoi_indicar* puoi_inviar* puoi_mandar* puoi_passar* ricorda ' +
    'ricordate ricordi scrivici_il scrivici_la scrivimi_il scrivimi_la serve_il serve_la servono_i si_prega_di ' +
    'si_richiede si_ricorda specificar* ti_chiediamo ti_ricordi vi_chiediamo vi_ricordate',
  data:
    'account altezza barre bolla c.f. cap carta che_titolo cifre citofono citta civico codice codice_a_barre ' +
    "codice_destinatario codice_fiscale codicino cognome colore contatto copia d'_ordine data dati dettagli " +
    'dettaglio diametro documento email etichetta fattura fermata filmato fondo formato fotina foto fotografia ' +
    'fotografie giorno iban identita immagine immagini indirizzo informazioni interno intestatario larghezza link ' +
    'lotto mail marca misura misure modello n_ordine negozio nome nominativo nr nr_ordine num numerino numero ' +
    "numero_d'_ordine n° ora orario ordine p.iva partita_iva peso prova_d'_acquisto provincia punto_vendita " +
    'quale_giorno quale_negozio quando_è quanti_pezzi quantita quartiere recapiti recapito retro ricevuta ' +
    'rivenditore scadenza scala schermata scontrino screen screenshot sigla spedizione taglia telefono tessera ' +
    'tipo titolo_del tracking ultime_4 ultime_quattro username utente versione via video zona',
  whichQ:
    "a_che a_quale avete_ancora avete_gia avete_per_caso avete_provato avete_una c'_era che_colore che_giorno " +
    'che_lotto che_misura che_modello che_numero che_ora che_tipo che_titolo chi_ti chi_vi come_si_chiama ' +
    'come_ti_chiami come_vi_chiamate con_che con_chi da_dove da_quale da_quando da_quanto di_che di_quale ' +
    "dove_l'_avete dove_l'_hai dove_le dove_li ha_ancora ha_gia ha_per_caso ha_una hai_ancora hai_gia " +
    'hai_per_caso hai_provato hai_un hai_una in_quale per_quando per_quanti qual quale quali quando_avete ' +
    "quando_avevi quando_hai quando_l'_avete quando_l'_hai quante quanti quanto_pesa ti_ricordi x_quando",
  tellUs:
    'altre_domande ascoltare ascoltarla ascoltarti ascoltarvi ascoltiamo ascolto aspettiamo_foto che_ne_pensa ' +
    'che_ne_pensate che_ne_pensi chieda chieda_pure chiedete chiedete_pure chiedi chiedi_pure ci_consigli ci_dica ' +
    'ci_faccia_sapere ci_faccia_vedere ci_interessa ci_piacerebbe ci_racconta ci_raccontate ci_racconti ' +
    'come_faresti come_lo_faresti commenta commentate condividi consigli consigliaci consigliateci consiglio ' +
    'continu* correggeteci correggetemi correggici cosa_fareste cosa_faresti cosa_ne_pensa cosa_ne_pensate ' +
    'cosa_ne_pensi cosa_proporresti curios* di_la_tua dicci dimmi dirci dire_la_sua dire_la_tua dire_la_vostra ' +
    'dite_la_vostra diteci ditemi domande dubbi e_lei e_tu e_voi facci_sapere facci_vedere fammi_sapere ' +
    'fateci_sapere fateci_vedere idee insegna* iscriviti mi_dica mi_interessa mi_racconti opinione opinioni ' +
    'parere pareri proponete proponi proporre proposta proposte raccontaci raccontami raccontarci raccontarmi ' +
    'raccontateci raccontatemi racconti scopri scoprite scrivetelo scrivilo secondo_lei secondo_te secondo_voi ' +
    'segnalacel* segnalalo segnalatecel* segnalatelo seguici seguiteci sentire_la_tua sfogatevi sfogati ' +
    "siamo_curiosi sondaggio sono_curios* suggeri* tu_che_ne un'_idea vogliamo_la_foto vogliamo_le_foto " +
    'vogliamo_sapere voi_che_ne voto_voti',
  taste:
    'annusare assaggi assaggiare assaggio assemblea corso cucinare festa fiera forno_aperto gita impastare ' +
    'incontro laboratorio_aperto mercato provare provarla provarlo serata sfogliare toccare toccarla turno vedere ' +
    'vederla vederle vederlo visita visitare',
  proof:
    'albo allegata allegati allegato analisi archivio art articolo bando bilanci bilancio bollino certificat* ' +
    'certificazione confezione contabile contratto convenzione dati decreto delibera delibere documentazione ' +
    'documenti documento_di elenco ente_terzo etichetta fascetta fattura_del fatture filmati filmato fonte fonti ' +
    'foto graduatoria grafico laboratorio laboratorio_esterno laboratorio_terzo link lista listino log mappa ' +
    'marchio normativa numeri_alla_mano pagina pagina_* pdf perito perizia protocollo prova_di prove_di ' +
    'rapporto_di_prova referti referto registri registro regolamento_regionale relazione rendiconto retro ricerca ' +
    'scheda schede scontrini screenshot sito statuto storico studi studio tabella tabelle test_di timbro ' +
    'tracciamento tracciato verbale verbali video',
  published:
    "affiss* alleghiamo allego appes* attesta attestano attestato bacheca c'_è_scritto certifica certificano " +
    'come_risulta consultabil* depositat* dimostra* disponibil* esposta esposti esposto gli_faccio_vedere ' +
    'in_bacheca in_bio in_cima_al in_evidenza in_vetrina la_trova la_trovate la_trovi le_facciamo_vedere ' +
    'le_mostro le_trovate le_trovi leggibil* li_trovate li_trovi link_in lo_dice lo_dicono lo_trova lo_trovate ' +
    'lo_trovi nelle_storie on-line online pubblica pubblicat* pubbliche pubblicheremo pubblichiamo pubblici ' +
    'pubblico qui_sotto riportat* risulta_dal scaricabil* scritto_sul scritto_sulla si_legge si_leggono ' +
    'si_scarica si_scaricano si_vede si_vedono sono_qui sta_su sta_sul stampat* stanno_su stanno_sul ' +
    'sul_nostro_sito sul_profilo sul_sito ti_facciamo_vedere ti_faccio_vedere ti_fo_vedere ti_mostriamo ti_mostro ' +
    'trova_su trova_sul trovate_qui trovate_sul trovi_qui trovi_su trovi_sul verificabil* vi_facciamo_vedere ' +
    'vi_faccio_vedere vi_mostriamo vi_mostro visibil* è_qui',
  seeYourself:
    'a_chi_dubita aperto_a_chi_dubita carte_alla_mano carte_in_mano chi_vuole_puo chiunque_puo coi_suoi_occhi ' +
    'coi_tuoi_occhi coi_vostri_occhi con_gli_occhi con_i_suoi_occhi con_i_tuoi_occhi con_i_vostri_occhi confronta ' +
    'confrontate confronti contale contali contateli controlla controlla_tu controllare controllate ' +
    "controllate_voi controlli dai_un'_occhiata date_un'_occhiata di_persona guarda guardate guardi leggerla " +
    'leggerle leggerli leggerlo leggete_qui leggi_qui potete_controllar* potete_leggerl* potete_verificar* ' +
    'puo_controllar* puo_leggerl* puo_verificar* puoi_controllar* puoi_leggerl* puoi_verificar* sfogliarlo ' +
    'toccare_con_mano venga_a_vedere venite_a_controllar* venite_a_vedere verifica_tu verificare verificate ' +
    'verifichi vieni_a_controllar* vieni_a_vedere vieni_a_verific*',
  policy:
    "a_carico_del a_carico_dell'_utente a_norma accettato_il accettazione acquisit* addebit* addossar* ai_sensi " +
    'ascrivibil* asserit* come_da_regolamento compete competenza condizioni condizioni_di_vendita ' +
    'condizioni_generali consumatore da_contratto da_regolamento decade decadono declina* decliniamo decors* ' +
    "dell'_utente diligent* esclude escludono esclusa_ogni esclusivamente_al esonera ex_art implica improprio " +
    "imputabil* infondat* istanza l'_utente le_regole le_regole_sono mera non_costituisce non_prevede " +
    'non_risponde non_rispondiamo non_siamo_responsabili non_siamo_tenut* non_è_nostra_responsabilita ' +
    "non_è_responsabile non_è_tenut* normativa_vigente nostre_politiche onere opinione_personale perizia_dell' " +
    'pertanto policy presunt* procedura procedure_interne protocollo_prevede queste_le_regole regolamento regole ' +
    'responsabilita si_comunica si_confida si_diffida si_evidenzia si_fa_presente si_invita si_osserva si_precisa ' +
    'si_rammenta si_ribadisce si_ricorda si_rileva si_rimanda si_sconsiglia si_segnala si_specifica si_suggerisce ' +
    'solleva_la termini trattasi uso_improprio utenza',
  threat:
    "adir* avvocati avvocato azioni bloccare bloccat* blocchiamo blocco_il calunni* danno_d'_immagine denuncia " +
    'denunciamo denunciare diffamator* diffamazione falsita ingiuri* insinuazion* ledano legale legali lesiv* ' +
    'moder* ne_risponder* nelle_sedi opportune_sedi penale penalmente polizia postale querela querelare ' +
    'quereliamo reato reputazione rimozione_del sedi_opportune segnaler* ti_blocco tribunale tutela_della ' +
    'tutelar* vie_legali',
  itsOnly:
    'agitarsi agitat* calma calmatevi calmati calmina capita capita_a che_sara_mai che_vuoi_che_sia ' +
    'cose_che_capitano cose_che_succedono dai_su dramma drammi due_spicci eddai esager* fine_del_mondo isteric* ' +
    'la_fine_del_mondo la_vittima mai_ucciso melodramma mica_la_fine nessuno_muore nessuno_è_morto ' +
    'niente_di_grave non_ha_mai_ucciso non_muore_nessuno non_se_la_prenda non_te_la_prendere non_ve_la_prendete ' +
    'non_è_grave non_è_la_fine non_è_morto_nessuno normalissimo nulla_di_grave per_cosi_poco per_un_euro ' +
    'permalos* pignol* puo_capitare puo_succedere quante_storie respira respirate respiri rilassati scandal* ' +
    'si_calmi si_rilassi si_vive_lo_stesso solo_un solo_una sono_due sono_solo sopravviverai sopravvivere ' +
    'sopravvivi storie_per su_su succede suscettibil* suvvia tragedia tragedie tranquill* tutto_questo_casino ' +
    'è_normale è_solo è_soltanto è_un_semplice',
  blame:
    'accus* arrangiatevi arrangiati avesse_letto avessi_letto aveste_letto avete_capito_male avete_letto ' +
    'avete_sbagliato avrebbe_dovuto avreste_dovuto avresti_dovuto avresti_potuto basta_leggere basta_saper* ' +
    'bastasse bastava bastava_chiedere bastava_leggere bastava_una bastavano buona_educazione certi_toni ' +
    'colpa_sua colpa_tua colpa_vostra con_il_corriere creanza del_corriere doveva_leggere dovevate dovevi ' +
    'dovresti_vergognarti educazione fatevene_una fattene_una fraintes* gridar* ha_capito_male ha_cliccato ' +
    'ha_letto ha_sbagliato hai_capito_male hai_cliccato hai_letto hai_provato_a_leggere hai_rotto hai_sbagliato ' +
    "il_corriere impara imparare imparate impari insult* l'_hai_rotto la_prossima_volta lagna lagne lamentarsi " +
    'lamentarti lamentarvi lamentela lamentele lamento legga leggere leggete leggi maiuscole maleducat* ' +
    "mica_colpa noi_non_c'_entriamo non_avete_capito non_c'_entra non_c'_entriamo non_ci_compet* non_ci_compete " +
    'non_ci_riguarda non_dipende_da non_dipende_da_noi non_ha_capito non_hai_capito non_possiamo_farci ' +
    'non_possiamo_farci_nulla non_possiamo_mica non_è_colpa_mia non_è_colpa_nostra non_è_problema_nostro ' +
    'non_è_un_nostro_problema peggio_per peggio_per_te polemic* poteva_leggere potevate potevi prendersela ' +
    'prendetevela prenditela pretende pretendere pretendete pretendi pretese prima_di_accusare ' +
    'prima_di_commentare prima_di_dare prima_di_giudicare prima_di_lamentar* prima_di_parlare prima_di_scrivere ' +
    'problema_suo problema_tuo problema_vostro problemi_tuoi provocare provocazion* quel_tono rassegnati rispetto ' +
    'sbagli sbrait* se_avesse_letto se_avessi_letto se_aveste_letto se_la_prenda se_ne_faccia si_arrangi ' +
    'si_capisce_da si_lamenta si_sbaglia si_vede_che si_vergogni sterile strill* sua_colpa te_la_prendi ' +
    'ti_lamenti ti_sbagli toni tono tua_colpa una_ragione urla urlar* vergognatevi vergognati vi_lamentate ' +
    'vi_sbagliate vostra_colpa è_colpa_del',
  rude:
    "altrove amazon andate_al aria_fritta asin* bambini_capriccios* barbon* bugiard* c'_è_il_discount cafon* " +
    'capricci capriccios* centro_commerciale cervello chiacchier* cinesi complottist* compra_altrove cretin* ' +
    "da_altri da_divano da_un'_altra_parte deficient* discount disonest* elementari falsi fare_la_vittima fatti_i " +
    'fatti_un_giro fatti_una fatti_una_vita fessi fesso fiato finiscila frustrat* hater idiot* ignorant* ' +
    'ignoranza ikea imbecill* in_malafede incompetent* invidi* la_smetta ladro_a lagnos* leone_da_tastiera ' +
    "leoni_da_tastiera malafede medie nessuno_l'_ha nessuno_la_obbliga nessuno_le_ha nessuno_ti_ha " +
    'nessuno_ti_obbliga nessuno_vi_ha nessuno_vi_obbliga neurone neuroni non_comprare non_comprarl* non_comprate ' +
    'non_compri piantala plastica poveraccio professoron* quoziente resta_a_casa restate_a_casa ridicol* ' +
    'rivolgiti_altrove rosica rosicare rosicon* sapienton* saputell* scem* scuola se_non_le_piace ' +
    'se_non_le_va_bene se_non_ti_piace se_non_ti_sta se_non_ti_va_bene se_non_vi_piace se_non_vi_va smettetela ' +
    'smettila somar* spilorc* stai_a_casa stattene statti stupid* supermercato taci tastiera tirchi* troll ' +
    'trovati_qualcosa trovati_un tuttolog* vada_a_lavorare vada_al vada_da vai_a_lavorare vai_al vai_da zitta ' +
    'zitto',
  sarcasm:
    'addirittura ah_certo ah_ecco ah_sì anche_i_sassi anche_un_bambino applausi auguri avete_scoperto beh ' +
    'bella_scoperta bello_mio boh brava_te bravo_te bravo_tu buona_fortuna capirai capolavoro cara_mia carina ' +
    'carino caro_mio certo_certo che_notizia chissa_come chissa_perche chiunque_sa clamoroso come_no commovente ' +
    'complimentoni davvero_serve devo_spiegar* di_turno disegnin* diva dobbiamo_spiegar* edificante eh_beh eh_gia ' +
    'eh_sì einstein esperta esperti esperto evidentemente fazzolett* fenomeni fenomeno figuriamoci geni genialata ' +
    "genio gia_gia grande_scoperta guarda_caso guarda_un_po' ha_scoperto hai_scoperto illuminaci illuminami " +
    "illuminante in_bocca_al_lupo in_italiano in_stampatello incredibile_ma indovina indovinate l'_acqua_calda " +
    'lo_capirebbe lo_sanno_pure lo_sanno_tutti luminare ma_certo ma_dai ma_figur* ma_per_favore ma_sì ma_va mah ' +
    'masterchef medaglia nientemeno nobel notizia_del_giorno notiziona oscar per_carita per_cortesia_eh ' +
    'per_favore_eh perfino_mio persino_mio piangere piangete piangi piu_grosso poetico popcorn poverina poverino ' +
    'premio_nobel principe principessa professore pure_un_bambino regina scienziati scienziato scoperta ' +
    'scritto_in_grande serve_davvero sherlock signorino sorpresa_sorpresa standing_ovation stranamente strano ' +
    'strano_che sua_maesta sì_certo tanti_auguri te_lo_spieghi tesoro toccante uau un_altro_esperto un_applauso ' +
    "un_disegno va_be' vabbe ve_lo_spieghi violini violino wow",
  nooneElse:
    "a_noi_non altri_clienti anni_di_attivita da_sempre gli_altri_clienti il_primo_a_lamentar* in_trent'_anni " +
    "in_vent'_anni l'_unica l'_unico mai_avuto_problemi mai_capitato mai_nessuno mai_ricevuto mai_successo " +
    'nessun_altro_si nessuno_si_è_lamentato nessuno_si_è_mai non_abbiamo_mai non_ci_risulta non_risulta ' +
    'sempre_gli_stessi sempre_stati_tutti solo_a_te solo_lei solo_tu solo_voi sono_anni_che tutti_contenti ' +
    'tutti_gli_altri tutti_soddisfatti è_la_prima',
  weAreNot:
    'abbiamo_altro_da accontentare_tutti la_sfera_di_cristallo mica_siamo miracoli non_abbiamo_la_sfera ' +
    'non_abbiamo_tempo non_facciamo_miracoli non_possiamo_accontentare non_siamo_amazon non_siamo_il non_siamo_la ' +
    'non_siamo_mica non_siamo_un non_siamo_una non_è_obbligatorio non_è_un_hotel non_è_un_ristorante siamo_in_due ' +
    'siamo_in_quattro siamo_in_tre siamo_quattro siamo_volontari',
  fact:
    'accettiamo aperta aperti aperto apre apriamo arriva_da arrivano_da asciuga assorbe basta bastano cambia ' +
    'cambiano chiude chiudiamo chiusa chiusi chiuso ci_vogliono ci_vuole coltiviamo comincia comprende ' +
    'comprendono consegniamo contengono contien* conviene costa costano cresce crescono cuoce cuociamo cuociono ' +
    'disponibil* diventa diventano dura durano era_stat* erano_stat* esaurit* esce escono esiste esistono ' +
    'facciamo finisce finiscono finit* funziona funzionano ha hanno include includono inizia lavoriamo macina ' +
    'macinano maciniamo manca mancano nasce nascono occorre occorrono parte_da partono_da passa passano pesa ' +
    'pesano prendiamo produciamo provengono proviene regge resiste resistono restiamo restituisce riapre richiede ' +
    'richiedono rilascia riprende secca serve servono si_chiama si_conserva si_fa si_fanno si_lava si_lavano ' +
    'si_mette si_possono si_puo si_rompe si_scioglie si_spacca si_tratta si_trova si_trovano si_usa si_usano ' +
    'siamo_aperti sono sono_stat* tengono terminat* tiene torna_a torna_il usa usano usiamo va vanno vendiamo ' +
    'vengono vengono_da viene è è_arrivat* è_cadut* è_capitato è_fatt* è_pensat* è_previst* è_rimast* è_salt* ' +
    'è_stat* è_successo',
  measure:
    '% almeno anni anno cent centesimi chili chilo chilometri circa cl cm copia copie da_un doppio etti etto eur ' +
    'euro famiglie fino fino_a gg giorni giorno gr gradi grammi grammo kg km litri litro massimo max meno_di mese ' +
    'mesi meta metri metro min minimo minuti minuto ml mm oltre ora ore per_cento percento persone pezzi pezzo ' +
    'piu_di posti quarto quasi quintal* secondi secondo settimana settimane soci terzo tonnellat* unita volte ' +
    'watt °c',
  material:
    'acciaio acqua affitto allergeni allergia argilla banca bancomat beccuccio biblioteca bici bicicletta bio ' +
    'biologico bolla bolle bollette bollo bordo cadmio caldo camion campi campo cargo carretto carta cartone ' +
    'catalogo ceci ceramica cicerchie circuito colla colore colori concime congelatore coperchio corriere costi ' +
    'costo cotone cottura crepa crepe creta cristallina crusca difetto disegno diserbo errore_tecnico essiccatoio ' +
    'essiccazione farina farine farro fave ferro fiamma filiera filtro fondo forma fornello fornitore fornitori ' +
    'forno freddo freezer frigo frigorifero fuoco furgone germe gestionale gialli glifosato glutine grani grano ' +
    'gres imballaggio impasto induzione infornata ingrediente ingredienti inverno iva laboratorio lana latte ' +
    'lavastoviglie legno legumi lenticchie libri libro lievito linea lotto macina macinatura macinazione ' +
    'magazzino manico margine metallo microonde mietitura molino mulino olio orzo pacchi pacco pane pasta ' +
    'pesticidi piattaforma pietra pietre pioggia piombo plastica porcellana pos prestiti prestito prezzi prezzo ' +
    'produzione produzioni raccolto reparto ricavi ricavo ripiani ripiano romanzi ruota ruote sacchetto sacchi ' +
    'sacco sale scaffale scaffali scatola scatole semola server setaccio sistema smalti smalto software soia sole ' +
    'spam spessore stabilimento stagione stipendi stipendio tasse temperatura terra tessera tessuto tinta tornio ' +
    'tracce trasporto trebbia trebbiatura umidita uova vaglio vapore vetro volontari volontarie',
  timeTable:
    'agosto al alle aprile autunno dal dalle dicembre domenica estate febbraio gennaio giovedi giugno luglio ' +
    'lunedi maggio martedi marzo mattina mercoledi natale novembre ogni orari orario ore ottobre pasqua ' +
    'pomeriggio primavera sabato sera settembre tutte_le tutti_i venerdi',
  yesNo:
    'affatto assolutamente certamente certo eccome esattamente esatto falso naturalmente ni no ovviamente ' +
    "purtroppo senz'altro sii* sì vero volentieri",
  past: "aveva avevano era erano fa ieri l'_altro_ieri nel_19* nel_20* prima scorsa scorso stamattina una_volta",
  by:
    'a_breve a_fine_mese a_fine_settimana a_fine_turno a_stretto_giro al_massimo al_piu_presto al_piu_tardi ' +
    'appena_possibile entro entro_domani entro_e_non_oltre entro_il entro_la entro_le entro_oggi entro_sera ' +
    'entro_stasera fine_giornata il_prima_possibile in_giornata in_mattinata in_nottata in_serata in_settimana ' +
    'in_tempi_brevi massimo_domani nei_prossimi nel_corso_del nel_corso_della nel_giro_del nel_giro_di ' +
    "nel_piu_breve nell'_arco nella_prossima nelle_prossime non_oltre per_fine per_la_fine_del prima_che_chiud* " +
    'prima_che_finisca prima_del_weekend prima_della_chiusura prima_delle prima_di_andare prima_di_cena ' +
    'prima_di_chiudere prima_di_domani prima_di_lunedi prima_di_notte prima_di_pranzo prima_di_sera ' +
    'prima_possibile quanto_prima tempestivamente',
  today:
    'adesso da_adesso da_domani da_oggi da_stasera da_subito dmn domani domani_mattina domani_pomeriggio ' +
    'domani_sera domani_stesso domattina dopodomani gia_da gia_domani gia_lunedi gia_oggi gia_stasera ' +
    "immediatamente in_questo_istante in_questo_momento nell'_immediato oggi oggi_pomeriggio oggi_stesso ora " +
    'ora_stesso questa_mattina questa_sera questa_settimana questo_pomeriggio seduta_stante stamane stamattina ' +
    'stanotte stasera stasera_stessa sto_pomeriggio subitissimo subito',
  within:
    '10_min 24_ore 48_ore 5_min cinque_minuti dieci_minuti due_minuti fra_10 fra_5 fra_dieci fra_due ' +
    "fra_mezz'_ora fra_pochi fra_poco fra_qualche fra_tre fra_un fra_un'_ora fra_una fra_venti giorni_lavorativi " +
    "giorno_lavorativo in_cinque_minuti in_dieci_minuti in_due_giorni in_mezz'_ora in_pochi_giorni " +
    "in_pochi_minuti in_tre_giorni in_un'_ora in_un'_oretta in_un_paio lavorativi mezz'_ora mezzora " +
    "ore_lavorative quarantott'_ore tra_10 tra_2 tra_20 tra_3 tra_5 tra_cinque tra_dieci tra_due tra_mezz'_ora " +
    "tra_pochi tra_poco tra_qualche tra_tre tra_un tra_un'_ora tra_un'_oretta tra_una tra_venti un'_oretta " +
    'un_attimino un_attimo un_minuto ventiquattro_ore',
  weekday:
    "a_mezzanotte a_mezzogiorno all'_alba appena_abbiamo appena_apre appena_apro appena_arriva appena_arrivo " +
    'appena_ci appena_finisco appena_ho appena_mi appena_rientro appena_sappiamo appena_so appena_stacco ' +
    'appena_torno dom domenica dopo_cena dopo_il dopo_il_turno dopo_la_chiusura dopo_le dopo_messa dopo_pranzo ' +
    'fine_settimana fine_turno gio giov giovedi in_pausa lun lunedi lunedi_mattina mar martedi mer mercoledi ' +
    'mese_prossimo mezzogiorno ora_di_cena ora_di_pranzo pausa_pranzo per_prima_cosa prima_cosa ' +
    'prossima_settimana prossimo_mese quando_chiudo quando_stacco quando_torno sab sabato settimana_prossima ven ' +
    'venerdi weekend',
  openHours:
    'aperta aperti aperto appuntamento apriamo chiudiamo ci_troviamo da_lunedi_a da_martedi_a dal_lunedi ' +
    'dal_martedi dalle_10 dalle_9 di_martedi di_sabato di_solito il_giovedi il_lunedi il_martedi il_mercoledi ' +
    'il_pomeriggio il_sabato il_venerdi inizia_alle la_domenica la_mattina la_sera ogni_giorno ogni_giovedi ' +
    'ogni_lunedi ogni_martedi ogni_mercoledi ogni_sabato ogni_settimana ogni_venerdi orari orario_di ' +
    'prossima_data si_terra si_tiene siamo_aperti tutte_le_mattine tutti_i_giorni tutti_i_martedi tutti_i_sabati',
};
