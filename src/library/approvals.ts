import * as v from 'valibot';
import type { Client, Concern } from '#domain/plan/approval.ts';
import { planCodes } from '#domain/plan/rules.ts';
import type { Brand } from './content-schema.ts';
import { ProblemList } from './problem.ts';
import { id, list, localised, words } from './schema.ts';
import { readYaml } from './yaml.ts';

const code = v.pipe(
  words,
  v.check(
    (text) => planCodes.some((own) => own === text),
    'is not the code of a check of the plan: see src/domain/plan/rules.ts',
  ),
);
const someWords = v.pipe(list(words), v.minLength(1, 'is empty: write a word'));
const wordLists = v.strictObject({ it: someWords, en: someWords });
/** What is said in more ways than one, so that two answers do not sound alike. */
const ways = v.pipe(
  list(words),
  v.minLength(2, 'is one way only: write two or three'),
  v.maxLength(3, 'are too many: three ways at most'),
);
const wayLists = v.strictObject({ it: ways, en: ways });

const concernSchema = v.strictObject({
  id,
  codes: v.optional(list(code)),
  words: v.optional(wordLists),
  prices: v.optional(
    list(
      v.strictObject({
        words: wordLists,
        amounts: list(v.pipe(v.number('must be a number'), v.minValue(0, 'is less than nothing'))),
      }),
    ),
  ),
  loud: v.optional(v.literal(true, 'is true, or not there')),
  says: wayLists,
});

const clientSchema = v.strictObject({
  brand: id,
  name: words,
  role: localised,
  /** In the order in which they matter. */
  concerns: v.pipe(list(concernSchema), v.minLength(4, 'are too few: write four at least')),
  /** Who reads where approvals go by levels, in their order, and the concerns of each. */
  levels: v.pipe(
    list(
      v.strictObject({
        name: words,
        role: localised,
        concerns: v.pipe(list(id), v.minLength(1, 'is empty: name a concern')),
      }),
    ),
    v.minLength(2, 'are too few: levels are two at least'),
  ),
  approves: wayLists,
  opens: wayLists,
  opensAgain: wayLists,
  closes: wayLists,
});

export type ClientFile = v.InferOutput<typeof clientSchema>;
type ConcernFile = ClientFile['concerns'][number];

const path = 'content/approvals.yml';

/** `content/approvals.yml`: who approves the posts of each brand, played. What does not fit is described in `problems`. */
export function readClients(
  root: string,
  brands: ReadonlyMap<string, unknown>,
  problems = new ProblemList(),
): { clients: ClientFile[]; problems: ProblemList } {
  const file = readYaml(root, path, list(clientSchema), problems);
  const clients = file?.data ?? [];
  clients.forEach((client, place) => {
    const tell = (at: readonly (string | number)[], message: string) =>
      problems.error(path, message, file?.lineOf([place, ...at]));
    if (!brands.has(client.brand))
      tell(['brand'], `There is no brand \`${client.brand}\` in content/brands. Correct the id.`);
    if (clients.findIndex(({ brand }) => brand === client.brand) !== place)
      tell(['brand'], `\`${client.brand}\` has two clients. Keep one.`);
    checkConcerns(client, tell);
  });
  return { clients, problems };
}

function checkConcerns(
  { concerns, levels }: ClientFile,
  tell: (at: readonly (string | number)[], message: string) => void,
): void {
  const known = new Set(concerns.map((concern) => concern.id));
  concerns.forEach((concern, place) => {
    const at = ['concerns', place] as const;
    if (concerns.findIndex((other) => other.id === concern.id) !== place)
      tell(at, `\`${concern.id}\` is here twice. Keep one.`);
    if (!concern.codes && !concern.words && !concern.prices && !concern.loud)
      tell(at, `Nothing makes \`${concern.id}\` be said. Give it \`codes\`, \`words\`, \`prices\` or \`loud\`.`);
    if (!levels.some((level) => level.concerns.includes(concern.id)))
      tell(at, `\`${concern.id}\` is a concern of no level. Name it in one.`);
    for (const locale of ['it', 'en'] as const)
      for (const way of concern.says[locale])
        for (const [, hole = ''] of way.matchAll(/\{(\w+)\}/g))
          if (!holesOf(concern).includes(hole))
            tell([...at, 'says'], `\`{${hole}}\` is filled by nothing in \`${concern.id}\`. Take it out.`);
  });
  levels.forEach((level, place) => {
    for (const name of level.concerns)
      if (!known.has(name))
        tell(['levels', place], `${level.name} has no concern \`${name}\` to look at. Correct its id.`);
    if (levels.findIndex((other) => other.name === level.name) !== place)
      tell(['levels', place], `${level.name} is here twice. Keep one.`);
  });
}

/** What a sentence may name: what every one of its signs knows. Of several checks only what all of them say. */
function holesOf({ codes, words: used, prices, loud }: ConcernFile): readonly string[] {
  const signs = [
    ...(codes ?? []).map((own) => (own === 'forbiddenWord' ? ['words', 'title'] : ['title'])),
    ...(used ? [['words']] : []),
    ...(prices ? [['amount']] : []),
    ...(loud ? [[]] : []),
  ];
  const [first = [], ...rest] = signs as string[][];
  return first.filter((name) => rest.every((others) => others.includes(name)));
}

/** The clients in one language. */
export function viewClients(
  clients: readonly ClientFile[],
  brands: ReadonlyMap<string, Brand>,
  locale: 'it' | 'en',
): Client[] {
  return clients.map((client) => ({
    brand: client.brand,
    brandName: brands.get(client.brand)?.name ?? client.brand,
    name: client.name,
    role: client.role[locale],
    concerns: client.concerns.map((concern) => viewConcern(concern, locale)),
    levels: client.levels.map(({ role, ...level }) => ({ ...level, role: role[locale] })),
    approves: client.approves[locale],
    opens: client.opens[locale],
    opensAgain: client.opensAgain[locale],
    closes: client.closes[locale],
  }));
}

function viewConcern({ id: name, codes, words: lists, prices, loud, says }: ConcernFile, locale: 'it' | 'en'): Concern {
  return {
    id: name,
    ...(codes ? { codes } : {}),
    ...(lists ? { words: bothOf(lists) } : {}),
    ...(prices ? { prices: prices.map(({ words: named, amounts }) => ({ words: bothOf(named), amounts })) } : {}),
    ...(loud ? { loud } : {}),
    says: says[locale],
  };
}

/** What is looked for in a post, which may be written in the language that the page is not in. */
function bothOf({ it, en }: { it: string[]; en: string[] }): string[] {
  return [...it, ...en];
}
