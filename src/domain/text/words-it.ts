/**
 * Italian word lists. Phrases are parted by «;», a `*` stands for any ending; verbs are stems without their ending.
 * Chosen by hand for posts of small brands: no list is complete, each entry is there because a plainer word exists
 * (jargon, anglicisms) or because it praises without measuring (superlatives).
 */

export const jargonIt =
  'si comunica; si informa; si rende noto; si avvisa; si avverte; si porta a conoscenza; si precisa; si rammenta; ' +
  'si segnala che; si ricorda che; si ricorda alla; si ricorda a; si invita la; si invitano i; in ottemperanza; ai sensi; a norma di; in riferimento; con riferimento; ' +
  "in relazione a; in merito a; in merito al; in merito alla; in virtù di; in virtù del; nell'ambito di; nell'ambito del; nell'ambito della; nell'ottica di; " +
  'al fine di; in fase di; a seguito di; a seguito della; a seguito del; a far data; a decorrere; a mezzo; previa; previo; suddett*; predett*; sopracitat*; summenzionat*; ' +
  'usufru*; effettu*; avvalersi; espletare; espletat*; espletamento; provveder*; provvediamo; provvedut*; procedere a; procedere al; procedere alla; procederà; inoltrare; usufruizione; ' +
  'presso i nostri; presso la nostra; presso il nostro; presso le nostre; presso la sede; presso i locali; presso la; presso il; presso lo; presso i; ' +
  'soluzion* innovativ*; soluzion* personalizzat*; soluzion* integrat*; soluzion* su misura; a 360 gradi; a 360°; a trecentosessanta gradi; a tutto tondo; eccellenz*; ' +
  'leader di settore; leader del settore; leader nel; leader di mercato; valorizza* il territorio; valorizza*; valorizzazione; filiera; ' +
  'know how; mission; vision; core business; expertise; best practice; brand experience; customer care; customer experience; user experience; ' +
  'sinergi*; implementa*; ottimizza*; efficienta*; finalizza*; ecosistem*; paradigm*; resilien*; storytelling; esperienziale; esperienzial*; ' +
  "all'avanguardia; d'avanguardia; di nicchia; di alto livello; di alta gamma; di qualità superiore; chiavi in mano; alto di gamma; realtà consolidata; consolidata esperienza; " +
  'pluriennale esperienza; comprovata esperienza; elevat* standard; standard qualitativ*; standard elevat*; elevata qualità; massima qualità; valore aggiunto; made in italy; ' +
  'a disposizione della clientela; egregi*; cordialmente; distinti saluti; lieti di; siamo lieti; è lieta di; è lieto di; lieta di; lieto di; ' +
  "cogliamo l'occasione; in oggetto; nonché; onde evitare; onde; altresì; pertanto; qualora; inerent*; fruir*; fruizione; fruibil*; tempistic*; modalità; " +
  'la nuova apertura; utenza; utenz*; utenti; adempi*; incombenz*; ottempera*; concernent*; afferent*; istanz*; ' +
  'causa forza maggiore; per cause di forza maggiore; tematich*; problematic*; criticità; attenzionar*; attenziona*; progettualità; mettere a sistema; fare sistema; ' +
  'proposte innovative; prestigios*; partner ideale';

export const superlativeIt =
  'imperdibil*; unic*; fantastic*; straordinari*; incredibil*; eccezional*; meraviglios*; favolos*; stupend*; splendid*; spettacolar*; mitic*; ' +
  'strepitos*; irripetibil*; irresistibil*; inimitabil*; formidabil*; sensazional*; magic*; pazzesc*; epic*; stratosferic*; da sogno; al top; top; wow; ' +
  'perfett*; il miglior*; la miglior*; i miglior*; le miglior*; migliori di sempre; di sempre; il massimo; il top; mozzafiato; sorprendent*; adorabil*; divin*; esplosiv*; ' +
  'superbo; superba; sublim*; magnific*; entusiast*; da non perdere; senza eguali; senza paragoni; inarrivabil*; insuperabil*; impareggiabil*; memorabil*; indimenticabil*; grandios*; ' +
  "super; mega; iper; ultra; stra; emozionatissim*; non vediamo l'ora; felicissim*";

export const anglicismIt =
  'must have; must; sold out; save the date; special price; location; food; foodie; food corner; handmade; hand made; stay tuned; call to action; coming soon; new entry; new arrival*; ' +
  'limited edition; best seller*; last minute; black friday; flash sale; sale; sales; outfit; look; shopper; fashion; trendy; cool; glamour; style; lifestyle; mood; vibe*; feeling; wellness; ' +
  'beauty; shopping; shop; store; concept store; gift; gift card; gift box; box; kit; pack; packaging; price; discount; brunch; lunch; dinner; happy hour; street food; finger food; ' +
  'show cooking; cooking class; take away; delivery; home made; homemade; home decor; fresh; team; team building; staff; manager; meeting; call; business; partner; partnership; competitor*; ' +
  'target; brand; mission; vision; know how; expertise; skill*; background; brainstorming; workshop; masterclass; open day; opening; closing; launch; talk; speech; speaker; contest; ' +
  'challenge; giveaway; party; event; community; networking; follower*; feedback; tips; tip; tutorial; step by step; step; checklist; deadline; timing; planning; slot; ticket; free; free entry; ' +
  "smart; easy; green; eco friendly; plastic free; zero waste; kids; baby; family; friendly; pet friendly; family friendly; with love; love; good vibes; happy; enjoy; let's go; " +
  "go; ready; don't miss; swipe up; link in bio; top; wow; yes; the best; best; amazing; awesome; market; temporary shop; pop up; unboxing; behind the scenes; backstage; sneak peek; " +
  'spoiler; drop; restock; preorder; waiting list; wishlist; storytelling; customer care; customer; experience; welcome; people; volunteer; fundraising; crowdfunding; book lover*; book club; ' +
  'reading; rider; biker; farm; craft; maker*; pottery; lover*; addicted; time; big; news; breaking news; update; upgrade; stock; out of stock; free shipping; shipping; tracking; refund; ' +
  'all inclusive; full; part time; full time; job; work in progress; on demand; exclusive; premium; luxury; edition; special edition; season; summer; winter; spring; autumn; christmas; ' +
  'holiday*; xmas; happy easter; deal; hot; promo code; day; night; today; now; only; just; for you; mindset; concept; key; fit; corner; reel*; match; wall; open';

/** Words that name a person who is not of the house. */
export const customersIt =
  'cliente clienti signora signore signori signorina ragazza ragazzo ragazzi bambina bambino bambini bimba bimbo lettrice lettore lettori lettrici mamma papà nonna nonno ' +
  'coppia sig sigra ra insegnante maestra maestro turista turisti visitatrice visitatore visitatori visitatrici studentessa studente studenti signor vicina vicino amica amico pensionato pensionata ' +
  'famiglia famiglie cuoco cuoca chef professore professoressa volontaria volontario persona persone chiunque qualcuno qualcuna partecipante partecipanti corsista corsisti allieva allievo allievi fornaia fornaio panettiera panettiere';

/** Deeds that, of somebody named, tell a customer from the house. */
export const customerDeedsIt =
  'compr acquist ordin prenot port regal ritir telefon iscriv restitu legg riport scriv chied prest';

/** Names of the house's own trade: the subject is the brand. */
export const houseIt =
  'squadra bottega cooperativa associazione azienda ditta soci socie volontari volontarie direzione amministrazione segreteria ufficio presidente presidentessa decoratore apprendista titolare redazione staff team';

/** Capitalised words that open sentences and are nobody's name. */
export const notNamesIt =
  'oggi domani ieri stasera stamattina stanotte sabato domenica lunedì martedì mercoledì giovedì venerdì gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua ' +
  'qui qua poi ora adesso ecco grazie ciao buongiorno buonasera chi cosa che come dove quando perché quanto quanti quale ogni tutto tutti tutte niente nulla nessuno qualcuno questo questa questi queste quello quella ' +
  'non si ci vi ti mi lo la li le gli il i un una uno se ma e o anche ancora già mai sempre solo da di a in con su per tra fra dal dalla nel nella al alla ai alle sul sulla sono è sarà noi voi tu io lui lei loro allora così infine intanto invece però dopo prima ' +
  'gentile cara caro cari care signora signor sig sigra dott mentre invece ne';

export const monthsIt = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';
export const weekdaysIt = 'lunedì martedì mercoledì giovedì venerdì sabato domenica';
export const numbersIt =
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventun ventidue ventitré ventiquattro venticinque trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento mille duemila tremila';
