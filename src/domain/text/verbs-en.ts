import { irregularEn, verbsEn } from './words-en.ts';

/** English verb forms: regular ones made from the plain form, irregular ones from a table. */

const plain = new Set(verbsEn.replaceAll('+', '').split(' '));
const nounsToo = new Set(verbsEn.match(/\w+(?=\+)/g));
const past = new Set<string>();
const participles = new Set<string>();
const thirds = new Set<string>();
const irregular = new Set<string>();

for (const entry of irregularEn.split(' ')) {
  const [base = '', forms = ''] = entry.split(':');
  const [simple = '', participle = ''] = forms.split('/');
  irregular.add(base);
  past.add(simple);
  participles.add(participle);
}
for (const base of [...plain, 'fall', 'rise', 'shut', 'hit', 'hurt', 'lay']) {
  thirds.add(
    /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`,
  );
  if (irregular.has(base)) continue;
  const form = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  past.add(form);
  participles.add(form);
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$|fer$/.test(base)) {
    past.add(`${base}${base.at(-1)}ed`);
    participles.add(`${base}${base.at(-1)}ed`);
  }
}

export function isPlain(word: string): boolean {
  return plain.has(word);
}

/** A plain form that is a noun or an adjective as well. */
export function isNounToo(word: string): boolean {
  return nounsToo.has(word);
}

export function isPast(word: string): boolean {
  return past.has(word);
}

export function isThird(word: string): boolean {
  return thirds.has(word);
}

for (const both of ['learned', 'burned', 'dreamed', 'leaned', 'spelled']) {
  past.add(both);
  participles.add(both);
}

/** A past participle we know, or any other word in -ed that is long enough to be one. */
export function isParticiple(word: string): boolean {
  return (
    participles.has(word) ||
    (/[a-z]{3}ed$/.test(word) &&
      !/^(?:indeed|hundred|sacred|naked|exceed|proceed|succeed|speed|breed|seaweed|linseed|embed|shed|wicked|flaxseed)$/.test(
        word,
      ))
  );
}
