import { wordSet } from './context.ts';
import { nounToo } from './italian-address.ts';
import { markDeed } from './italian-deeds.ts';
import { articles, determiners, isCourtesyPronoun, isGreeting, type Reading } from './reading-it.ts';
import * as verb from './verbs-it.ts';

/** Pronouns, and the first person: who speaks. */

/** After «ci» these make it «there»: «c’è», «ci vuole». */
const there = wordSet(
  'è sono era erano sarà saranno fosse fossero siano sia fu vuole vogliono vorrà vorranno vorrebbe voleva volevano stanno sta furono siamo sarebbe sei si mette mettono metterà',
);
/** First persons that are nothing else. */
const surelyI = wordSet(
  'ho vorrei potrei avrei sarei farei direi fui feci dissi scrissi lessi vidi chiesi misi avevo facevo dicevo andrò verrò farò sarò avrò potrò vorrò dovrò saprò darò dirò faccio vado devo posso voglio dico rispondo vengo',
);

export function markPronoun(reading: Reading, at: number): void {
  const { add } = reading;
  const word = reading.low(at);
  const next = reading.next(at);
  if (isCourtesyPronoun(reading, at)) add('address-lei', at);
  else if (isGreeting(reading, at)) add('address-lei', at, at + 1);
  else if (word === 'si' && /^(?:prega|pregano)$/.test(next)) add('address-lei', at, at + 1);
  else if (/^(?:tu|te|ti|tuo|tua|tuoi|tue)$/.test(word)) add('address-tu', at);
  else if (/^(?:voi|vostr[oaie])$/.test(word) && !/^(?:due|tre)$/.test(next)) add('address-voi', at);
  else if (word === 'vi' && !/^(?:si|è|sono|siano|sia|era|erano|sarà|saranno|fu)$/.test(next)) add('address-voi', at);
  else if (/^(?:noi|nostr[oaie])$/.test(word)) add('person-we', at);
  else if (/^(?:ci|ce)$/.test(word) && isUs(reading, at)) add('person-we', at);
  else if (/^(?:io|mi|me|mio|mia|miei|mie)$/.test(word)) add('person-i', at);
}

/** «ci» is us, unless it is «there», or we do something to ourselves («ci fermiamo»: the verb tells). */
function isUs(reading: Reading, at: number): boolean {
  const next = reading.next(at);
  if (reading.low(at) === 'ce')
    return /^(?:lo|la|li|le|ne)$/.test(next) && !reading.has(at + 2, verb.P1 | verb.S1 | verb.S2);
  if (next === '' || there.has(next)) return false;
  if (reading.has(at + 1, verb.P1)) return false;
  const isCourtesy = reading.has(at + 1, verb.COURTESY);
  if (
    reading.has(at + 1, verb.S1 | verb.S2 | verb.P2) &&
    !isCourtesy &&
    !/^(?:port|mand|scriv|chied|racont|raccont|dic|dit|aiut|trov|contatt|segu|ved|conosc|lasc|fat|manda|d)/.test(next)
  )
    return false;
  return !/^(?:pens|riesc|riusc|tien|ten|prov|gioc|entr|arriv|pass)/.test(next);
}

/** A first-person verb, singular or plural. */
export function markPerson(reading: Reading, at: number): void {
  if (reading.has(at, verb.P1) && reading.has(at, verb.SURE)) {
    if (isInclusive(reading, at)) return;
    reading.add('person-we', at);
    markDeed(reading, 'does-brand', at);
  } else if (reading.has(at, verb.S1) && isI(reading, at, reading.before(at))) {
    reading.add('person-i', at);
    markDeed(reading, 'does-brand', at);
  }
}

/** «scrivici», «chiamami»: an order that asks for something to be done for us. Called on orders alone. */
export function markSpeakerInside(reading: Reading, at: number): void {
  const word = reading.low(at);
  if (reading.has(at, verb.S2 | verb.COURTESY | verb.S1)) return;
  if (/(?:ci|ce(?:l[oaie]|ne))$/.test(word)) reading.add('person-we', at);
  else if (/(?:mi|me(?:l[oaie]|ne))$/.test(word)) reading.add('person-i', at);
}

/** «Andiamo!» calls the readers along. */
function isInclusive(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const after = reading.words[at + 1];
  return Boolean(
    word?.isFirst &&
      /^(?:andiamo|vediamo|diciamo|facciamo|brindiamo|festeggiamo)$/.test(word.low) &&
      (!after || after.isFirst),
  );
}

function isI(reading: Reading, at: number, before: string): boolean {
  const word = reading.low(at);
  if (word === 'sono') return isIAm(reading, at, before);
  if (word === 'so') return /^(?:non|lo|io|ne|che)$/.test(before);
  if (surelyI.has(word)) return true;
  if (articles.has(before)) return false;
  if (/^(?:io|mi|ti|vi)$/.test(before) || reading.next(at) === 'io') return true;
  if (
    /(?:[ei]rò|[aei]vo|rei)$/.test(word) &&
    !/^(?:nuovo|bravo|vivo|privo|uovo|ritrovo|provo|trovo|scrivo|motivo|arrivo|archivo|lavo|muovo|ricevo)$/.test(word)
  )
    return true;
  if (reading.sure.i === 0) return false;
  if (/^(?:non|li|le|che|ne)$/.test(before)) return true;
  if (before === 'lo' || before === 'la') return before === 'la' || !/^(?:s[^aeiou]|z|ps)/.test(word);
  if (!isNounToo(word) && !/[aeo]$/.test(before)) return true;
  const next = reading.next(at);
  const takesObject = determiners.has(next) || /^(?:a|in|con|al|di|da|qui|per|che|quando)$/.test(next);
  if (reading.opens(at))
    return takesObject || (next === '' && /^(?:giuro|prometto|ammetto|confesso|torno|ripeto)$/.test(word));
  return /^(?:e|poi|ogni|quando|mentre|ancora|come|oggi|domani|adesso|ora)$/.test(before) && takesObject;
}

/** «viaggio», «regalo»: nouns as often as verbs. */
function isNounToo(word: string): boolean {
  const stem = word.slice(0, -1);
  return (
    nounToo.has(`${stem}i`) ||
    nounToo.has(stem) ||
    /^(?:fatto|detto|visto|posto|torno|forno|metto|uso|conto|compito|prezzo|invio|avvio|pesto|resto|rosso|bollo|salto|tempo|credito|debito|aperto|merito|termine|abito|limite|mezzo|passo|punto|segno|sogno|sposo|stato|tocco|volo|voto)$/.test(
      word,
    )
  );
}

/** «sono»: I am, not they are: with a singular after it, a name, or «io» beside it. */
function isIAm(reading: Reading, at: number, before: string): boolean {
  const next = reading.next(at);
  if (/^(?:ci|chi|quali|quanti|quante|vi|si|dove)$/.test(before)) return false;
  if (before === 'io' || next === 'io' || (before === 'mi' && !/[ie]$/.test(next))) return true;
  if (/^(?:un|una|uno|un'|stato|stata)$/.test(next)) return true;
  if (reading.opens(at) && reading.words[at + 1]?.isCapital && next !== '') return true;
  if (/^(?:felice|contento|contenta|grato|grata|qui)$/.test(next)) return reading.sure.i > 0;
  return /[oa]$/.test(next) && reading.has(at + 1, verb.PARTICIPLE) && !determiners.has(next);
}
