import { findNames, near, neighbour, wordSet } from './context.ts';
import { articles, notNames, prepositions, type Reading } from './reading-it.ts';
import * as verb from './verbs-it.ts';
import { customerDeedsIt, customersIt, houseIt } from './words-it.ts';

/** Who does things, in Italian: the house or its people, the reader or a customer. */

type Doer = 'does-brand' | 'does-reader';

const customers = wordSet(customersIt);
const customerDeeds = wordSet(customerDeedsIt);
const house = wordSet(houseIt);
const kin = wordSet(
  'padre madre figlia figlio nonno nonna fratello sorella zio zia marito moglie socio socia collega apprendista squadra presidente',
);
/** What others do to us, when nobody is named. */
const towardsUs = wordSet(
  'mand scriv scritt chied chiest port raccont dic dett regal telefon domand prest restitu segnal aiut consigli invi',
);
const commonIt = wordSet(
  'bottega cooperativa associazione libreria laboratorio studio ditta azienda officina forno aps odv srl srls snc onlus',
);
/** Between a subject and its verb. */
const light = wordSet(
  'mi ti ci vi lo la li le gli ne si se me te ce ve non già ancora sempre poi oggi anche invece ora mai ormai spesso stesso stessa subito intanto domani',
);
const be =
  /^(?:ho|hai|ha|abbiamo|avete|hanno|siamo|sei|siete|è|sono|avevamo|aveva|avevo|avevano|avremo|avrà|era|erano)$/;
const copula = /^(?:siamo|sei|siete|sono|è|era|erano|sarà|saranno|saremo|sarai|sarete|eravamo)$/;

/** Marks a deed: an auxiliary with its participle. «Siamo aperti» is how we are, and no deed. */
export function markDeed(reading: Reading, doer: Doer, at: number): void {
  const skip = /^(?:già|mai|appena|sempre|ancora|anche|tutti|tutte|solo|poi|subito|sempre)$/.test(reading.next(at))
    ? 2
    : 1;
  const isFollowed = reading.next(at, skip) !== '' && reading.has(at + skip, verb.PARTICIPLE);
  const low = reading.low(at);
  if (
    copula.test(low) &&
    !(
      (isFollowed && verb.isMotion(reading.low(at + skip))) ||
      (isFollowed && /^(?:mi|ti|ci|vi|si)$/.test(reading.before(at)))
    )
  )
    return;
  reading.add(doer, at, be.test(low) && isFollowed ? at + skip : at);
}

/** What the word at `at` does, if it is somebody: a customer, one of the house, a person by name, «chi». */
export function markDoer(reading: Reading, at: number): void {
  const low = reading.low(at);
  const before = reading.before(at);
  if (/@\uFFFC+$/.test(reading.words[at]?.gap ?? '') && isThird(reading, at)) markDeed(reading, 'does-reader', at);
  else if (goesOn(reading, at))
    markClause(reading, low === 'ha' || low === 'hanno' ? at - 1 : at, reading.lastDoer ?? 'does-brand', 3);
  else if (low === 'chi') markClause(reading, at, 'does-reader', 4);
  else if (customers.has(low)) {
    if (isAfterPreposition(reading, at)) return;
    markClause(reading, at, 'does-reader', 6);
    reading.lastDoer = 'does-reader';
  } else if (kin.has(low) && /^(?:mio|mia|nostro|nostra|miei|nostri)$/.test(before))
    markClause(reading, at, 'does-brand', 4);
  else if (house.has(low) && /^(?:la|il|l'|nostra|nostro|nostri|nostre|i|gli|le|noi)$/.test(before)) {
    if (!isAfterPreposition(reading, at)) markClause(reading, at, 'does-brand', 6);
  } else if (low === 'ci' && reading.has(at + 1, verb.S3 | verb.P3)) markTowardsUs(reading, at);
  else if (isName(reading, at)) markNamed(reading, at);
}

/** «lui», «lei» after somebody; a sentence that opens with «(Poi) ha detto» goes on with the same person. */
function goesOn(reading: Reading, at: number): boolean {
  if (reading.lastDoer === undefined) return false;
  const low = reading.low(at);
  if (/^(?:lui|lei|loro)$/.test(low))
    return !prepositions.has(reading.before(at)) && reading.has(at + 1, verb.S3 | verb.P3);
  if (!/^(?:ha|hanno)$/.test(low) || !reading.has(at + 1, verb.PARTICIPLE)) return false;
  return (
    reading.words[at]?.isFirst === true || (reading.before(at) === 'poi' && reading.words[at - 1]?.isFirst === true)
  );
}

/** The brand's own name with a verb. */
export function markBrand(reading: Reading, name: string): void {
  for (const { from, to } of findNames(reading.words, name, commonIt)) {
    const before = reading.before(from);
    if (
      prepositions.has(before) ||
      (articles.has(before) && before !== 'l' && prepositions.has(near(reading.words, from, -2)) && before !== 'questo')
    )
      continue;
    const deed = findVerb(reading, to, 3);
    if (deed < 0) continue;
    reading.add('person-brand', from, to);
    markDeed(reading, 'does-brand', deed);
    markJoined(reading, deed, 'does-brand');
  }
}

/** «Ieri ci hanno scritto», «ci chiedono». */
function markTowardsUs(reading: Reading, at: number): void {
  const next = reading.next(at);
  const deed = /^(?:ha|hanno|aveva|avevano)$/.test(next) ? reading.next(at, 2) : next;
  if (verb.isOfVerb(deed, towardsUs)) markDeed(reading, 'does-reader', at + 1);
}

function isThird(reading: Reading, at: number): boolean {
  if (!reading.has(at, verb.S3 | verb.P3) || /^(?:da|a)$/.test(reading.low(at)) || articles.has(reading.before(at)))
    return false;
  return (
    !copula.test(reading.low(at)) ||
    (reading.next(at) !== '' && reading.has(at + 1, verb.PARTICIPLE) && verb.isMotion(reading.low(at + 1)))
  );
}

/**
 * The verb of a subject that ends at `from`, at most `reach` words on, over clitics, adverbs and an aside between
 * commas; −1 for none.
 */
function findVerb(reading: Reading, from: number, reach: number): number {
  const { words } = reading;
  if (words[from + 1]?.gap === ',' && !words[from + 1]?.isFirst) return verbAfterAside(reading, from + 2);
  for (let i = from + 1; i <= from + reach; i += 1) {
    const word = words[i];
    if (!word || word.isFirst || word.gap !== '') return -1;
    if (isThird(reading, i)) return i;
    if (!light.has(word.low)) return -1;
  }
  return -1;
}

function verbAfterAside(reading: Reading, from: number): number {
  for (let i = from; i < from + 15; i += 1) {
    const word = reading.words[i];
    if (!word || word.isFirst || !/^,?$/.test(word.gap)) return -1;
    if (word.gap !== ',') continue;
    return isThird(reading, i) ? i : light.has(word.low) && isThird(reading, i + 1) ? i + 1 : -1;
  }
  return -1;
}

/** Somebody, and the first thing they do within the clause; after «chi …» and «… che …» also the second. */
function markClause(reading: Reading, at: number, doer: Doer, reach: number): void {
  let isRelative = reading.low(at) === 'chi';
  let left = 1;
  for (let i = at + 1; i <= at + reach && i < reading.words.length; i += 1) {
    const word = reading.words[i];
    if (!word || word.isFirst || /[:;.!?]/.test(word.gap)) return;
    if (word.low === 'che' && i === at + 1) isRelative = true;
    if (
      !isThird(reading, i) ||
      (/^(?:la|una)$/.test(word.gap === '' ? reading.before(i) : '') &&
        reading.has(i, verb.IMPERATIVE) &&
        !/^(?:ha|hanno)$/.test(word.low))
    )
      continue;
    markDeed(reading, doer, i);
    markJoined(reading, i, doer);
    left -= 1;
    if (!isRelative || left < 0) return;
    if (be.test(word.low)) i += 1;
    reach += 2;
  }
}

/** «guardava le mani e non diceva niente»: the same subject goes on. */
function markJoined(reading: Reading, deed: number, doer: Doer): void {
  const isMany = reading.has(deed, verb.P3);
  for (let i = deed + 1; i <= deed + 8; i += 1) {
    const word = reading.words[i];
    if (!word || word.isFirst || /[:;.!?]/.test(word.gap)) return;
    if (word.low !== 'e') continue;
    let at = i + 1;
    while (light.has(reading.low(at)) && at < i + 4) at += 1;
    const isSame = isMany
      ? reading.has(at, verb.P3)
      : reading.has(at, verb.S3) && !reading.has(at, verb.PARTICIPLE | verb.P1);
    if (!isSame || reading.words[at]?.isFirst || !isThird(reading, at) || reading.before(at) === '') return;
    markDeed(reading, doer, at);
    return;
  }
}

function isAfterPreposition(reading: Reading, at: number): boolean {
  const before = reading.before(at);
  return (
    prepositions.has(before) || (before !== '' && articles.has(before) && prepositions.has(near(reading.words, at, -2)))
  );
}

export function isName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isCapital || notNames.has(word.low) || /^\p{Lu}+$/u.test(word.raw) || prepositions.has(reading.before(at)))
    return false;
  const before = neighbour(reading.words, at);
  if (before?.isCapital && !notNames.has(before.low)) return false;
  return !word.isFirst || !reading.has(at, -1);
}

/**
 * A person by name: a customer when the deed is done to us or is a customer's («ordina», «è venuta»), else one of the
 * house. After a verb with its object before, the name is the subject too: «te lo racconta Gino».
 */
function markNamed(reading: Reading, at: number): void {
  let last = at;
  while (
    neighbour(reading.words, last, 1)?.isCapital ||
    (/^(?:e|ed)$/.test(reading.next(last)) && neighbour(reading.words, last, 2)?.isCapital)
  )
    last += 1;
  if (
    isThird(reading, at - 1) &&
    /^(?:lo|la|li|le|l'|ce|ve|te|ci)$/.test(reading.before(at - 1)) &&
    reading.before(at) !== ''
  ) {
    markDeed(
      reading,
      verb.isOfVerb(reading.low(at - 1), customerDeeds) && reading.before(at - 1) === 'ci'
        ? 'does-reader'
        : 'does-brand',
      at - 1,
    );
    return;
  }
  const before = reading.before(at);
  if (articles.has(before) && before !== 'il') return;
  const deed = findVerb(reading, last, 4);
  if (deed < 0) return;
  const isToUs = reading.before(deed) === 'ci';
  const isPast = be.test(reading.low(deed));
  const done = isPast ? reading.low(deed + 1) : reading.low(deed);
  const isComing = copula.test(reading.low(deed)) && /^(?:arrivat|venut|entrat|passat|tornat)/.test(done);
  const isToReader = /^(?:ti|vi|te|ve)$/.test(reading.before(deed));
  const doer = !isToReader && (isToUs || isComing || verb.isOfVerb(done, customerDeeds)) ? 'does-reader' : 'does-brand';
  markDeed(reading, doer, deed);
  markJoined(reading, deed, doer);
  reading.lastDoer = doer;
}
