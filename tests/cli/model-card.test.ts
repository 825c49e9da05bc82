import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelDocuments } from '#cli/model-card.ts';
import { tableName } from '#cli/validation-jobs.ts';
import { CONSTANT_NAMES, CONSTANT_TABLE } from '#engine/constants.ts';
import { MODEL_VERSION } from '#engine/version.ts';
import { readModelCard } from '#library/model-card.ts';
import { FACTS } from '#validation/facts.ts';

const stored = (file: string) => JSON.parse(readFileSync(`content/model/${file}`, 'utf8'));
const again = 'content/model is out of date: node src/cli/model-card.ts, npm run validate -- --write, --mutate --write';

describe('the model card', () => {
  it('prints the constants and the small picture as the code has them', () => {
    const documents = JSON.parse(JSON.stringify(modelDocuments()));
    for (const [file, document] of Object.entries(documents))
      expect(stored(file), `${file}: ${again}`).toEqual(document);
  });

  it('shows a validation and a list of unpinned constants found with these very constants and bands', () => {
    const name = { model: MODEL_VERSION, table: tableName() };
    expect(stored('validation.json'), again).toMatchObject(name);
    expect(stored('mutations.json'), again).toMatchObject({ ...name, constants: CONSTANT_NAMES.length });
  });

  it('says every unit, note, source and fact in Italian, and nothing that is no longer said', () => {
    const { say } = readModelCard('it');
    const said = new Set([
      ...Object.values(CONSTANT_TABLE).flatMap(({ unit, note, source }) => [unit, note, source]),
      ...FACTS.flatMap(({ anchor, broken, parts }) => [anchor, broken.name, ...parts.map((part) => part.name)]),
    ]);
    for (const english of said) expect(say(english).length, english).toBeGreaterThan(0);
    expect(Object.keys(stored('words-it.json')).filter((english) => !said.has(english))).toEqual([]);
  });

  it('names the file and the cure when a translation is missing', () => {
    expect(() => readModelCard('it').say('a word nobody wrote')).toThrow(/words-it\.json has no Italian for «a word/);
  });

  it('shows nineteen facts, each with a broken model that it notices', () => {
    const { validation } = readModelCard('en');
    expect(validation.facts.map(({ number }) => number)).toEqual(FACTS.map(({ number }) => number));
    expect(validation.facts.filter(({ broken }) => broken.verdict !== 'notMet')).toEqual([]);
  });
});
