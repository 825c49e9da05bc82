import { wordSet } from './context.ts';
import { markDeed } from './italian-deeds.ts';
import { cover } from './own-words.ts';
import { articles, determiners, notNames, type Reading } from './reading-it.ts';
import * as verb from './verbs-it.ts';

/** Whom a verb speaks to, in Italian. In doubt, nobody. */

/** Forms in -i and -o that are nouns as often as verbs. */
export const nounToo = wordSet(
  'torni passi usi conti regali resti gusti ordini segni lavori impasti colori forni arrivi cerchi aiuti costi posti voli incontri ritorni ritiri tagli tiri canti balli pesi doni inviti',
  'consigli controlli sconti giochi modelli disegni decori restauri salti sogni tocchi giri saluti scarti scherzi acquisti annunci avvisi cambi campi commenti contatti fili filtri interessi',
  'pranzi punti ricambi ricordi rifiuti rimborsi rischi studi trasporti viaggi voti lanci archivi sbagli leggi servi parti tratti bagni bolli pedali freni fondi tendi vesti menti stampi',
  'mostri premi smalti semini misti termini temi numeri anni capi piani imposti imballi rinnovi monti legami ripassi recuperi ritardi abiti assaggi porti prestiti conservi uni',
);
/** Forms in -a that are nouns too. */
const nounInA = wordSet(
  'prova visita nota cura forma firma cucina posta gara carica pesca stampa consegna domanda porta mostra spesa tratta paga fila guida pianta sfida testa tira conta costa sosta pausa manca basta resta lancia',
  'semina nomina vendita lista invita volta marca crea fida leva misura monta capita lega gira scala compra lava taglia scusa conserva modella cena calcola replica pratica manovra colla torna parla',
);
/** Third persons that open a sentence before their subject: «Torna il mercatino». */
const subjectAfter = wordSet(
  'arriva torna costa inizia comincia manca basta resta continua capita dura funziona sembra passa entra parla cambia aumenta diventa cena suona balla canta gioca racconta presenta termina ritorna conta interessa',
);
const notClitic = wordSet(
  'amici aprile cucine portale portali postale postali segnali legale legali formali formale ordinali ordinale mandala vestiti tornei vicine cotone provale portine cene pallone pedalone pene scale sale',
);
const irregularTu = wordSet(
  'dicci dimmi dillo dille digli facci fammi fallo falla falli falle fatti dacci dammi dallo vacci stacci vieni sii abbi siediti siedi accomodati',
);
/** After these a verb is likely, and a plural noun is not. */
const verbal = wordSet(
  'se che quando dove come cosa non ti ci mi lo la li le ne tu poi mentre finché appena cui quanto vi già te',
);
/** Auxiliaries: what follows in -ate, -ite is a participle. */
const beforeParticiple =
  /^(?:sono|siamo|siete|erano|saranno|essere|siano|abbiamo|ho|hanno|ha|le|vengono|già|appena|stat[aei]|avete|averle)$/;

export function markAddress(reading: Reading, at: number): void {
  const form = spokenTo(reading, at);
  if (form === '') return;
  reading.add(form, at);
  markDeed(reading, 'does-reader', at);
}

type Address = '' | 'address-tu' | 'address-voi' | 'address-lei';

function spokenTo(reading: Reading, at: number): Address {
  const { has } = reading;
  const before = reading.before(at);
  if (articles.has(before) && before !== 'a') return '';
  const withClitic = orderWithClitic(reading, at);
  if (withClitic !== '') return withClitic;
  if (before === 'non' && has(at, verb.INFINITIVE) && reading.opens(at - 1)) return 'address-tu';
  if (isThirdToLei(reading, at, before)) return 'address-lei';
  if (has(at, verb.COURTESY) && isCourtesy(reading, at)) return 'address-lei';
  if (has(at, verb.P2) && isPlural(reading, at, before)) return 'address-voi';
  if (has(at, verb.S2) && isSingular(reading, at, before)) return 'address-tu';
  if (has(at, verb.IMPERATIVE) && isImperative(reading, at, before)) return 'address-tu';
  if (/^(?:fa|va|da|sta|di)$/.test(reading.low(at)) && /^['’]/.test(reading.words[at + 1]?.gap ?? ''))
    return 'address-tu';
  return irregularTu.has(reading.low(at)) ? 'address-tu' : '';
}

/** «scrivici», «prenotala», «diteci»; not «scriverci», and not nouns that end so («amici»). */
function orderWithClitic(reading: Reading, at: number): '' | 'address-tu' | 'address-voi' {
  const word = reading.low(at);
  if (notClitic.has(word) || reading.has(at, verb.PARTICIPLE | verb.INFINITIVE | verb.P2)) return '';
  const match = word.match(/^(.{3,})(l[oaie]|ne|ci|mi|ti|vi|gli)$/);
  if (!match) return '';
  const base = match[1] ?? '';
  for (const stem of [base, base.replace(/(?:[cmtv]e|glie)$/, '')]) {
    if (word.length > 7 && /[aei]te$/.test(stem)) return 'address-voi';
    const kind = verb.verbKinds(stem);
    if (kind & verb.P2) return 'address-voi';
    if (kind & verb.IMPERATIVE || (kind & verb.S2 && !(kind & verb.COURTESY) && stem !== 'sei')) return 'address-tu';
  }
  return '';
}

/** «Scriva», «ci contatti»: the polite form opens a clause, and nothing in the text says «tu». */
function isCourtesy(reading: Reading, at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:ci|mi|lo|la|li|le|non|ne|pure|si)$/.test(reading.before(first))) first -= 1;
  const isJoined = /^(?:e|o)$/.test(reading.before(first)) && reading.sure.lei > 0;
  if (!(reading.opens(first) || isJoined)) return false;
  const word = reading.low(at);
  if (!reading.has(at, verb.S2))
    return (
      !/^(?:si|sia|possa|voglia|sappia|viva|tema|serva|parta|corra|copra|resa)$/.test(word) &&
      (reading.sure.lei > 0 || reading.sure.tu + reading.sure.voi === 0)
    );
  if (reading.sure.tu > 0) return false;
  return (first < at && !/^(?:la|le|si)$/.test(reading.low(first))) || reading.sure.lei > 0;
}

/** «Se desidera»: where the text speaks to «Lei», a third person without a subject is the reader. */
function isThirdToLei(reading: Reading, at: number, before: string): boolean {
  const { lei, tu } = reading.sure;
  return (
    lei > 0 &&
    tu === 0 &&
    /^(?:se|quando)$/.test(before) &&
    /^(?:desidera|vuole|preferisce|ha|può|vorrà|potrà)$/.test(reading.low(at))
  );
}

function isPlural(reading: Reading, at: number, before: string): boolean {
  const word = reading.low(at);
  if (/^(?:state|andate|date)$/.test(word)) {
    if (beforeParticiple.test(before)) return false;
    return reading.opens(at) || /^(?:se|non|ci|vi|mi|voi|che|ne)$/.test(before);
  }
  if (reading.has(at, verb.SURE)) return true;
  if (beforeParticiple.test(before)) return false;
  if (reading.opens(at))
    return (
      reading.sure.voi > 0 ||
      !(/^\p{N}/u.test(reading.next(at)) || /^(?:da|dal|dalla|dai|in|a|e|per)$/.test(reading.next(at)))
    );
  if (verbal.has(before) || before === 'voi') return true;
  if (/^(?:e|o|oppure|poi)$/.test(before)) return spokeSo(reading, at, 'address-voi');
  // «A parte scaldate l’olio», not «tazze riparate».
  return (
    reading.sure.voi > 0 &&
    (determiners.has(reading.next(at)) || !/[ei]$/.test(before) || /^(?:oggi|domani)$/.test(before))
  );
}

function isSingular(reading: Reading, at: number, before: string): boolean {
  const word = reading.low(at);
  if (word === 'sei') return isAre(reading, at, before);
  if (reading.has(at, verb.SURE) || /^(?:sai|dici)$/.test(word)) return true;
  if (/^(?:tu|ti|se)$/.test(before)) return true;
  const next = reading.next(at);
  if (nounToo.has(word)) {
    if (/^(?:quando|non|li|la|lo|mentre|finché|cosa|te|ce)$/.test(before)) return true;
    if (/^(?:che|ci|mi|dove|come|le|ne|cui|quanto)$/.test(before)) return reading.sure.tu > 0;
    const isObject = determiners.has(next) && !/^(?:due|tre|quattro|cinque|dieci)$/.test(next);
    return isObject && (reading.opens(at) || /^(?:e|poi|o)$/.test(before));
  }
  if (reading.opens(at) || verbal.has(before) || /^(?:e|o|oppure|qui|anche|noi)$/.test(before)) return true;
  return !/[ie]$/.test(before) || reading.sure.tu > 0;
}

/** «sei»: you are, not six. */
function isAre(reading: Reading, at: number, before: string): boolean {
  const next = reading.next(at);
  if (/^(?:le|alle|dalle|delle|ore|in|per|ai|i|nostre|nostri|di|con|da|tutte|tutti|altre|altri)$/.test(before))
    return false;
  if (
    /^(?:un|una|uno|un'|già|mai|anche|sempre|tu|qui|nel|nella|di|in|a|d'|più|ancora|tra|fra|proprio|davvero|stato|stata|solo|sola)$/.test(
      next,
    )
  )
    return true;
  if (reading.has(at + 1, verb.PARTICIPLE) && next !== '' && /[oa]$/.test(next)) return true;
  if (/^(?:pront|sicur|curios|nuov|interessat|stanc|bell|brav|liber)[oa]$/.test(next)) return true;
  return /^(?:tu|se|chi|non|ci|dove|quando|cui|che)$/.test(before) && !/[ie]$/.test(next);
}

/** «passa»: an order where a clause opens and nobody else could be who passes. */
function isImperative(reading: Reading, at: number, before: string): boolean {
  const word = reading.low(at);
  const next = reading.next(at);
  if (before === 'tu') return true;
  const hasSpoken = spokeSo(reading, at, 'address-tu');
  if (nounInA.has(word)) {
    const takesObject =
      determiners.has(next) ||
      /^(?:qui|tu|con|in|ora|quello|quanto|come|se|anche|pure|chi|tutt[oaie]|almeno|da|dal)$/.test(next);
    if (
      reading.has(at + 1, verb.PARTICIPLE) ||
      (!takesObject && !hasSpoken && !/^(?:a|al|alla|sul|sulla|nel|su|per)$/.test(next))
    )
      return false;
    if (
      /^(?:mostra|visita|consegna|stampa|gara|forma|guida|cena|prova|pianta|carica|firma|vendita|lista|spesa)$/.test(
        word,
      ) &&
      /^(?:a|al|alla|di|con|in|da|dal|per|su|sul|sulla)$/.test(next)
    )
      return false;
  }
  if (subjectAfter.has(word) && followsSubject(reading, at)) return false;
  const word0 = reading.words[at];
  if (word0?.isFirst) return !word0.gap.endsWith(cover);
  if (/^(?:poi|allora|dai|quindi|oppure)$/.test(before)) return hasSpoken || reading.words[at - 1]?.isFirst === true;
  if (/^(?:e|o)$/.test(before)) return hasSpoken || isSubjectless(reading, at);
  if (!reading.opens(at)) return false;
  return hasSpoken || /[:—–→(]|\p{Extended_Pictographic}/u.test(word0?.gap ?? '') || isSubjectless(reading, at);
}

/** «Torna il mercatino», «Costa 24 euro», «Arriva Natale». */
function followsSubject(reading: Reading, at: number): boolean {
  const next = reading.next(at);
  if (next === '') return !/^(?:entra|passa|torna|resta|continua)$/.test(reading.low(at));
  return (
    determiners.has(next) ||
    reading.words[at + 1]?.isCapital === true ||
    /^(?:\p{N}.*|poco|anche|così|solo|ancora|ogni|sempre|tutto|meno|più|di|molto)$/u.test(next)
  );
}

/** Nobody is named before in the sentence, and no third person acts: it can only be the reader who is asked. */
function isSubjectless(reading: Reading, at: number): boolean {
  const { words, has } = reading;
  for (let i = at - 1; i >= 0 && words[i]?.sentence === words[at]?.sentence; i -= 1) {
    const word = words[i];
    if (!word || has(i, verb.P1 | verb.P3) || (has(i, verb.S3) && !articles.has(reading.before(i)))) return false;
    if (word.isCapital && !word.isFirst && !notNames.has(word.low)) return false;
    if (word.isFirst)
      return !determiners.has(word.low) && (notNames.has(word.low) || /^(?:se|per|vuoi|hai)$/.test(word.low));
  }
  return false;
}

/** Whether the sentence has spoken to the reader so before this word. */
function spokeSo(reading: Reading, at: number, feature: 'address-tu' | 'address-voi'): boolean {
  const sentence = reading.words[at]?.sentence;
  let first = at;
  while (first > 0 && reading.words[first - 1]?.sentence === sentence) first -= 1;
  const last = reading.marks.findLast((mark) => mark.feature === feature);
  return last !== undefined && last.start >= (reading.words[first]?.start ?? 0);
}
