import { describe, expect, it } from 'vitest';
import { strategySources, writeStrategy, writeStrategySection } from '#domain/document/strategy-document.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Strategy, type StrategyStep, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { expectToRead, textsIn } from './reading.ts';
import { bakery } from './sample-strategy.ts';
import { valuesOf, worldOf } from './worlds.ts';

const read = (document: unknown) => documentOf(strategyShape, valuesOf(strategyShape, document));
const full = read(bakery);
const textOf = (step: StrategyStep, strategy: Strategy, locale: 'it' | 'en' = 'it') =>
  writeStrategySection(step, strategy, worldOf('strategy', locale)).blocks.flatMap(textsIn);

describe('a strategy', () => {
  it.each(['it', 'en'] as const)('has its eight sections in order, in %s', (locale) => {
    const document = writeStrategy(full, worldOf('strategy', locale));
    expect(document.sections.map(({ id }) => id)).toEqual([...strategySteps]);
    expect(document.subtitle).toBe('Forno Lisetta · pane e focacce a lievito madre');
    expectToRead(document);
  });

  it.each(strategySteps)('is written again only where something changed: %s', (step) => {
    const empty = emptyDocument(strategyShape);
    const before = textOf(step, full);
    const others = strategySteps.filter((other) => other !== step);
    const felt = others.filter((other) => textOf(step, { ...full, [other]: empty[other] }).join() !== before.join());
    expect(felt).toEqual(
      [...strategySources[step]].sort((a, b) => strategySteps.indexOf(a) - strategySteps.indexOf(b)),
    );
  });

  it('says nothing of a channel that is not used but why', () => {
    expect(textOf('channels', full)).toContain('TikTok: non abbiamo le ore');
  });

  it('adds up the hours as the rules do: 0.75 of letters, 2.5 of tasting, 1.2 of answers', () => {
    const rows = writeStrategySection('channels', full, worldOf('strategy', 'it')).blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === 'Il ritmo e il tempo che chiede' ? block.rows : [],
    );
    expect(rows.map((row) => row.at(-1))).toEqual(['0,8', '2,5', '1,2', '4,4']);
  });
});

describe('an objective', () => {
  const metrics = [{ id: 'm1', name: 'Prenotazioni', unit: '%' }];
  const write = (objective: object, locale: 'it' | 'en' = 'it') =>
    textOf(
      'objectives',
      read({ objectives: { objectives: [{ id: 'o', ...objective }] }, measures: { metrics } }),
      locale,
    )[1];

  it.each([
    [
      { metric: 'm1', baseline: 6, target: 18, deadline: '2027-06-30' },
      'Portare «Prenotazioni» da 6 % a 18 % entro il 30 giugno 2027.',
    ],
    [{ metric: 'm1', baseline: 6, target: 18 }, 'Portare «Prenotazioni» da 6 % a 18 %.'],
    [{ metric: 'm1', target: 18, deadline: '2027-06-08' }, 'Portare «Prenotazioni» a 18 % entro l’8 giugno 2027.'],
    [{ metric: 'm1', target: 18 }, 'Portare «Prenotazioni» a 18 %.'],
    [{ metric: 'm1', baseline: 6 }, 'Oggi «Prenotazioni» è a 6 %.'],
    [{ metric: 'm1' }, 'La misura è «Prenotazioni».'],
    [{ baseline: 6, target: 1800, deadline: '2027-07-01' }, 'Passare da 6 a 1800 entro il 1º luglio 2027.'],
    [{ target: 18, deadline: '2027-06-11' }, 'Arrivare a 18 entro l’11 giugno 2027.'],
    [{ baseline: 6, target: 18 }, 'Passare da 6 a 18.'],
    [{ baseline: 6 }, 'Oggi il valore è 6.'],
    [{ statement: 'riempire il giovedì', target: 18 }, 'Riempire il giovedì. Arrivare a 18.'],
  ])('with %o reads «%s»', (objective, sentence) => {
    expect(write(objective)?.replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it('does not say numbers twice when its own sentence has them all', () => {
    const statement = 'Da 6 a 18 pani tenuti da parte entro il 30 giugno 2027';
    expect(write({ statement, metric: 'm1', baseline: 6, target: 18, deadline: '2027-06-30' })).toBe(
      `${statement}. La misura è «Prenotazioni».`,
    );
    expect(write({ statement: 'Da 16 a 18 pani', baseline: 6, target: 18 })).toBe(
      'Da 16 a 18 pani. Passare da 6 a 18.',
    );
  });

  it('is as plain in English', () => {
    expect(write({ metric: 'm1', baseline: 6, target: 18, deadline: '2027-06-30' }, 'en')).toBe(
      'Take “Prenotazioni” from 6% to 18% by 30 June 2027.',
    );
  });

  it('of which only the day is known says the day', () => {
    expect(textOf('objectives', read({ objectives: { objectives: [{ id: 'o', deadline: '2027-06-30' }] } }))).toEqual([
      'Obiettivo 1',
      'Entro quando',
      '30 giugno 2027',
    ]);
  });
});

describe('a position', () => {
  const write = (positioning: object, locale: 'it' | 'en' = 'it', channel = 'newsletter') =>
    textOf(
      'positioning',
      read({
        people: { audiences: [{ id: 'vera', name: 'Vera' }] },
        positioning,
        channels: { channels: [{ id: 'c', channel, role: 'primary' }] },
      }),
      locale,
    )[0];
  const whole = {
    audience: 'vera',
    need: 'vuole un pane che duri',
    promise: 'teniamo da parte il suo',
    proof: 'Il quaderno',
  };

  it('is one sentence', () => {
    expect(write(whole)).toBe(
      'Per Vera, che vuole un pane che duri, noi teniamo da parte il suo, attraverso Newsletter; la prova: il quaderno.',
    );
    expect(
      write(
        { audience: 'vera', need: 'Who wants bread that lasts.', promise: 'We keep hers aside.', proof: 'The book' },
        'en',
      ),
    ).toBe('For Vera, who wants bread that lasts, we keep hers aside, through Newsletter; the proof: the book.');
  });

  it.each([
    [
      { need: 'Certezza della data' },
      'Per Vera (il bisogno: Certezza della data), noi teniamo da parte il suo, attraverso Newsletter; la prova: il quaderno.',
    ],
    [
      { promise: 'Un pane con il tuo nome' },
      'Per Vera, che vuole un pane che duri, la nostra promessa è questa: un pane con il tuo nome, attraverso Newsletter; la prova: il quaderno.',
    ],
    [
      { audience: '', proof: '' },
      'Per chi vuole un pane che duri, noi teniamo da parte il suo, attraverso Newsletter.',
    ],
    [{ audience: '', need: '' }, 'Noi teniamo da parte il suo, attraverso Newsletter; la prova: il quaderno.'],
    [{ promise: '' }, 'A chi ci rivolgiamo: Vera. Il bisogno: vuole un pane che duri. La prova: il quaderno.'],
    [
      { proof: 'Perché non ce ne resta?' },
      'Per Vera, che vuole un pane che duri, noi teniamo da parte il suo, attraverso Newsletter; la prova: Perché non ce ne resta?',
    ],
  ])('reads whatever was typed: %o', (change, sentence) => {
    expect(write({ ...whole, ...change })).toBe(sentence);
  });
});
