import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type MessageBank,
  type MessageSituation,
  messageKinds,
  type Pools,
  type ReadyReply,
  type RuleId,
  type Sheet,
  slotIds,
} from '#domain/shift/bank.ts';
import type { Crisis } from '#domain/shift/crisis.ts';
import { slotsOf } from '#domain/shift/slots.ts';
import {
  type CrisisFile,
  type CrisisText,
  crisisSchema,
  crisisTextSchema,
  poolsSchema,
  rulesSchema,
  type SituationFile,
  sheetSchema,
  situationsSchema,
  type WordingFile,
  wordingsSchema,
} from './message-schema.ts';
import { ProblemList } from './problem.ts';
import { readYaml } from './yaml.ts';

type Locale = 'it' | 'en';

const folder = 'content/community';
const common = 'common';
/** Wordings of a situation: a brand's own, and one any brand may meet. */
const wordings = { own: 6, common: 10 };

/**
 * What the people of a brand's community may say in one language: the brand's situations first, then the common ones.
 * @param day `YYYY-MM-DD`: what nobody would write so late is left out; empty for all.
 */
export function readBank(
  root: string,
  brand: string,
  locale: Locale,
  problems = new ProblemList(),
  day = '',
): MessageBank {
  const fits = ({ until = day, except }: SituationFile) => day <= until && !except.includes(brand);
  return {
    situations: [
      ...readSituations(root, brand, locale, wordings.own, problems, fits),
      ...readSituations(root, common, locale, wordings.common, problems, fits),
    ],
    pools: readPools(root, locale, problems),
    sheet: readSheet(root, brand, locale, problems),
  };
}

/** What the people of any community may say: the common situations, with an empty sheet. */
export function readCommonBank(root: string, locale: Locale, problems = new ProblemList()): MessageBank {
  return {
    situations: readSituations(root, common, locale, wordings.common, problems),
    pools: readPools(root, locale, problems),
    sheet: emptySheet,
  };
}

/** One folder's situations with their words in a language. What does not match is described in `problems`. */
export function readSituations(
  root: string,
  name: string,
  locale: Locale,
  count: number,
  problems: ProblemList,
  fits: (situation: SituationFile) => boolean = () => true,
): MessageSituation[] {
  const path = `${folder}/${name}/situations.yml`;
  const wordsPath = `${folder}/${name}/${locale}.yml`;
  const file = readYaml(root, path, situationsSchema, problems);
  const words = readYaml(root, wordsPath, wordingsSchema(count), problems);
  if (!file || !words) return [];
  const known = new Set(file.data.map(({ id }) => id));
  for (const id of Object.keys(words.data))
    if (!known.has(id))
      problems.error(wordsPath, `\`${id}\` is no situation of ${path}. Correct it.`, words.lineOf([id]));
  return file.data.flatMap((situation, place) => {
    const own = words.data[situation.id];
    const tell = (message: string) => problems.error(path, message, file.lineOf([place]));
    if (!own) tell(`\`${situation.id}\` has no words in ${wordsPath}. Write them.`);
    if (situation.best === 'moderate' && !situation.rule)
      tell(`\`${situation.id}\` is to be moderated, and breaks no rule. Name the \`rule\`.`);
    if (situation.best === 'forward' && !situation.colleague)
      tell(`\`${situation.id}\` is to be forwarded. Name the \`colleague\` who knows.`);
    return own && fits(situation) ? [viewSituation(situation, own, locale)] : [];
  });
}

function viewSituation(file: SituationFile, own: WordingFile, locale: Locale): MessageSituation {
  const { id, kind, place, topic, best, rule, hostile, needs, touch, colleague } = file;
  const { solved, open, worse, silence, late } = own.after;
  return {
    id,
    kind,
    place,
    best,
    isHostile: hostile === true,
    needs: needs[locale],
    touch: touch[locale],
    says: own.says,
    cue: own.cue,
    after: {
      ...(solved && { solved }),
      ...(open && { open }),
      ...(worse && { worse }),
      ...(silence && { silence }),
      ...(late && { late }),
    },
    ready: own.ready.map(viewReady),
    ...(topic === undefined ? {} : { topic }),
    ...(rule ? { rule } : {}),
    ...(colleague ? { colleague: colleague[locale] } : {}),
  };
}

function viewReady({ text, does, best, why }: WordingFile['ready'][number]): ReadyReply {
  return { text, does, isBest: best === true, why };
}

function readPools(root: string, locale: Locale, problems: ProblemList): Pools {
  return (
    readYaml(root, `${folder}/${common}/pools.${locale}.yml`, poolsSchema, problems)?.data ?? {
      joins: { complaint: [], dissent: [], misinformation: [], crisis: [] },
      promoters: [],
      agreed: [],
      refused: [],
      intruded: [],
      given: [],
      thanks: [],
      open: { question: [], complaint: [], dissent: [], misinformation: [], crisis: [] },
      worse: { question: [], complaint: [], dissent: [], misinformation: [], crisis: [], praise: [], leaveMeAlone: [] },
      silence: { question: [], complaint: [], dissent: [], crisis: [], praise: [] },
      late: [],
    }
  );
}

const emptySheet = Object.fromEntries(slotIds.map((slot) => [slot, ''])) as Record<keyof Sheet, string>; // one for each

function readSheet(root: string, brand: string, locale: Locale, problems: ProblemList): Sheet {
  const path = `${folder}/${common}/sheet.yml`;
  const file = readYaml(root, path, sheetSchema, problems);
  const own = file?.data.brands[brand];
  if (file && !own) problems.error(path, `The sheet of \`${brand}\` is missing. Write its twelve facts.`);
  if (!own) return emptySheet;
  return Object.fromEntries(slotIds.map((slot) => [slot, own[slot][locale]])) as Record<keyof Sheet, string>; // one for each
}

/** The twelve facts a person writes for a brand of their own: what each is called, and how it is written. */
export function readSheetFields(root: string, locale: Locale, problems = new ProblemList()) {
  const fields = readYaml(root, `${folder}/${common}/sheet.yml`, sheetSchema, problems)?.data.fields ?? [];
  return fields.map(({ id, label, hint }) => ({ id, label: label[locale], hint: hint[locale] }));
}

/** A house's rules as a sample: what each says, and what is written to whom it is used against. */
export interface HouseRule {
  id: RuleId;
  text: string;
  notice: string;
}

export function readHouseRules(root: string, locale: Locale, problems = new ProblemList()): HouseRule[] {
  const rules = readYaml(root, `${folder}/${common}/rules.yml`, rulesSchema, problems)?.data ?? [];
  return rules.map(({ id, text, notice }) => ({ id, text: text[locale], notice: notice[locale] }));
}

/** Every crisis in one language, in the order of their files. */
export function readCrises(root: string, locale: Locale, problems = new ProblemList()): Crisis[] {
  const place = join(root, folder, 'crises');
  const names = existsSync(place) ? readdirSync(place).filter((name) => /^[a-z0-9-]+\.yml$/.test(name)) : [];
  return names.sort().flatMap((name) => {
    const path = `${folder}/crises/${name}`;
    const file = readYaml(root, path, crisisSchema, problems);
    const id = basename(name, '.yml');
    const textPath = `${folder}/crises/${id}.${locale}.yml`;
    const text = readYaml(root, textPath, crisisTextSchema, problems);
    if (!file || !text) return [];
    if (file.data.id !== id)
      problems.error(path, `The id is not the name of the file: write \`${id}\`.`, file.lineOf(['id']));
    for (const { id: entry } of file.data.timeline)
      if (!text.data.timeline[entry])
        problems.error(textPath, `The timeline says nothing of \`${entry}\`. Write it.`, text.lineOf(['timeline']));
    for (const decision of file.data.decisions)
      if (!text.data.decisions[decision])
        problems.error(textPath, `The decision \`${decision}\` has no words. Write them.`, text.lineOf(['decisions']));
    return [viewCrisis(file.data, text.data)];
  });
}

function viewCrisis(file: CrisisFile, text: CrisisText): Crisis {
  const situation = (part: keyof CrisisText['says'], more: Partial<MessageSituation> = {}): MessageSituation => {
    const ready = part === 'troll' || part === 'praise' ? [] : text.ready[part].map(viewReady);
    return {
      id: `${file.id}-${part}`,
      kind: part,
      place: 'either',
      best: part === 'troll' ? 'leave' : 'answer',
      isHostile: part === 'troll',
      needs: text.title,
      touch: [],
      says: text.says[part],
      cue: part === 'troll' || part === 'praise' ? '' : text.cue[part],
      after: text.after,
      joins: text.joins,
      ready,
      ...more,
    };
  };
  // Whoever it touches writes of it, too, as of anything else that goes wrong.
  const alike = (kind: MessageSituation['kind'], name: string) =>
    situation('crisis', { id: `${file.id}-${name}`, kind });
  const press = situation('question', {
    id: `${file.id}-press`,
    place: 'private',
    says: text.press.map(({ asks }) => asks),
    ready: [], // a newsroom is answered as the debrief tells
  });
  return {
    id: file.id,
    brand: file.brand,
    cluster: file.cluster,
    title: text.title,
    brief: text.brief,
    notes: file.content,
    timeline: file.timeline.map(({ at, id, source, known }) => ({
      at,
      id,
      source,
      isKnown: known,
      title: text.timeline[id]?.title ?? '',
      text: text.timeline[id]?.text ?? '',
    })),
    knownNow: text.knownNow,
    unknownNow: text.unknownNow,
    decisions: file.decisions.map((id) => ({ id, ...(text.decisions[id] ?? { label: '', why: '', late: '' }) })),
    stakeholders: text.stakeholders,
    statement: text.statement,
    press: text.press,
    situations: [
      situation('crisis'),
      alike('complaintCalm', 'complaint'),
      alike('complaintFurious', 'anger'),
      alike('dissent', 'dissent'),
      situation('question'),
      situation('misinformation'),
      situation('troll'),
      situation('praise'),
      press,
    ],
    review: text.review,
    model: text.model,
  };
}

/**
 * Describes what the banks of every brand lack: facts a text speaks of and the brand's sheet does not say, and kinds of
 * message that nobody could write where insults are kept out.
 */
export function checkBanks(root: string, brands: Iterable<string>, problems: ProblemList): void {
  for (const brand of brands)
    for (const locale of ['it', 'en'] as const) {
      const { situations, sheet } = readBank(root, brand, locale, problems);
      for (const kind of messageKinds)
        if (kind !== 'crisis' && !situations.some((own) => own.kind === kind && !own.isHostile))
          problems.error(
            `${folder}/${brand}/situations.yml`,
            `Without insults nobody can write a \`${kind}\`. Add one.`,
          );
      for (const { id, says, after, ready } of situations)
        for (const text of [...says, ...Object.values(after).flat(), ...ready.map((reply) => reply.text)])
          for (const slot of slotsOf(text))
            if (sheet[slot].trim() === '')
              problems.error(
                `${folder}/${common}/sheet.yml`,
                `\`${id}\` speaks of {${slot}}, which ${brand} does not say.`,
              );
    }
}
