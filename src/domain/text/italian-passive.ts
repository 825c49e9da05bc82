import { wordSet } from './context.ts';
import { isName } from './italian-deeds.ts';
import { articles, type Reading } from './reading-it.ts';
import * as verb from './verbs-it.ts';

/** Deeds without their doer, in Italian. */

/** With these «si» is the subject's own: «si chiama», «si ferma». */
const reflexive = wordSet(
  'chiam trov romp sent ferm sied scus accorg svegli tratt occup dedic alz asciug crep stacc muov ricord impegn rivel avvicin allontan fid innamor lament meravigli ripet rinnov incontr sal salv present va dà addorment rovin sta tien',
  'perd gonfi consum riempi trasform spegn accend iscriv rilass divert conclud cap bruci incoll scald spost rit sbagli bagn pent vest avvi rivolg annoi arrab string stringo offend offes raffredd avver tien preoccup emozion aspett abbracc spacc',
);
const impersonal = wordSet(
  'comunic inform avvis avvert preg ricord invit consigli richied ringrazi precis segnal accett vend affitt effettu ricev ripar pag prenot consegn entr mangi impar parl scriv legg cucin lavor us fa fann prest regal cerc sped raccogl organizz chied port ved vedon bev',
  'assaggi offr rammenta sconsigli raccomand svolg ten terr prevede procede rend declin rimand restituisc intend stamp mett cuoc macin prend compr smalt decor serv tagli ascolt ritir coltiv butt gett lav impast inforn lasci toccc aggiung trova part comin imbust impacch va',
);
const office = wordSet(
  'vietat consentit previst richiest obbligator riservat ammess esclus sospes annullat rinviat pregat tenut autorizzat spostat prorogat compres inclus confermat garantit offert celebrat premiat illustrat',
);
const beForms = wordSet(
  'è sono era erano sarà saranno sia siano fu furono sarebbe sarebbero fosse fossero essere stato stata stati state siamo siete sei sarete saremo',
);
const comeForms = wordSet(
  'viene vengono veniva venivano venne vennero verrà verranno verrebbe verrebbero venga vengano venire venendo venisse venissero verrai verrete',
);
const modal =
  /^(?:può|possono|deve|devono|potrà|dovrà|potranno|dovranno|poteva|potevano|doveva|dovevano|potrebbe|potrebbero|dovrebbe|possa|vuole|vogliono)$/;
/** Participles that say how a thing is, not what was done to it. */
const states = wordSet(
  'apert chius finit esaurit rott content cott stanc perfett asciutt complet vuot pien pulit dispost iscritt situat adatt interessat dedicat convint fin sicur scaldat pront abituat emozionat entusiast felic grat arrabbiat delus preoccupat dispiaciut',
  'nat separat compost fond legat sposat appassionat innamorat impegnat occupat abitat fatt mess scelt bagnat sporc curat costruit',
);
const between =
  /^(?:già|anche|sempre|ancora|poi|tutt[ieoa]|quindi|inoltre|mai|subito|solo|più|ormai|infatti|\p{L}+mente)$/u;

export function markPassive(reading: Reading, at: number): void {
  const word = reading.low(at);
  if (word === 'si') return markImpersonal(reading, at);
  if (!(beForms.has(word) || comeForms.has(word)) || /^stat[oaie]$/.test(word)) return;
  const before = reading.before(at);
  if (/^(?:mi|ti|ci|si|vi|se)$/.test(before)) return;
  const first = word === 'essere' && modal.test(before) ? at - 1 : at;
  const end = skipAdverbs(reading, at);
  const next = reading.next(end - 1);
  if (next === '') return;
  if (comeForms.has(word)) {
    if (isParticiple(reading, end)) reading.add('passive', first, end);
  } else if (/^stat[oaie]$/.test(next)) {
    const deed = skipAdverbs(reading, end);
    if (reading.next(deed - 1) !== '' && isParticiple(reading, deed) && !verb.isMotion(reading.low(deed)))
      reading.add('passive', first, deed);
  } else if (isDone(reading, word, end)) reading.add('passive', first, end);
}

/** «è vietato», «sono stampati»: a participle of a verb with an object, in number with its «è». */
function isDone(reading: Reading, be: string, at: number): boolean {
  const word = reading.low(at);
  const stem = word.slice(0, -1);
  if (/^(?:siamo|siete|sei|saremo|sarete)$/.test(be)) return false;
  if (states.has(stem) && !(be === 'essere' || /^(?:da|a)$/.test(reading.next(at)))) return false;
  if (be !== 'essere' && /^(?:sono|erano|saranno|siano|furono|sarebbero|fossero)$/.test(be) !== /[ie]$/.test(word))
    return false;
  return office.has(stem) || verb.isTransitiveParticiple(word);
}

function skipAdverbs(reading: Reading, at: number): number {
  let end = at + 1;
  while (end < at + 3 && between.test(reading.next(end - 1))) end += 1;
  return end;
}

function isParticiple(reading: Reading, at: number): boolean {
  const word = reading.low(at);
  if (/^(?:gratuit|subit|tutt|molt|sabat|mort|nat|stat)/.test(word) || reading.has(at, verb.INFINITIVE)) return false;
  return reading.has(at, verb.PARTICIPLE) || (/[aiu]t[oaie]$/.test(word) && word.length > 5);
}

/** «si comunica», «non si accettano», «si può saltare»; not «si chiama», and not «la lezione si ferma». */
function markImpersonal(reading: Reading, at: number): void {
  const next = reading.next(at);
  if (next === '' || /sser[oi]$/.test(next)) return;
  if (modal.test(next)) {
    if (reading.next(at, 2) !== '' && reading.has(at + 2, verb.INFINITIVE)) reading.add('passive', at, at + 2);
    return;
  }
  if (!reading.has(at + 1, verb.S3 | verb.P3)) return;
  if (/^(?:ci|vi)$/.test(reading.before(at))) reading.add('passive', at, at + 1);
  else if (verb.isOfVerb(next, reflexive) && !verb.isOfVerb(next, impersonal)) return;
  else if (verb.isOfVerb(next, impersonal)) {
    if (isFree(reading, at) || !hasPersonAsSubject(reading, at))
      reading.add('passive', at, at + (/^rend/.test(next) && reading.next(at, 2) === 'noto' ? 2 : 1));
  } else if (isFree(reading, at)) reading.add('passive', at, at + 1);
}

function isFree(reading: Reading, at: number): boolean {
  return (
    reading.opens(at) || /^(?:non|che|qui|dove|come|quando|se|e|poi|mentre|ma|oggi|così)$/.test(reading.before(at))
  );
}

/** «Marta si prende un caffè»: a name opens the clause. */
function hasPersonAsSubject(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && reading.words[i]?.sentence === reading.words[at]?.sentence; i -= 1) {
    if (reading.has(i, verb.S3 | verb.P3 | verb.P1) && !articles.has(reading.before(i)) && i < at - 1) return false;
    if (reading.opens(i)) return reading.words[i]?.isCapital === true && isName(reading, i);
  }
  return false;
}
