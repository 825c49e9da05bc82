import { describe, expect, it } from 'vitest';
import { readClients, viewClients } from '#library/approvals.ts';
import type { Brand } from '#library/content-schema.ts';
import { describeProblem } from '#library/problem.ts';
import { put, writeSample } from './lint-sample.ts';

const sample = `- brand: bakery
  name: Lisetta Moro
  role: { it: "titolare", en: "owner" }
  concerns:
    - id: claims
      words: { it: ["miracol*"], en: ["miracle"] }
      says: { it: ["«{words}» no.", "Togli «{words}»."], en: ["Not “{words}”.", "Take out “{words}”."] }
    - id: price
      prices:
        - { words: { it: ["pagnotta"], en: ["loaf"] }, amounts: [6.5, 7] }
      says: { it: ["{amount} no.", "Ricontrolla."], en: ["Not {amount}.", "Check again."] }
    - id: words
      codes: [forbiddenWord]
      says: { it: ["{words} in {title}.", "Cambia."], en: ["{words} in {title}.", "Change it."] }
    - id: pictures
      codes: [altMissing, mediaMissing]
      says: { it: ["Guarda {title}.", "Le foto.", "Le vedi?"], en: ["Look at {title}.", "The pictures.", "See them?"] }
    - id: loud
      loud: true
      says: { it: ["Forte.", "Gridi."], en: ["Loud.", "You shout."] }
  levels:
    - { name: Ugo Ferri, role: { it: "fornaio", en: "baker" }, concerns: [claims, price] }
    - { name: Lisetta Moro, role: { it: "titolare", en: "owner" }, concerns: [words, pictures, loud] }
  approves: { it: ["Va bene.", "Sì."], en: ["Fine.", "Yes."] }
  opens: { it: ["Grazie.", "Ecco."], en: ["Thank you.", "Here."] }
  opensAgain: { it: ["Meglio.", "Riletto."], en: ["Better.", "Reread."] }
  closes: { it: ["Il resto resta.", "A presto."], en: ["Keep the rest.", "See you."] }
`;
const path = 'content/approvals.yml';
const brands = new Map([
  ['bakery', {}],
  ['mill', {}],
]);

const read = (text: string) => readClients(writeSample(put(path, text)).root, brands);
const told = (text: string) => read(text).problems.all.map(describeProblem);

function spoil(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`The sample does not hold: ${from}`);
  return sample.replace(from, () => to);
}

describe('a client who approves', () => {
  it('passes as the sample has it', () => {
    expect(told(sample)).toEqual([]);
  });

  it('comes to the browser in one language, looking for the words of both', () => {
    const bakery = { name: 'Forno Lisetta' } as Brand; // only its name is read
    const [own] = viewClients(read(sample).clients, new Map([['bakery', bakery]]), 'it');
    expect(own).toMatchObject({ brandName: 'Forno Lisetta', role: 'titolare', approves: ['Va bene.', 'Sì.'] });
    expect(own?.concerns.slice(0, 2)).toEqual([
      { id: 'claims', words: ['miracol*', 'miracle'], says: ['«{words}» no.', 'Togli «{words}».'] },
      {
        id: 'price',
        prices: [{ words: ['pagnotta', 'loaf'], amounts: [6.5, 7] }],
        says: ['{amount} no.', 'Ricontrolla.'],
      },
    ]);
    expect(own?.levels.map(({ role }) => role)).toEqual(['fornaio', 'titolare']);
  });

  it.each<[what: string, text: string, says: string]>([
    ['has a brand there is', spoil('brand: bakery', 'brand: butcher'), 'There is no brand `butcher`'],
    ['is the only one of the brand', `${sample}${sample}`, '`bakery` has two clients. Keep one.'],
    [
      'listens to checks there are',
      spoil('[altMissing, mediaMissing]', '[altMissing, ugly]'),
      'is not the code of a check',
    ],
    ['has a sign for each concern', spoil('      loud: true\n', ''), 'Nothing makes `loud` be said'],
    ['has each concern once', spoil('id: loud', 'id: price'), '`price` is here twice'],
    [
      'has each concern in a level',
      spoil('[words, pictures, loud]', '[words, loud]'),
      '`pictures` is a concern of no level',
    ],
    [
      'has levels of concerns there are',
      spoil('[claims, price]', '[claims, price, taste]'),
      'Ugo Ferri has no concern `taste`',
    ],
    ['has each level once', spoil('name: Ugo Ferri', 'name: Lisetta Moro'), 'Lisetta Moro is here twice'],
    [
      'has two levels',
      spoil('    - { name: Ugo Ferri, role: { it: "fornaio", en: "baker" }, concerns: [claims, price] }\n', ''),
      'levels are two at least',
    ],
    ['says things in more ways than one', spoil('["Forte.", "Gridi."]', '["Forte."]'), 'is one way only'],
    [
      'says things in three ways at most',
      spoil('["Va bene.", "Sì."]', '["Va bene.", "Sì.", "Bene.", "Ok."]'),
      'three ways at most',
    ],
    [
      'fills only what its signs know',
      spoil('"Guarda {title}."', '"Guarda {words}."'),
      '`{words}` is filled by nothing in `pictures`',
    ],
    [
      'fills nothing where nothing is known',
      spoil('"Gridi."', '"Gridi {amount}."'),
      '`{amount}` is filled by nothing in `loud`',
    ],
    ['has prices that are not less than nothing', spoil('[6.5, 7]', '[-6.5, 7]'), 'is less than nothing'],
    ['is in both languages', spoil(', en: ["Fine.", "Yes."]', ''), 'approves'],
    ['has no field of another name', spoil('  name: Lisetta Moro', '  name: Lisetta Moro\n  mood: 3'), 'mood'],
  ])('%s', (_, text, says) => {
    expect(told(text).join('\n')).toContain(says);
  });
});
