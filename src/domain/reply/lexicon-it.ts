/**
 * Words of Italian replies by what they mean to the coach: classes, which training finds the meaning of. To add a word,
 * put it in the line of its class, with its accents; `two_words` stand in a row, `stem*` is every word that begins so. To
 * add a class, give it a name of its own. Verbs stand in `families`, as infinitives: each family gives a class a person,
 * so that «mandare» is heard in «mando», «manderemo», «mandarvela», «mandato», «manderà» and «mandateci».
 */
import type { Lexicon } from './lexicon.ts';
import { foldWord } from './tokens.ts';

/** What a family of verbs is heard in, by the end of the name of its class. */
interface Family {
  /** Infinitives; after `/`, `isc` for «spedisco», or the stem of an irregular participle. */
  verbs: string;
  /** What has forms of its own: «I» (faccio), «we», to do (farvi), done, one will, do it for me, and turns with them. */
  I?: string;
  We?: string;
  Inf?: string;
  Done?: string;
  Will?: string;
  You?: string;
}

const families: Readonly<Record<string, Family>> = {
  /** Put right: mend, change, take away, make anew, stop. */
  fix: {
    verbs: `abbassare adeguare affiggere/affiss aggiornare aggiungere/aggiunt aggiustare annullare appendere/appes
      attivare attrezzare bloccare buttare cambiare cancellare completare correggere/corrett depennare dimezzare
      disattivare disporre/dispost eliminare escalare eseguire fermare implementare inserire/isc installare
      introdurre/introdott istituire/isc levare limare migliorare modificare montare oscurare perfezionare
      predisporre/predispost preparare provvedere raddoppiare rattoppare recuperare regolare reimpastare rettificare
      riassegnare riattivare ricucire ridurre/ridott riemettere/riemess rifare/rifatt rimediare rimettere/rimess
      rimpiazzare rimuovere/rimoss rincollare rinforzare riordinare riorganizzare riparare riprendere/ripres
      ripristinare ripulire/isc riscrivere/riscritt risolvere/risolt ristampare ritirare ritoccare rivedere/rivist
      sbloccare sensibilizzare separare sigillare sistemare smontare sospendere/sospes sostituire/isc spostare
      staccare svuotare tarare togliere/tolt`,
    I: `ci_lavoro|penserò|penso ci_metto_le_mani ci_metto_una_pezza ci_sono_io ci_sto_dietro|lavorando
      do_una_sistemata faccio_fare|rifare farò_fare me_la_vedo me_ne_occuperò|occupo metto_mano|via
      metto|rimetto_a_posto metto|tengo_da_parte mi_attivo mi_ci_metto mi_do_da_fare mi_metto_subito
      prendo_in_carico|mano rifaccio rifarò rifò rimuovo seguo_io toglierò tolgo`,
    We: `ce_ne_occuperemo|occupiamo
      ci_attiveremo|attiviamo|lavoreremo|lavoriamo|muoviamo|occuperemo|occupiamo|penseremo|pensiamo ci_mettiamo_subito
      ci_siamo_attivati|mossi ci_stiamo_attrezzando corriamo_ai_ripari facciamo_noi|rifare|subito
      facciamo|faremo_in_modo faremo_meglio mettiamo_a_posto mettiamo_le_mani mettiamo_mano|via mettiamo_una_pezza
      ne_facciamo_un pensiamo|rimediamo|seguiamo_noi prenderemo|prendiamo_in_carico prenderemo|prendiamo_provvedimenti
      rifacciamo rifaremo rimettiamo rimuoveremo rimuoviamo rivediamo rivedremo stiamo_lavorando teniamo_da_parte
      togliamo toglieremo`,
    Inf: `fare_in_modo metterci_mano metterci_una_pezza mettere_a_posto porre_rimedio provvedendo rifacendo*`,
    Done: `fatto_rifare|sparire messa_in_sicurezza messa|messe|messi|messo_da_parte messa|messe|messi|messo_via
      messo_a_posto presa|presi|preso_in_carico rimessa rimesso sistemato_tutto tutto_sistemato`,
    Will: `ci_pensa|penserà nostra_cura sarà|verrà_corrett* sarà|verranno|verrà_sostituit* se_ne_occupa|occuperà
      se_ne_prende_cura si_occuperà`,
  },
  /** Move something to someone. */
  send: {
    verbs: `affidare allegare caricare consegnare escalare girare imbustare impacchettare incartare inoltrare inviare
      lasciare mandare passare portare recapitare reinviare riconsegnare rigirare rimandare riportare rispedire/isc
      segnalare sottoporre/sottopost spedire/isc trasmettere/trasmess`,
    I: `ci_passo faccio_arrivare|avere|partire|recapitare farò_avere|partire passo|vengo_a_prender* vengo_a_portar*`,
    We: `facciamo_arrivare|avere|partire|recapitare faremo_arrivare|avere|partire passiamo|veniamo_a_prender*|ritirar*`,
    Inf: `farle|farti|farvi_arrivare|avere`,
    Done: `in_arrivo|consegna|partenza|viaggio partita partite partiti partito sul_camion`,
    Will: `arriverà arriveranno bussa bussano le|ti|vi_arriva|arrivano parte partirà partiranno partono riceve
      riceverà riceverai riceverete ricevete ricevi riparte ripartirà ripartono`,
  },
  /** Look into it, ask about it, take it up with someone. */
  check: {
    verbs: `accertare analizzare approfondire/isc ascoltare cercare chiedere/chiest confrontare consultare controllare
      domandare esaminare indagare interrogare ispezionare monitorare provare ricontrollare ricostruire/isc
      riesaminare riguardare rileggere/rilett rintracciare sollecitare testare valutare verificare`,
    I: `apro_la_pratica apro_una_segnalazione butto|do_un'_occhiata butto|do_un_occhio chiamo_il|la|subito
      ci_metto_gli_occhi ci|gliene|ne_parlo faccio_controllare|presente faccio_delle_verifiche faccio_un_controllo
      faccio_una_verifica glielo_dico|dirò guarderò guardo lo_dico mi_faccio_dire|spiegare mi_informerò|informo
      ne_parlerò parlerò_con parlo_con|io riferirò riferisco sento sto_cercando|guardando telefono_al|alla
      tengo_d'_occhio vado_a_cercare|controllare|fondo|guardare|vedere vedo`,
    We: `andiamo|andremo_a_fondo apriamo_un'_indagine apriamo_una_pratica|segnalazione cerchiamo_di_capire
      chiediamo_a|al|alla ci_informeremo|informiamo daremo|diamo_un'_occhiata facciamo_controllare
      facciamo_un_controllo facciamo|faremo_delle_verifiche facciamo|faremo|terremo_presente faremo_tesoro guarderemo
      guardiamo ne_facciamo_tesoro ne_parleremo|terremo ne_parliamo_in parleremo|parliamo_con porteremo_in
      sentiamo_il|la sentiremo stiamo_capendo|cercando|controllando|verificando teniamo_d'_occhio terremo_conto
      vediamo_cosa|di|se|subito`,
    Inf: `capire_come|cosa|dove dovute|le|opportune_verifiche far|fare_luce tenendo_conto verifiche_del_caso`,
    Done: `aperta|avviata_una aperto_un|una avviato_un chiesto_a|al|alla parlato_con presa|preso_in_esame protocollat*
      sentito_il|la sottoposta|sottoposto_a`,
    Will: `è_stata_inoltrat*|presa|trasmess* ne_parla|parlerà prenderà_in_carico|esame sarà_inoltrat*|valutat*
      sarà|verrà_presa|preso_in verrà_esaminat*|inoltrat*|sottopost*|trasmess*|valutat*`,
  },
  /** Say, write, answer, keep informed. */
  tell: {
    verbs: `aggiornare annunciare avvertire avvisare comunicare confermare informare mostrare notificare pubblicare
      raccontare riscrivere/riscritt rispondere/rispost scrivere/scritt spiegare`,
    I: `darò|do_una_risposta dirò do_notizie faccio|farò_sapere le|ti|vi_dico le|ti|vi_so_dire
      mi_faccio_sentire|viva|vivo saprò so_dirti|dirvi tengo|terrò_aggiornat* torno_a_scriver* torno_qui`,
    We: `ci_risentiamo daremo|diamo_notizie|riscontro daremo|diamo_una_risposta diremo facciamo|faremo_sapere
      le|ti|vi_diciamo sapremo teniamo|terremo_aggiornat* torniamo_da`,
    Will: `avrai|avrete|avrà_notizie le|ti|vi_dice|dirà|scrive riceverai|riceverete|riceverà_risposta
      riceverete|riceverà_un_riscontro saprai saprete sarai|sarete|sarà|verrete|verrà_contattat*
      sarà|verrai|verrete|verrà_ricontattat*`,
  },
  /** Give money back. */
  repay: {
    verbs: `abbuonare accreditare bonificare indennizzare restituire/isc riaccreditare ridare rifondere/rifus
      rimborsare risarcire/isc scalare stornare`,
    I: `ci_rimetto_io faccio_il_bonifico le|ti|vi_mando_i_soldi le|ti|vi_pago|rendo pago_io|tutto rendo_i_soldi ridò
      ti_torno_i_soldi`,
    We: `diamo_indietro pagheremo paghiamo renderemo rendiamo ridaremo ridiamo rimettiamo_i_soldi scaliamo`,
    Inf: `avere_indietro renderle renderti rendervi riavere riavrà riavrai riavrete ridarglieli ridarle ridarti
      ridarvi`,
    Done: `bonifico_fatto|partito fatto_il_bonifico resi_i_soldi ridati ridato rimborso_partito`,
    Will: `i_soldi_arrivano|stanno le|ti|vi_torna|tornano riceverai|riceverete|riceverà_il_rimborso
      riceverai|vedrai_l'_accredito rientra|rientrano|torna|tornano_sul torna_tutto torna|tornano_indietro torneranno`,
  },
  /** Give for nothing. */
  gift: {
    verbs: `offrire/offert omaggiare regalare scontare`,
    I: `ci_infilo ci_metto_anche|pure ci|le|ti|vi_aggiungo glielo_do le|ti|vi_lascio|offro|regalo offro_io
      pago_da_bere te_la|lo_do te_lo_lascio ve_la|li|lo_do`,
    We: `ci_infiliamo ci_mettiamo_anche|pure ci|le|ti|vi_aggiungiamo le|ti|vi_riconosciamo mettiamo_dentro
      offriamo_noi riconosceremo riconosciamo_il|un te|ve_la|lo_diamo ti_omaggiamo`,
    Inf: `farti_un_regalo offrirle offrirti offrirvi regalarle regalarti regalarvi`,
    Will: `le|ti|vi_spetta`,
  },
};

const classes: Lexicon = {
  // How it is said: persons, questions, refusals.
  neg: `mai manco mica né neanche nemmeno neppure nessun nessuna nessuno niente nn non nulla nun senza`,
  i: `anch'io io m' me mi mia mie miei mio`,
  we: `ce ci noi nostra nostre nostri nostro`,
  you: `t' te ti tu tua tue tuo tuoi v' ve vi voi vostra vostre vostri vostro`,
  lei: `glie gliel* lei sua sue suo suoi`,
  toYou: `gliel* le t' te ti v' ve vi`,
  que: `chi come cosa dove perché qual quale quali quando quanta quante quanti quanto`,
  auxI: `avevo ho mi_ero|sono sto`,
  auxWe: `abbiamo avevamo eravamo siamo stiamo`,
  auxYou: `avete avevate avevi eravate eri hai sei siete stai state`,
  auxIt: `aveva avevano ha hanno sta stanno`,
  isIt: `è era erano sarà saranno sono`,
  passive: `è_stata|stato sarà saranno sono_state|stati vengono verrà verranno viene`,
  can: `possiamo posso potrei potremmo potremo`,
  would: `ci|mi_farebbe_piacere ci|mi_piacerebbe volevamo vorrei vorremmo`,
  mustHave: `andava_avvis*|chiest*|controllat*|dett*|fatt*|scritt* avrebbe_dovuto_essere avrei|avremmo_dovuto|potuto
    doveva_esserci|stare dovevamo non_dovevano|dovevi non|si_doveva potevamo_avvis*|dir*|fare`,
  but: `anzi cmq comunque eppure invece ma però semmai tuttavia`,
  only: `esclusivamente solamente solo soltanto unicamente`,
  or: `altrimenti o oppure`,
  ifs: `qualora se`,

  // A person speaking: first person singular, names, hello and goodbye.
  i1: `ammetto andrò aspetto avevo avrei avrò capisco chiamerò chiamo chiederò chiedo confesso controllerò credo darò
    devo dico dirò dovrei faccio farei farò giuro guardo ho immagino leggo manderò mando metto parlo penso porterò
    porto posso potrei preferisco prendo prometto ricorderò rispondo sarei sarò scriverò scrivo sento so spero sto
    tengo trovo vado vedo vengo verrei verrò voglio vorrei`,
  iMe: `ai_miei anch'|pure|sn_io a|da|di|per|secondo_me io_sono m'_avete|ha|hai me_l'|la|ne
    mi_avete|chiamo|ci|dispiace|fa|ha|hai|hanno|metto|occupo|pare|piace|prendo|ricordo|risulta|sa|scuso|sembra|sento|sono|spiace|tocca|vergogno|viene
    sono_content*|curios*|felice|il|io|la|mortificat*|quell* sono_di_turno sono_stata|stato_io`,
  iKin: `i_miei mia_figlia|madre|mamma|moglie|nipote|nonna|sorella|suocera|zia
    mio_figlio|fratello|marito|nipote|nonno|padre|papà|suocero|zio`,
  iSelf: `chiamo|controllo|faccio|fatta|fatto|guardo|passo|penso|porto|rispondo|scrivo|vado|vengo_io di_persona_io
    io_stess* lo_faccio mani_mie me_la|lo_sono me_lo_scrivo|segno mie_mani parola_mia personalmente`,
  hello: `buonasera buondì buongiorno ciao ehi ehilà hey salve`,
  dear: `cara care cari carissim* caro egregia egregio gentile gentili gentilissim* stimat*`,
  formal: `a_disposizione con_la_presente con|in_riferimento cordiali distinti gentile_cliente|signor*|utente
    gentili_clienti|utenti la_informiamo la_sua_richiesta|segnalazione la|ti|vi_invitiamo|preghiamo porgiamo
    si_comunica|informa siamo_lieti spett.le spettabile`,
  title: `avvocato don dottor dottoressa professoressa sig sig.ra signor signora signorina zia zio`,
  bye: `a_presto abbracci abbraccio alla_prossima baci bacioni buona_domenica|giornata|serata con_affetto firmato
    saluti un_bacio|saluto un_caro_saluto`,
  role: `amministrazione bibliotecaria capo collega colleghi coordinatore coordinatrice direttore direttrice
    laboratorio magazzino mugnaia mugnaio presidente presidentessa referente reparto responsabile socia socio tecnici
    tecnico titolare tornitore tornitrice ufficio_spedizioni volontaria volontario`,
  name: `alessandra alessandro alessia alessio alice amina andrea angela anna antonella antonio beatrice beppe bruna
    carla carlo carmela caterina chiara claudia claudio cristina daniela daniele dario davide donato elena elisa
    emanuele emma enrico enza fabio federica federico filippo filomena francesca francesco gabriele giacomo gianni
    gino giorgia giorgio giovanna giovanni giuli giulia giuliana giulio giuseppe greta ilaria irene ivan ivo laura
    leonardo lisa lorenzo luca lucia luigi luisa marco maria mario marta martina matteo mattia maurizio mauro michela
    michele mimmo monica nadia nicola nina paola paolo patrizia peppe piero pietro pino raffaele riccardo rita roberta
    roberto rocco samir sandra silvia simona simone sofia stefania stefano teresa tommaso ugo umberto valentina
    valeria vincenzo vito`,

  // Sorry.
  sorry: `addolorat* affrant* ce_ne_scusiamo ce|me_ne_rincresce
    chiederle|chiederti|chiedervi|chiediamo|chiedo|e|scusa_scusa chiediamo_venia chiedo_umilmente|venia
    ci_dispiacciono|dispiace|duole|perdoni|rincresce|scuserai|scusi|scusiamo|spiace contrit* costernat* desolat*
    dispiaciut* le|ti|vi_porgo me_ne_scuso mea_culpa mi_dispiace|perdoni|scusi|scuso|spiace
    mie|mille|nostre|sincere|tante_scuse mortificat* perdonaci perdonami perdonarci perdonarmi perdonateci perdonatemi
    perdono porgiamo_le rammaricat* rammarico scs scusa_ancora|davvero|il|la|per|se scusa_tanto_davvero scusaci
    scusami scusandoci scusarci scusarmi scusascus* scusate_ancora|davvero|il|per|se scusateci scusatemi scuse_sincere
    sorry spiacente|spiacenti_per`,
  sorryWord: `dispiace dispiacere giustificazioni rincrescimento scusa scusate scuse scusi spiace spiacente spiacenti`,
  notSorry: `che_la_pensiate che_lei|tu_la_pensi che_non_le|ti|vi_piaccia dispiace_che|ma dispiace_per_lei|te|voi
    nessuna_scusa_da non_chiediamo|chiedo_scusa non_ci_scusiamo non_mi_scuso scusa_eh|ma scusate|scusi_eh|ma|tanto
    scusa|scusate_se_esist* se_si_è_sentit* se_si_sente se_ti_sei_sentit* se_ti_senti se_vi_sentite
    se_vi_siete_sentit* spiace_ma`,
  ours: `abbiamo|ho_torto buco|casino|difetto|errore|sbaglio|torto|tutto_nostro
    colpa|disattenzione|leggerezza|mancanza|responsabilità|svista|tutta_nostra colpa|svista|tutta_mia da_parte_nostra
    è_nostra_la errore|sbaglio|tutto_mio la_colpa_è_mia|nostra mio_errore
    nostra_disattenzione|leggerezza|mancanza|negligenza|svista nostra_la_colpa nostro_buco|errore|sbaglio
    per_causa|mano_nostra spettava|stava|tocca|toccava_a_noi`,
  failed: `
    abbiamo_combinato|confuso|deluso|dimenticato|esagerato|fallato|fallito|invertito|mancato|rovinato|saltato|sbagliato|scambiato|scordato|sottovalutato|trascurato
    abbiamo_fatto_male abbiamo_perso_di_vista abbiamo_perso_l' all'_altezza_delle ammettiamo_l' attenuanti cannat*
    ce_la|li|lo_siamo_pers* ce_ne_assumiamo|prendiamo ci_assumiamo
    ci_siamo_comportati|confus*|dimenticati|persi|sbagliat*|scordati ci|m'|mi_è_scappat*|sfuggit* combinato_un|una
    comunicato|gestita|gestito|spiegati|spiegato_male da_dilettanti|principianti deluder* disorganizzat* distratt*
    è_scappato_a fatto_arrabbiare|casino|confusione fatto_male_a fatto_un_casino|errore
    fatto_una_cavolata|figura|figuraccia
    ho_combinato|confuso|dimenticato|fallato|invertito|mancato|perso|rovinato|sbagliato|scambiato|scordato|sottovalutato
    imperdonabil* ingiustificabil* lo_ammettiamo mancato_di_rispetto me_la_prendo_io me_ne_assumo mi_assumo
    mi_sono_confus*|dimenticat*|sbagliat*|scordat* nessuna_giustificazione
    non_abbiamo_avvisat*|controllato|risposto|scuse non_ci_abbiamo|ho_pensato non_ci_siamo_riusciti non_ci_sono_scuse
    non_deve_accadere|capitare|succedere non_doveva_accadere|arrivare|capitare|finire|succedere|uscire
    non_ha_giustificazioni non_ha|ho_scuse non_l'_abbiamo_controllat* non_le|ti|vi_abbiamo_rispost* non_sarebbe_dovuto
    non_siamo_stati_all'|bravi pasticci pasticciato pasticcio pasticcion* poco_attenti|chiari potevamo_fare_meglio
    preso_un_granchio riconosciamo_di_aver* riconosciamo_l'_errore sbagliato_io|noi scappata|scappato|sfuggito_a_noi
    senza_giustificazioni|scuse si_poteva_fare_meglio siamo_colpevoli siamo_stati_poco|superficiali toppat*`,
  shame: `accidenti_a_noi arrossire brutta_figura capo_chino ce_lo_meritiamo cenere_sul_capo
    che_casino|disastro|figura|guaio|imbarazzo|pasticcio|vergogna ci_ferisce|imbarazza ci|mi_fa_male ci|mi_pesa
    figura_barbina figuraccia imbarazzat* imperdonabile in_difetto|ginocchio inginocchio mani_nei_capelli mannaggia
    me_lo_merito mi_sento_morire non_ci_dormiamo|dormo non_dormiremo non_sappiamo_dove rimproveriamo rimprovero_da
    sbadataggine si_stringe siamo_affranti|distrutti sprofondare sprofondiamo testa_bassa un_guaio una_vergogna
    vergogniamo vergogno`,

  // Seeing the other's side.
  right: `anch'_io anche_noi anche|pure_a_me|noi avete|ha|hai_colto|perfettamente|ragione avete|ha|hai_fatto_bene
    avete|ha|hai|ogni|pieno|suo|tuo|vostro_diritto bella_osservazione bene_a_dirlo|scriver*|segnal* ci_sta
    ci|mi_fa_pensare colto_nel_segno comprensibil* condivisibil* critica|obiezione_giusta darle|darti|darvi_torto
    diamo_atto diritto_di dubbio_sano è_giusto|vero è_un_dubbio|rischio è_una_domanda|preoccupazione fa_riflettere
    fa|fai|fate_bene fondat* giustificat* giustissim* giusto_che|chieder*|segnal* hai_centrato i_dubbi
    il_dubbio|timore inutile_negar* la_pensiamo|penso_come la_perplessità|preoccupazione le_do_atto legittim*
    le|ti|vi_diamo|do_ragione le|ti|vi_fa_onore messo_il_dito mille_ragioni nn_hai_tutti non_avete|ha|hai_torto|tutti
    non_lo_neghiamo|nego normale|vero_che osservazione_corrett*|giusta parole_sante punto_giusto|serio|vero
    pure_io|noi ragione_da_vendere ragione_lei|piena|tu|voi ragionee* ragionissim* sacrosant* scetticismo siamo_con_te
    solleva|sollevate|sollevi|tocca|toccate|tocchi_un sto_con_te|voi te|ve_ne_do_atto tutta_la_ragione
    tutte_le_ragioni tutto_il_diritto ve_la_diamo_vinta verissimo`,
  feelFor: `abbiamo_letto_con al_posto_tuo al_suo|tuo|vostro_posto anche_noi_saremmo capiamo capisco chissà
    ci_mettiamo_nei ci_tenete|teneva|tenevate|tenevi|tieni ci|le|ti|vi_credo comprendiamo comprendo dev'_esser*
    deve|devi|dovete_aver* dev|deve|devono_essere è_rimasta_male fossi_in_te immaginiamo immagino l'_abbiamo_fatta
    le|ti|vi_abbiamo_fatto le|ti|vi_siamo_vicini mi_arrabbierei mi_metto_nei mi_rendo_conto nei_suoi|tuoi|vostri_panni
    nel_frattempo_avr* non_è_facile non_osiamo non_oso_pensare possiamo|posso_capire|immaginare rendiamo_conto
    sappiamo|so_bene|cosa|quanto sarei|saremmo_arrabbiat* se_fossi|fossimo sei|siete_rimast* sentirsi_ignorat*
    si_aspettava|sarà si_è_sentit*|trovat* so_che_vuol ti_aspettavi|sarai ti_sei_fidat*|sentit*|trovat*
    vi_aspettavate|sarete vi_siete_fidat*|sentit*|trovat*`,
  know: `lo_sappiamo|so sappiamo|so_che so_ke`,
  bad: `amareggi* amarezz* amaro_in_bocca angosci* ansia arrabbiar* arrabbiat* brutt* che_male|peccato|schifo|sfortuna
    condoglianze così_non_va delus* disagi disagio disgust* dolore doloros* è_toccat* è_uno_schifo esasperant*
    estenuant* fa_male|malissimo|paura fastidi* frustrant* frustrat* furios* giornata_buttata imbarazzo imprevist*
    inaccettabil* incavolat* incazzat* indigna* ingiust* insoddisf* insopportabil* intollerabil* irritant*
    lascia_il|un_segno logora lutto nessuno_dovrebbe|merita non_è_accettabile|bello|giusto|normale non_sta_bene offes*
    passa|passare_la_voglia pericolos* poveracci* poverett* poverin* preoccup* presa|presi_in_giro rabbia rottura
    rovinare rovinat* scocciatur* seccant* seccatur* sgradevol* snervant* spavent* spiacevol* stress* stufa stufo
    terribil* terrore toglie_il_sonno tradisce tradit* tristezza umiliant* umiliat* umiliazion* un_torto`,
  wait: `aspettare attesa chi_aspetta|compra|paga dimenticat* fatica fiducia ignorat* perdere|perso_tempo pesa pesano
    quando_uno senza_notizie|risposta silenzio sono_tante|tanti tanti_giorni tempo_perso troppe troppi troppo`,
  joy: `bellissim* brividi che|ke_bella|bello commoss* commuov* cuore emozion* felic* gioia lacrima lacrime magone
    orgoglios* piangere raddrizzato sorriso stretto_il|la`,

  // Thanks.
  thanks: `apprezziamo apprezzo che_regalo ci_fa_la_giornata ci_ha_ripagat* ci_hai_fatto
    ci_onora|onorate|onori|riempi|riempie|riempite ci|m'_avete_fatto ci|mi_ha_fatto_piacere debitori grata grati
    gratitudine grazie graziee* grazissim* grz in_debito obbligata obbligati riconoscente riconoscenti riconoscenza
    ringrazi* thx`,
  mockThanks: `di_niente grazie_a_chi|dio|quest* grazie_ai|al|all'|alla|alle|eh|tante grazie_dei_consigli
    grazie_dell'_analisi grazie_della_lezione|perla|predica grazie_lo_stesso grazie_mille_eh grazie_per_la_lezione
    nemmeno_un_grazie no_grazie non_ci_ringrazi*`,

  // Money and gifts.
  moneyBack: `accredito bonifico del|il|suo|tuo|vostro_rimborso denaro|quota|soldi_indietro fino_all'_ultimo
    indietro_i_soldi restituit* restituzione riaccredit* rimborsat*
    rimborso_complet*|immediat*|integral*|inter*|partito|total* stornat* storni storno sul_conto
    sul_suo|tuo|vostro_conto sulla_carta`,
  money: `cifra denaro euro importo quota rimborsi rimborso soldi`,
  free: `a_costo_zero a_metà|sorpresa a_mie|nostre_spese a_nostro_carico a_spese_mie|nostre carico_nostro
    ci_mettiamo_noi consideralì consideralo consideratelo di_scuse di_tasca_mia|nostra è_per_lei|te|voi
    è_sua|suo|tua|tuo|vostra|vostro è_un_regalo farci|farmi|farsi_perdonare glielo_regal* gratis gratuit*
    in_conto|regalo la|le|lo|ti|vi_offriamo la|li|lo_regaliamo|tenga la|lo_consideri le|ti|vi_dobbiamo_un metà_prezzo
    nessun_costo non_la|li|lo_paga non_le|ti|vi_costa non_paga_nessuno non_pagate|paghi offerta|offerto_da_noi
    offre_la_casa offriamo_il|la|noi|un|una offro|pago_io omaggio paghiamo_noi per|x_scusarci prezzo_di_costo
    regaletto regalino resta|restano_a_noi senza_costi|costo|pagare|spese senza_farti_pagar* senza_un_euro sorpresina
    spedizione_a_carico te_la|lo|ne_regal* tenetel* tenetevel* te|ve_lo_offr* ti_abbuon* tienila tienile tienili
    tienilo tienitel* ve_lo_regal*`,
  discount: `buono_da|spesa coupon per_cento_in_meno promo scontat* sconti scontino sconto voucher`,
  noMoney: `nessun_indennizzo nessuno_sconto nessun|niente|senza_rimborso niente_omaggi|rimborsi|sconti
    non_danno_luogo non_è_previsto non_facciamo_sconti non_possiamo_rimborsare
    non_pratichiamo|restituiamo|rimborsabil*|rimborsiamo|spetta non_saranno_rimborsat*
    non_si_effettuano|praticano|rimborsa non_si_fanno_sconti non_sono_previst*|rimborsabil*`,

  // Another channel.
  privately: `#mail #phone a_quattrocchi all'_indirizzo allo_#number al|le|per|sul|ti|vi|via_telefono centralino
    chat_privata chiamarla chiamarti chiamarvi chiamerà ci_sentiamo contattarla contattarti contattarvi contatterà
    direct direttt* dm due_parole_a_voce faccia_a_faccia il_mio_num in_chat in_privata|separata_sede inbox
    indirizzo|per|via_mail la|ti|vi_chiama|chiameremo|chiamiamo|chiamo|contatteremo|contattiamo|ricontatteremo
    le|ti|vi_telefona|telefoniamo messaggi_privati messenger mio_cell mio|nostro_cellulare|numero
    numero_#number|mio|verde parlarne_a_voce pec pm privato quattr'|quattro_occhi richiamiamo richiamo ricontatterà
    riservat* sentiamoci sentirci sentirsi telefonarle telefonarti telefonarvi telefonerà telefonicamente telefonico
    telegram tu_per_tu un_colpo_di_telefono un_messaggino una_chiamata|telefonata uno_squillo un|via_sms uozzap
    via_email videochiamata wapp watsapp whatsapp whazzapp`,
  channel: `casella cell cellulare chat chiamata di_persona e-mail email form mail messaggi messaggino messaggio
    modulo numero posta segreteria sms sportello telefonata telefonino telefono ufficio_reclami voce`,
  reachUs: `chiamaci chiamami chiamarci chiamateci chiamatemi chieda|chiedete|chiedi_di ci_contatti
    ci_mandi_un_messagg* ci_trovate_su ci_trovi_al|su ci|mi_chiami|scriva compila compilare compilate contattaci
    contattami contattarci contattare contattateci fatevi_sentire|vivi fatti_sentire|vedere|viva|vivo inviaci_un
    inviare|mandaci_una_mail mandaci_un_dm mandaci|mandami|mandateci_un_messagg* raggiungibil* rispondici rispondimi
    rivolgerla rivolgersi rivolgerti rivolgervi rivolgetevi rivolgiti scriva|scrivere|scrivete_a scrivendoci scriverci
    scrivermi scriveteci scrivetemi scrivi_a|ad scrivici scrivimi si_rivolga telefona telefonaci telefonami
    telefonarci telefonate telefonateci telefoni va_richiesto`,
  meet: `al_molino|mulino allo_spaccio da_noi
    in_bottega|cooperativa|deposito|laboratorio|negozio|officina|sede|ufficio`,
  talkOver: `a_voce con_calma davanti_a_un guardiamo|vediamo_insieme ne_discutiamo|parliamo parlarne parliamone
    ragioniamoci trovare|troviamo_una_soluzione`,

  // Asking leave.
  mayWe: `che_ne_dice|dici|dite_se che_ne_diresti
    ci_autorizz*|conceda|concedereste|concedet*|concedi|darebbe|dareste|daresti|permette|permettete|permetti
    ci_dai|date_il_permesso col_tuo_consenso|permesso con_il_suo|tuo|vostro_consenso|permesso
    desidera|desideri|preferisce|preferisci|preferite|sempre|volete|vuoi|vuole_che gradirebbe gradireste gradiresti
    le|ti|vi_andrebbe|piacerebbe|va le|ti|vi_dispiace|disturba_se le|ti|vi_farebbe_piacere le|ti|vi_sta_bene
    mi_autorizz*|permette|permetti ok_se sarebbe|sareste|saresti_disponibil* sarebbe|sareste|saresti|se_d'_accordo
    se_accetta|accettate|accetti|acconsent*|desidera|desiderate|desideri|gradisce|gradisci|gradite|preferisce|preferisci|preferite|volete|vorrai|vorrete|vorrà|vuoi|vuole
    se_alla_signora se_a|per_lei|te|voi se_ci_permett* se_le|ti|vi_è_più se_le|ti|vi_fa|interessa|sta
    se_le|ti|vi_può_interessare se_lo_desidera|desiderate|desideri|ritiene|ritieni|volete|vuoi se_me_lo_permett*
    se_nn_ti|vuoi se_non_è_un_problema se_non_le|ti|vi_dispiace|disturba se_se_la_sente se_sei|siete|è_d'_accordo
    se_te_la_senti se_ti_dispiace|fa|farebbe|sta|torna se_ve_la_sentite se_x_te solo_se_gradisc*|la|le|sei|siete|ti|vi
    solo_se_te_la ti_andasse ti_secca|spiace_se va_bene_se`,
  prefer: `preferirebbe preferireste preferiresti preferisce preferisci preferite volete vuoi vuole`,
  freely: `a_lei|te|voi_la_scelta a_sua|tua|vostra_scelta altrimenti|oppure_niente basta_un_no|sì carta_bianca
    come_credi|preferisce|preferisci|preferite|volete|vuoi|vuole come_ti_fa|è come|dove_le|ti|vi_viene
    decida|dica|faccia|scelga|veda_lei decidete|dite|fate|vedete_voi decidi|dicci|dimmi|fai|vedi_tu ditecelo
    la_parola|scelta_è le|ti|vi_è_più liberamente negli_orari_che nell'_orario_che nessun_impegno|obbligo
    non_ci_offendiamo non_mi_offendo non_sei_obbligat* o_anche_mai ok? più_comodo quando_le|ti|vi_va
    quando_te_la_senti scegli scegliete se_no_niente senza_imbarazzo|impegno|obbligo sì_o_no sta_a_lei|te|voi un_no_ci
    va_bene_lo_stesso va_bene_uguale`,

  // Asking for a detail.
  giveUs: `abbiamo|ho_bisogno_del|di allegando allegare avrei|avremmo_bisogno
    basta|dacci|dammi|dateci|lasciaci|lasciami|scrivici|scrivimi_il basta|scrivici_la
    ci_comunichi|confermate|confermi|dai|date|dice|dici|dite|fornisca|girate|giri|indicate|indichi|invii|lasci|lasciate|manca|mancano|manda|mandate|mandi|occorre|occorrono|passi|puoi|può|ricordi|ridai|scrivete|scrivi|serve|servirebbe|servirebbero|servono
    ci_faccia_avere ci|mi_fai_avere ci|mi_sai_dire comunicaci comunicando comunicarci comunicateci
    con_foto|indirizzo|nome|numero con_il_codice|numero con_la_data|foto|sigla con_lo_scontrino confermaci confermami
    confermateci con|invia|manda|mandaci|mandami|mandateci_una_foto dicci|dimmi_che|dove|il|in|la|quale|quando|solo
    diteci_che|il|la|quale facci_sapere_dove|il|la facci|fammi|fateci_avere fammi_sapere_che|dove|quale fornirci
    fotografaci fotografami fotografate giraci girami girateci indicaci indicami indicando indicarci indicarmi
    indicateci inviaci_il|la|una inviateci la_preghiamo_di_comunic*|forn*|indic*|invi* le_chiediamo_gentilmente
    manda_foto mandaci|mandami_foto|il|la|le mandateci_foto|il|la
    mi_confermi|dai|date|dice|dici|dite|girate|giri|indichi|invii|lasci|manca|mandate|mandi|occorre|occorrono|passi|puoi|ricordi|ridai|scrivete|scrivi|serve|servirebbe|servono
    potete_dirc* potete|potrebbe|potreste|potresti|puoi|può_indicar*|inviar*|mandar* potrebbe|potreste|potresti_dir*
    previa previo puoi_dirc*|dirmi|girar*|passar* può|sai_dirci|dirmi riesce_a_inviar* riesci_a_dir*
    riesci|riuscite_a_mandar* se_hai_ancora se_hai_un_video se_hai_una_foto si_prega_di_allegar*|invi* si_ricorda
    specificando ti_ricordi vi_preghiamo_di_invi* vi_ricordate`,
  asks: `ci|mi_dica dacci dammi dateci dicci dimmi diteci ditemi inviaci inviami mandaci mandami mandateci scrivi
    serve servono`,
  detail: `account altezza barre bolla che_giorno cifre civico codice_destinatario|fiscale cognome copia data diametro
    documento etichetta fermata foto iban indirizzo intestatario larghezza lotto luogo mail misura misure nome
    nominativo numero ordine partita_iva prova_d'_acquisto provincia quantità recapito retro ricevuta scadenza
    scontrino screen screenshot sigla taglia telefono tessera titolo tracking ultime_4|quattro username`,
  whichOne: `avete|ha|hai_ancora|già|provato|un|una a|con|di_che
    che_colore|giorno|lotto|misura|modello|numero|ora|tipo|titolo chi_le|ti|vi come_si_chiama come_ti_chiami da_dove
    da|per|x_quando dove_l'_avete|ha|hai dove_le|li ha_ancora|già ke_numero qual quale quali quando_avevi quante
    quanti quanto_pesa`,

  // Opening the door.
  tellUs: `altre|avete|ha|hai_domande altre|hai_idee altri_dubbi aperti_a ascoltarti ascoltiamo|leggiamo_volentieri
    aspettiamo_la|le_foto avete|ha|hai_altre|consigli che|cosa_ne_pensa|pensate|pensi chieda_pure chiedete chiedi
    ci_consigli*|interessa ci_faccia_sapere|vedere ci|mi_racconta|racconti come_la_vedete|vedi commentate consigliaci
    consigliateci correggici cosa_fareste|faresti curiosità dimmi_com'|come dire_la_sua|tua|vostra dite_la_vostra
    ditecelo_nei dì|sentire_la_tua domande? facci|fammi|fateci_vedere facci|fateci|vogliamo_sapere
    fammi_sapere_com'|come|se idee_per insegnar* iscrivetevi iscriviti la_tua_storia le|ti|vi_va_di
    mi_interessa_sapere parliamone partecipa partecipate per_qualsiasi_dubbio proponete proponi qualsiasi_domanda
    raccontaci raccontami raccontate raccontateci raccontatemi scopri scoprite scrivetelo scrivilo secondo_lei|te|voi
    segnalacel* segnalalo segnalatecel* segnalatelo seguici seguiteci sfogatevi sfogati siamo_curiosi sondaggio
    sono_curios* suggeri* suo|tua|tuo|vostro_preferit* suo|tuo|un|vostro_parere tagga* vogliamo_la_foto votate`,
  comeBy: `a_trovarmi affacciatevi affacciati aperta|aperto_a_tutti aspettiamo|siete_tutti assaggia assaggiate
    benvenut* c'_è_posto è_aperta_a faccia|fai|fate_un_salto fate|fatti_un_giro fermatevi fermati invitat* la_porta_è
    la|t'|ti|vi_aspetto la|ti|vi_aspettiamo|invito passa_a|da|dal|dalla|in|pure|quando
    passate_a|al|da|dal|in|pure|quando passi_a|da|in|pure|quando porta_aperta porta_è_aperta portaci portalo portateli
    portatelo portati porte_aperte potete|puoi|può_venire quando_capiti|passate|passi sali_a|sul
    se_capita|capitate|capiti|passa|passate|passi sedetevi sei_dei_nostri si_fermi siediti ti_invitiamo tornate
    trovarci un_giro_da una_sedia unisciti unitevi venga venite vi_invitiamo_a vieni`,
  taste: `a_sentire annusare assaggiare assaggio impastare provare provarla provarlo sfogliare toccare toccarla vedere
    vederla vederle vederlo visitare`,

  // Something to check.
  paper: `albo analisi attestati attestato bando bilanci bilancio bolle certificat* certificazione contabile conti
    contratto convenzione decreto delibera delibere dichiarazione disciplinare documentazione documenti elenco
    ente_terzo esame esami fattura|prova|prove_di fatture filmati filmato graduatoria informativa
    laboratorio_accreditato|esterno|terzo mappa normativa numeri_alla_mano perito perizia protocollo rapporto referti
    referto registri registro regolamento_ue relazione rendiconto ricevute scheda schede statistiche statuto tabella
    tabelle test tracciamento tracciato tutorial verbale verbali`,
  source: `articolo bolla cartello confezione dati etichetta fonte fonti foto link lista listino pagina retro ricerca
    screenshot sito studio video`,
  published: `a_disposizione_di a_pagina a_questo_link affiss* al_link alleghiamo allego
    art|articolo|n|pagina|tabella_#number attesta attestano bacheca basta_guardare_il|l' certifica certificano
    consultabil* dal|nel_registro dati|numeri_alla_mano depositat* documentat* ecco_il_certificat*|link ecco_la_scheda
    ecco_la|le_foto ecco_le_analisi ecco|guarda|guardate|è_qui fonte_: in_allegato|bio|evidenza|grassetto in_cima_al
    inquadra in|sull'_etichetta la|le|li|lo|qui_trovi la|lo|qui_trovate leggibil* le|ti|vi_facciamo|faccio_vedere
    le|ti|vi_mostriamo|mostro link_in lo_conferma|dimostra lo_dice_il nelle_storie nero_su_bianco on-line online
    pubblicat* pubblicheremo pubblichiamo puoi_chiederl* qr qui_allegat* riportat* scaricabil* secondo_i_dati
    si_scarica sono|sta|stanno|è_su sul_nostro_sito sul_profilo|retro|sito tracciabil* trova_su|sul|tutto
    trovate_qui|scritto|su|sul|tutto trovi_l'|qui|scritto|su|sul|tutto tutto_scritto verificabil*`,
  yourEyes: `a_chi_dubita carte_in_mano chiedete|chiedi_a chiunque_può coi_suoi|tuoi|vostri_occhi con_gli_occhi
    con_i_suoi|tuoi|vostri_occhi confronta confrontate confronti contale contali contateli
    controllare|vedere|verificare_di_persona controllate|giudicate|provate_voi controlla|giudica|prova|verifica_tu
    così_vedi faccia|fai|fate_la_prova guarda|guardate_il|la le_porte_sono_aperte leggerla leggerle leggerli leggerlo
    potete|puoi|può_controllar*|leggerl*|verificar* toccar|toccare_con_mano venga_a_vedere
    venite_a_contar*|controllar*|leggere|toccare|vedere vieni_a_controllar*|leggere|toccare|vedere`,

  // Hitting back.
  clerk: `a_norma ai_sensi ammanchi asserit* decors* eventuali ex_art in_difetto infondat* inopportun* pertanto
    presunt* qualora si_confida|diffida|invita|osserva|precisa|ricorda|sconsiglia|suggerisce si_fa_presente trattasi
    utente utenza`,
  policy: `a_carico_del accettato_il accettazione acquisit* addebit* ascrivibil* compete competenza condizioni
    consumatore da_contratto decade decadono declina* decliniamo di_esclusiva diligent* eccezioni esclude esclusa_ogni
    esclusivamente_al esonera garanzia implica improprio imputabil* le_regole nesso_causale non_ci_è_possibile
    non_costituisce|ricade|rientra|risponde|rispondiamo non_danno_luogo non_è_contemplat*|possibile non_siamo|è_tenut*
    normativa_vigente onere perizia_dell' policy prevede_che previsto_dal|dalle prudenza regolamento responsabil*
    secondo_le_nostre solleva_la termini`,
  threat: `adir* agli_atti avvocati avvocato blocchiamoo* calunni* danno_d'_immagine denuncia denunciamo denunciare
    diffamator* diffamazione falsità ingiuri* insinuazion* istigazione ledano legali lesiv* moder* ne_risponder*
    nelle|opportune_sedi penale penalmente polizia procederemo_per querela querelare quereliamo reato reputazione
    sedi_opportune ti_blocco tribunale ufficio_legale verrà_segnalat*`,
  itsOnly: `agitate calmatevi calmati calmina che_sarà_mai che_vuoi_che_sia cose_che_capitano|succedono dai_su dramma
    drammi due_spicci è_soltanto è_un_semplice esager* fine_del_mondo la_vittima mai_ucciso mica_la_fine
    nessuno_è_morto niente|nulla_di_grave non_è_grave non_è_morto_nessuno non_se_la_prenda non_te_la_prendere
    non_ve_la_prendete per_così_poco per_un_euro per_una_cosa_così permalos* pignol* pochi_euro respira rilassati
    sciocchezza sciocchezze si_calmi|rilassi sono|è_solo storie_per su_dai suscettibil* tragedia tragedie tranquilla
    tranquillo tutto_questo_casino`,
  yourFault: `abbassa_i_toni accontentati affari_tuoi altri_clienti|utenti arrangiatevi arrangiati
    avesse|avessi|aveste|avete|ha|hai_letto avete_contato avete|ha|hai_capito_male avete|ha|hai_cliccato|sbagliato
    avreste_dovuto avresti_dovuto|potuto balle basta_saper* bastava bastavano basta|dovrebbe|dovresti_leggere bufala
    bufale bugie che|cosa_pretend* chiaramente_indicato|scritto colpa_sua|tua|vostra come_già_detto|spiegato
    come_indicato|scritto|specificato controlla|controllate|leggete|leggi_bene cosa_ti_aspettavi documentati dovevate
    dovevi dovresti_vergognarti è_lei_che è_sicura|sicuro fango fatevene|fattene_una forse_dovresti gridar*
    impara|imparare|imparate_a informatevi informati insult* inventare inventi istruzioni l'_hai_rott* l'_unica|unico
    la_prossima_volta lamenta lamentarsi lamentarti lamentarvi lamentela lamentele legga leggere|leggi_meglio
    le|ti|vi_facciamo_notare le|ti|vi_ricordiamo mai_avuto_problemi mai_content*|nessuno maleducat*
    nessuno_si_è_lamentato non_accettiamo|tolleriamo non_c'_entriamo non_ci_compet*|riguarda|risulta
    non_dipende_da_noi non_è_affar non_è_colpa_mia|nostra non_è_un_nostro_problema non_possiamo_farci non_vi_va_mai
    peggio_per per_la_cronaca polemic* potevate potevi prendetevela prenditela pretende pretendere pretendete pretendi
    pretese prima_di_accusare|commentare|giudicare|lamentar*|parlare|scrivere problema_suo|tuo|vostro protesta
    rassegnati rileggi ringrazi|ringrazia|ringraziare|ringraziate_che se_la_prenda sei_tu_che
    si_arrangi|informi|sbaglia|vergogni si_capisce_da si_vede_che sia_chiaro siamo_volontari sicura|sicuro_di
    siete_sicuri siete_voi_che sparare_sentenze studia sua|tua|vostra_colpa ti_faccio_notare ti_lamenti|sbagli urlar*
    vergognatevi vergognati vi_lamentate|sbagliate`,
  away: `altrove amazon ancora_con_questa andate_al ce_ne_faremo centro_commerciale da_un'_altra_parte discount
    faremo_una_ragione fatti_una_vita finiscila hai_altro_da la_smetta nessuno_la|ti|vi_obbliga
    nessuno_le|ti|vi_ha_obbligat* no_comment non_comprarl* non_rispondiamo_a obbligata|obbligato_a pazienza
    perdiamo_tempo piantala resta|restate|stai_a_casa se_lo_dice_lei se_lo_dici_tu se_lo_dite_voi
    se_non_le|ti|vi_piace se_non_le|ti|vi_va_bene se_non_ti_sta si_accomodi smettetela smettila stattene statti
    sta|stai_zitt* supermercato tempo_da_perdere vada|vai_al|da vai_a_lavorare`,
  insult: `alla_sua|tua|vostra_età analfabet* aria_fritta bugiard* capricci capriccios* cervello chi_ti_paga
    complottist* cretin* da_divano deficient* disonest* fannullon* gente|quelli_come hater idiot* ignorant* ignoranza
    imbecill* incompetent* invidi* malafede nullafacent* ottus* patetic* ridicol* rompipalle rompiscatole rosicon*
    scem* sei_pagat* stupid* tastiera terrapiatt* tirchi* troll tuttolog*`,
  sarcasm: `ahah ahahah ah|certo|ma_certo anche_i_sassi anche|pure_un_bambino applausi auguri_per bah
    bella|grande_scoperta boh bravo_te|tu buona_fortuna c'_è_chi_lavora carino che_dire|notizia chissà_come|perché
    ci_mancava ci_voleva_proprio come_no complimentoni cosa_vuoi|vuole_che devo|dobbiamo_spiegar* disegnino diva
    e_allora edificante esperta esperto evidentemente fazzolett* fenomeni fenomeno figuriamoci geni geniale genio
    già_già guarda_caso in_italiano indovina indovinate l'_acqua_calda l'_ho_letto_su lo_capirebbe lo_sanno_pure|tutti
    lol ma_figur*|va ma_per_favore mah ma|serve_davvero medaglia mentre_lei|tu|voi miracoli niente_male nientemeno
    noi_lavoriamo per_carità per_quel_prezzo piangi principessa scommetto sfera_di_cristallo signorino
    sorpresa_sorpresa stranamente strano_che sua_maestà sul_serio terra_è_piatta te|ve_lo_spieghi tutto_qui
    un_applauso vabbè volete|vuoi|vuole_anche`,

  // Telling how things are.
  causal: `causa cioè dal_momento_che dato|visto_che deriva dipende dipendeva dipendono dovuta|dovuti|dovuto|serve_a
    in_quanto infatti motivo ossia per_questo|via perché perciò perke poiché quindi sicché siccome significa vuol_dire
    xké`,
  fact: `abbiamo_chiuso accettiamo apre apriamo arriva_da asciuga basta bastano chiude chiudiamo ci_vogliono|vuole
    coltiviamo comprende consegniamo contengono contiene conviene costa costano cresce cuoce cuociono diventa
    diventano dura durano
    è_adatt*|aperto|arrivat*|capitato|chius*|composto|fatt*|inclus*|pensat*|previst*|prodott*|realizzat*|rimast*|successo
    esaurit* esce escono esiste facciamo finit* funziona funzionano ha hanno include lavoriamo macina macinano
    maciniamo manca mancano nasce nascono occorre occorrono pesa pesano prendiamo prestiamo produciamo provengono
    proviene regalano regge resiste resistono resta restano riapre richiede richiedono riprende secca serve servono
    si_chiama|conserva|conservano|fa|fanno|lava|lavano|mette|ottiene|possono|può|rompe|spacca|tratta siamo_chius*
    sono_adatt*|fatt* sono|è_compres* spediamo_con|in sta stanno tengono terminat* tiene torna_a|il usa usano usiamo
    va vanno vendiamo vengono viene vive`,
  measure: `al_pezzo almeno anni anno chili chilo chilometri circa cl cm copie da_un etti etto fino gg giorni gr gradi
    grammi kg km l'_una|uno litri massimo max meno|più_di mese mesi metri metro min minimo minuti minuto ml mm oltre
    ore percento persone pezzi quasi settimana settimane volte watt °c`,
  price: `#price a_partire_da costa costano euri euro prezzi prezzo si_parte_da vengono viene`,
  matter: `acciaio acqua allergeni argilla biologico caldo camion campi campo catalogo ceci ceramica comune
    convenzione corriere costi cottura crepa creta crusca difetto essiccazione farina farro ferro filiera fondi
    fornello fornitore forno freddo freezer frigo fuoco furgone germe gialli glutine grano grès imballaggio impasto
    induzione infornata ingrediente ingredienti latte lavastoviglie legno legumi lenticchie lievito linea macina
    macinatura magazzino metallo microonde mietitura molino mulino nave orzo piattaforma pietra pietre pioggia piombo
    plastica produzione raccolto ripiani ripiano semola server setaccio sistema smalti smalto soci software soia sole
    spam spese stabilimento stagione statuto stipendi stipendio tasse temperatura terra tornio tracce trasporto
    umidità uova vaglio vapore vetro`,
  clock: `#time agosto alle aprile autunno dalle dicembre domenica estate febbraio gennaio giovedì giugno inverno
    luglio lunedì maggio martedì marzo mattina mercoledì natale novembre ogni orari orario ore ottobre pasqua
    pomeriggio primavera sabato settembre tutte_le tutti_i venerdì`,
  yes: `certamente certo eccome esatto senz'altro sì sìì*`,
  no: `affatto falso macché mai nì no purtroppo`,

  // When.
  by: `#number_min a_fine_mese|settimana|turno al_più_tardi
    appena_apre|apro|arrivo|finisco|rientro|stacca|stacco|torno appena_mi_risponde cinque|dieci|due_minuti
    dopo_cena|messa dopo_il_turno dopo_la_chiusura dopodomani dopo|pausa_pranzo entro fine|in_giornata
    fra_#number|10|5|dieci|pochi|poco|venti fra|in|tra_mezz'|un'_ora fra|in|tra_un'_oretta fra|tra_due|tre_giorni
    giorni_lavorativi giorno_lavorativo|stesso il_mese_prossimo in_#number_minuti|ore in_#number|due|pochi|tre_giorni
    in_mattinata|nottata|serata in_pochi_minuti in|prossima_settimana massimo_domani nei_prossimi nel_corso_del|della
    nel_giro_d'|del|di nell'_arco nelle_prossime non_oltre notte_stessa ora_di_cena|pranzo ore_lavorative
    per_domani|fine|giovedì|lunedì|sabato|venerdì per_la_fine per_le_#time per|x_le_#number prima_che_chiud*|finisca
    prima_del_weekend prima_della_chiusura prima_di_andare|cena|chiudere|domani|lunedì|natale|notte|pasqua|pranzo|sera
    quarantott'|ventiquattro_ore settimana_prossima tra_#number|10|20|5|cinque|dieci|pochi|poco|venti x_sabato`,
  today: `dmn domani domattina già_da oggi questa_mattina|sera questo_pomeriggio stamane stamattina stanotte stasera`,
  now: `a_breve adesso al_più_presto appena immediatamente in_questo_istante|momento ora prima_possibile quanto_prima
    seduta_stante subitissimo subito tempestivamente`,
  weekday: `da_gennaio|giugno dom domenica gio giov giovedì lun lunedì mar martedì mer mercoledì mezzanotte
    mezzogiorno sab sabato ven venerdì weekend`,
  habit: `aperta aperti aperto apriamo chiudiamo ci_troviamo da_lunedì|martedì_a dalle dal|di|il_martedì dal|il_lunedì
    di_solito di|il_sabato il_giovedì|mercoledì|pomeriggio|venerdì inizia_alle la_domenica|mattina|sera ogni orari
    orario si_tiene tutte_le tutti_i`,
};

const persons = ['I', 'We', 'Inf', 'Done', 'Will', 'You'] as const;
type Person = (typeof persons)[number];

/** What each person of a regular verb is heard in. `root` is without its ending: mand(are), invi(are), sped(ire). */
function formsOf(verb: string): Record<Person, string[]> {
  const [infinitive = '', ...marks] = verb.split('/');
  const root = infinitive.slice(0, -3);
  const isA = infinitive.endsWith('are');
  const vowel = isA ? 'a' : infinitive.endsWith('ere') ? 'e' : 'i';
  const short = isA && root.endsWith('i') ? root.slice(0, -1) : root;
  const hard = isA && /[cg]$/.test(root) ? `${root}h` : short;
  const future = isA ? `${/[cg]i$/.test(root) ? short : /[cg]$/.test(root) ? hard : root}e` : `${root}${vowel}`;
  const present = marks.includes('isc') ? `${root}isc` : root;
  const participle = marks.find((mark) => mark !== 'isc') ?? `${root}${vowel === 'e' ? 'ut' : `${vowel}t`}`;
  const clitics = ['lo', 'la', 'li', 'le', 'ti', 'vi', 'mi', 'ci', 'ne', 'gli', 'te', 've', 'ce', 'me'];
  const toUs = ['mi', 'ci', 'me', 'ce'];
  return {
    I: [`${present}o`, `${future}ro`],
    We: [`${hard}iamo`, `${future}remo`],
    Inf: [
      ...(isA ? [`${root}ar*`] : [`${root}${vowel}re`, ...clitics.map((end) => `${root}${vowel}r${end}*`)]),
      `${root}${isA ? 'a' : 'e'}ndo*`,
    ],
    Done: ['o', 'a', 'i', 'e'].map((end) => `${participle}${end}`),
    Will: [`${future}ra`, `${future}ranno`],
    You: toUs.flatMap((end) => [`${isA ? `${root}a` : `${present}i`}${end}*`, `${root}${vowel}te${end}*`]),
  };
}

/** First persons that are also nouns: «il pubblico», «un ritiro». Left out. */
const nouns = new Set(
  `pubblico cambio ritiro fermo aggiorno blocco separo riordino bollo stacco annullo rimborso storno sconto regalo
  controllo provo verifica annuncio conferma passo carico giro butto testo ascolto segnalo domando testa cerco accredito
  bonifico avviso informo risolto disposto sposto monto modifico attivo completo adeguo`.split(/\s+/),
);

/** The entries of a line: `ti|vi_va` is `ti_va` and `vi_va`. */
function wordsOf(line: string): string[] {
  return line
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry) =>
      entry
        .split('_')
        .map((part) => part.split('|'))
        .reduce((begun, parts) => begun.flatMap((one) => parts.map((part) => (one ? `${one}_${part}` : part))), ['']),
    );
}

/** As tokens are: without accents, in small letters. */
function folded(words: readonly string[]): string {
  const plain = words.map((word) => word.split('_').map(foldWord).join('_'));
  return [...new Set(plain)].filter((word) => !nouns.has(word)).join(' ');
}

function lexiconOf(): Lexicon {
  const whole = Object.entries(classes).map(([name, line]) => [name, folded(wordsOf(line))] as const);
  const verbal = Object.entries(families).flatMap(([name, family]) => {
    const forms = wordsOf(family.verbs).map(formsOf);
    return persons.map((person) => {
      const own = wordsOf(family[person] ?? '');
      return [`${name}${person}`, folded([...forms.flatMap((form) => form[person]), ...own])] as const;
    });
  });
  return Object.fromEntries([...verbal, ...whole].filter(([, line]) => line !== ''));
}

export const lexicon: Lexicon = lexiconOf();
