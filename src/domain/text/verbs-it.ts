/**
 * Italian verbs: stems by conjugation, irregular forms by person, and what a form can be. Every form is read from its
 * ending, so a stem costs a few letters; a verb that is not here is not seen, but for the endings that only verbs have
 * («-iamo», «-eremo», «-erete»).
 */

/** What a form can be; several at once, since «passa» is «lui passa» and «passa!». */
export const S1 = 1;
export const S2 = 2;
export const S3 = 4;
export const P1 = 8;
export const P2 = 16;
export const P3 = 32;
/** Second person imperative of the verbs in -are: the form of the third person. */
export const IMPERATIVE = 64;
/** Polite imperative: «scriva», «venga», «prenoti». */
export const COURTESY = 128;
export const PARTICIPLE = 256;
export const INFINITIVE = 512;
export const GERUND = 1024;
/** Not also a form of another person or a noun's plural: «riceverai», «sarete», «abbiamo». */
export const SURE = 2048;

const set = (list: string) => new Set(list.split(' '));

const are = set(
  'giur rinfresc desider affond abbandon abbin abit accett accompagn accost acquist adatt addobb affacci affid affitt aggiorn aggiust aiut ' +
    'allarg allen allest allevi alz amm ammir anim annot annull annunci appoggi apprezz approfitt archivi arriv ' +
    'asciug ascolt aspett assaggi assegn assicur attacc attir augur aument avvi avvis avvit azzard bagn ball bast ' +
    'brind bruci butt calcol cambi cammin camp cancell cant capit carbur caric catalog cav celebr cen cerc chiam ' +
    'clicc coccol col collabor colleg color coltiv comand cominci comment compens compil complet comport compr ' +
    'comunic conferm confezion congel consegn conserv consider consigli consolid consult cont contatt continu ' +
    'controll convalid copi cost cre crep cucin cur decor dedic degust depos deposit dichiar dimentic disegn ' +
    'dispens divent domand don dur effettu elabor elenc elev elimin emozion entr esager esamin esit esport essicc ' +
    'evit facilit fatic ferm festeggi fid fil filtr firm fiss foder form fotograf fren funzion gioc gir giudic ' +
    'govern grat gratt grid guadagn guard guast guid gust ignor illustr imball imbarc imbust immagin impacchett ' +
    'impar impast implement import impost improvvis incart incastr inciamp incoll incontr indic indoss indovin ' +
    'infil infiss inform inforn ingrand inizi innaffi innamor insegn interess intitol inton intrecci invent invi ' +
    'invit isol lament lanci lasci lav lavor leg lev limit lucid macin manc mand mangi manovr mantec mastic merit ' +
    'mescol miglior mir misur modell modific mont mostr naveg navig noleggi nomin not occup oper ordin organizz ' +
    'orient osserv ottimizz pacc pag parcheggi parl partecip pass pattin pazient pedal pens perdon pes pesc ' +
    'pianific piant piazz pieg pizzic port pos posizion post pranz preg prenot preoccup prepar present prest prov ' +
    'provoc pubblic punt quadr raccomand raccont radun rallent realizz recapit recit recuper regal registr regol ' +
    'rest restaur rettific ricam ricambi ricaric ricav ricerc ricicl ricompens ricontatt ricontroll ricord rifiut ' +
    'rigal rigir rilasci rimand rimbors rimescol rincor ring ringrazi rinnov rinunci rinvi ripar ripass riport ' +
    'ripos riscald riserv risparmi rispett risult ritard ritir ritocc ritorn ritrov riutilizz rivel rotol rovin ' +
    'rub salt salut salv sbagli sbirci scald scambi scaric scarrozz scart scatt scav scherz schiacci scol scont ' +
    'scopp scord scrost scus segn segnal sembr semin separ sfiat sfid sfogli sforn sfrutt sgranocchi sistem smalt ' +
    'smoll smont sogn sospett spacc spar spavent spazz spazzol specific sper spezz spieg spolver sporc spost ' +
    'squill stacc stamp stim strapp studi suon super svel svuot tagg tagli tard telefon tent termin test tir tocc ' +
    'torn trascin trasform trasloc trasport tratt trebbi trov us utilizz valut vari verific vers viaggi vibr ' +
    'vigil visit vol volt zapp zopp',
);
const ere = set(
  'string accend accogl accorg aggiung ammett apprend assist attend batt cad ced chied chiud cogl comprend conced ' +
    'conclud concorr condivid confond conosc consist convinc corr corregg corrispond cred cresc cuoc decid ' +
    'descriv difend diffond dipend dirig discut distingu divid esist esprim estend fing fond frigg giung god ' +
    'insist intend interromp invad iscriv legg mett mord muov nasc nascond offend perd permett piang prend ' +
    'pretend proced produc promett promuov protegg provved pung raccogl rend ricev richied rid riflett rilegg ' +
    'rimett ripet riprend risolv rispond rivend rivolg romp sbatt scend sciogl scommett scriv scuot smett sorg ' +
    'sorprend sorrid sospend spend stend succed svolg tem tend togl trascorr trasmett uccid ved vend viv volg',
);
const ire = set(
  'apr avvert boll consegu convert copr cuc divert dorm insegu invest ment offr part pent prosegu riapr ricopr ' +
    'ripart scopr segu sent serv soffr vest',
);
/** Those in -isco. */
const isc = set(
  'abbell abol ader ag agg allest approfond arricch arrost attribu cap chiar colp contribu costitu costru ' +
    'custod defin diminu distribu esegu esib fall favor fer fin fior forn garant gest grad guar impaur impazz ' +
    'imped infast ingrand inser istitu istru nutr percep prefer progred proib pul pun reag restitu ricostru rifer ' +
    'rifin rinverd ripul riun sostitu spar sped stab stabil stup sub sugger trad trasfer un usufru',
);
/** The other's place is taken: the doer is the subject, and «è + participle» is its past. */
const motion = set(
  'and arriv torn ven part usc entr nat nasc mort rimast stat success cresci cresc divent cad pass sal sces scend piaci bast manc comincia cominci inizi cambi finn cost dur esist funzion sembr ritorn parit ripart cors capit accad riusc scapp bruci migliora miglior aument diminu guar invecchi spar fior sbocci salt scivol scopp intervenut pervenut',
);

/** Irregular forms that no ending tells, by person. Futures and imperfects are made from `futures` and `imperfects`. */
const forms: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        S1,
        'ho faccio vado do sto vengo posso voglio devo dico esco tengo rimango scelgo so rispondo propongo pongo compongo traduco salgo spengo tolgo raccolgo accolgo mantengo ottengo riesco rifaccio ero',
      ],
      [S1 | SURE, 'ebbi fui feci dissi venni misi scrissi lessi vidi chiesi'],
      [
        S2 | SURE,
        'hai fai vai dai stai vieni puoi vuoi devi esci tieni rimani scegli bevi eri riesci raccogli accogli cogli togli sciogli spegni mantieni ottieni componi proponi traduci sali rifai abbi sii ritieni trattieni',
      ],
      [S2, 'sei sai dici'],
      [
        S3,
        'andava dava stava veniva usciva saliva è ha fa va dà sta viene può vuole deve dice esce tiene rimane sceglie beve sa era fu ebbe fece disse venne prese mise scrisse lesse vide chiese vinse rispose scelse volle nacque riesce raccoglie accoglie toglie scioglie spegne mantiene ottiene propone espone dispone traduce sale rifà rimase tenne ruppe corse perse decise',
      ],
      [P1 | SURE, 'siamo diamo stiamo fummo eravamo'],
      [
        P2 | SURE,
        'siete avete fate venite potete volete dovete dite uscite tenete rimanete scegliete bevete sapete eravate riuscite raccogliete accogliete togliete foste abbiate siate',
      ],
      [P2, 'andate state date'],
      [
        P3,
        'andavano stavano venivano hanno fanno vanno danno stanno vengono possono vogliono devono dicono escono tengono rimangono scelgono bevono sanno erano furono ebbero fecero dissero vennero presero misero scrissero riescono raccolgono accolgono tolgono propongono',
      ],
      [S1 | P3, 'sono'],
      [
        COURTESY,
        'abbia faccia vada dia stia venga possa voglia dica esca tenga rimanga scelga beva sappia raccolga tolga spenga riesca proponga',
      ],
      [
        INFINITIVE,
        'essere avere fare andare dare stare venire potere volere dovere dire uscire tenere rimanere scegliere bere sapere proporre comporre tradurre produrre salire spegnere mantenere ottenere esporre',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((form): [string, number] => [form, kind])),
);
/** «sarò», «avrei». */
const future = set('sar avr far verr andr potr vorr dovr sapr dar star dir terr rimarr vedr berr porr proporr');
/** «avevo», «facevi». */
const imperfect = set('av fac dic pot dov vol sap ten bev pon propon');

/** Irregular participles without their last vowel: the transitive ones, which make a passive with «è». */
const transitive = set(
  'acces spent fatt dett scritt lett mess pres scelt vist rott cott offert vendut pers decis spes chiest tolt vint vissut tradott prodott espost propost compost raccolt accolt rivolt svolt chius apert copert scopert sospes estes espress conclus inclus esclus ammess permess promess concess richiest riempit espuls corrett distrutt divis difes condivis tenut bevut ricevut sciolt spint stampat post dispost previst impost appes rimoss mossa moss inserit accett ritenut aggiunt elett dirett protett dipint iscritt prescritt',
);

/** What a form can be, a sum of the kinds above; 0 for a word that is no verb we know. */
export function verbKinds(low: string): number {
  const known = forms.get(low);
  if (known !== undefined) return known;
  let kinds = 0;
  for (const [ending, group, kind] of endings) {
    if (!low.endsWith(ending) || low.length - ending.length < 2) continue;
    if (hasStem(groups[group], low.slice(0, low.length - ending.length), ending)) kinds |= kind;
  }
  if (kinds === 0 && participleStem(low)) kinds |= PARTICIPLE;
  if ((kinds & P1) === 0 && low.length > 5 && /(?:iamo|[aei]vamo|[ei]remo|[ei]remmo)$/.test(low) && !notWe.has(low))
    kinds |= P1 | SURE;
  if ((kinds & P2) === 0 && low.length > 6 && /[ei]rete$|[ei]reste$|[aei]vate$/.test(low) && !notYou.has(low))
    kinds |= P2 | SURE;
  return kinds;
}

const notWe = set('richiamo chiamo reclamo proclamo estremo supremo cremo tremo remo');
const notYou = set(
  'foreste elevate private segrete salvate trivate arrivate provate trovate scavate conservate riservate levate lavate osservate celeste abbreviate',
);

/** Whether the stem of the form is that of a verb whose «è + participle» tells its own past, as «è arrivato». */
export function isMotion(low: string): boolean {
  const stem = low.replace(/(?:at|ut|it)?[aeiou]$/, '');
  return motion.has(stem) || motion.has(low.slice(0, -1));
}

/** A participle that can be passive with «è»: of a verb we know, not one of motion. */
export function isTransitiveParticiple(low: string): boolean {
  return (verbKinds(low) & PARTICIPLE) !== 0 && !isMotion(low);
}

/** The stem a form is recognised by: to ask whether it is one of a few verbs. */
export function isOfVerb(low: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.min(low.length, 9); length > 1; length -= 1) if (stems.has(low.slice(0, length))) return true;
  return false;
}

function participleStem(low: string): boolean {
  if (!/[oaie]$/.test(low)) return false;
  const stem = low.slice(0, -1);
  return transitive.has(stem) || (stem.startsWith('ri') && transitive.has(stem.slice(2)));
}

const groups = { are, ere, ire, isc, future, imperfect };
type Group = keyof typeof groups;

function hasStem(stems: ReadonlySet<string>, stem: string, ending: string): boolean {
  if (stems.has(stem)) return !/[cg]$/.test(stem) || stems !== are || !/^[ie]/.test(ending);
  if (!/^[ie]/.test(ending) || stems !== are) return false;
  return stems.has(`${stem}i`) || (stem.endsWith('h') && stems.has(stem.slice(0, -1)));
}

/** Endings by conjugation. Those of «-iare» and «-care» verbs are mended by `hasStem`. */
const endings: readonly (readonly [string, Group, number])[] = (
  [
    [
      'are',
      'o:1 i:130 a:68 iamo:2056 ate:272 ano:32 avo:1 avi:2050 ava:4 avamo:2056 avate:2064 avano:32 erò:1 erai:2050 erà:4 eremo:2056 erete:2064 eranno:32 erei:1 eresti:2050 erebbe:4 eremmo:2056 ereste:2064 erebbero:32 ai:1 ò:4 arono:32 ato:256 ata:256 ati:256 ando:1024 are:512 assi:2 assero:32',
    ],
    [
      'ere',
      'o:1 i:2 e:4 iamo:2056 ete:2064 ono:32 evo:1 evi:2050 eva:4 evamo:2056 evate:2064 evano:32 erò:1 erai:2050 erà:4 eremo:2056 erete:2064 eranno:32 erei:1 eresti:2050 erebbe:4 eremmo:2056 ereste:2064 uto:256 uta:256 uti:256 ute:256 iuto:256 iuta:256 iuti:256 iute:256 endo:1024 ere:512 a:128 é:4 erono:32 ette:4',
    ],
    [
      'ire',
      'o:1 i:2 e:4 iamo:2056 ite:272 ono:32 ivo:1 ivi:2050 iva:4 ivamo:2056 ivate:2064 ivano:32 irò:1 irai:2050 irà:4 iremo:2056 irete:2064 iranno:32 irei:1 iresti:2050 irebbe:4 iremmo:2056 ireste:2064 ito:256 ita:256 iti:256 endo:1024 ire:512 a:128 ì:4 irono:32',
    ],
    [
      'isc',
      'isco:1 isci:2 isce:4 iamo:2056 ite:272 iscono:32 ivo:1 ivi:2050 iva:4 ivamo:2056 ivate:2064 ivano:32 irò:1 irai:2050 irà:4 iremo:2056 irete:2064 iranno:32 irei:1 iresti:2050 irebbe:4 iremmo:2056 ireste:2064 ito:256 ita:256 iti:256 endo:1024 ire:512 isca:128 ì:4 irono:32',
    ],
    ['future', 'ò:1 ai:2050 à:4 emo:2056 ete:2064 anno:32 ei:1 esti:2050 ebbe:4 emmo:2056 este:2064 ebbero:32'],
    ['imperfect', 'evo:1 evi:2050 eva:4 evamo:2056 evate:2064 evano:32'],
  ] as const
).flatMap(([group, list]) =>
  list.split(' ').map((pair): [string, Group, number] => {
    const [ending = '', kind] = pair.split(':');
    return [ending, group, Number(kind)];
  }),
);
