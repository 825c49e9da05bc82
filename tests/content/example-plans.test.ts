import { expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { addDays } from '#domain/plan/calendar.ts';
import { listDays } from '#domain/plan/kept-days.ts';
import { planRules } from '#domain/plan/rules.ts';
import { planShape } from '#domain/plan/shape.ts';
import { runRules } from '#domain/project/finding.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { locales } from '#i18n/locales.ts';
import { exampleBrands, readExample } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { channelFile, dayFile } from '#library/workshop-data.ts';

const library = openLibrary();
const months = exampleBrands(library).flatMap(({ id }) => locales.map((locale) => ({ id, locale })));

it.each(months)('the month of $id says nothing that a check would stop ($locale)', ({ id, locale }) => {
  const values = readExample(process.cwd(), id, locale);
  const plan = documentOf(planShape, values.plan);
  const { from, to } = plan.about;
  const findings = runRules(planRules, plan, {
    // The day before the plan begins: a month is written before it is lived.
    today: addDays(from, -1),
    channels: new Map(channelFile(library, locale).body.map((channel) => [channel.id, channel])),
    strategy: documentOf(strategyShape, values.strategy),
    canvas: documentOf(canvasShape, values.canvas),
    days: listDays(dayFile(library, locale).body, from, to),
  });
  expect(plan.posts.posts.length).toBeGreaterThan(15);
  expect(findings.map(({ code, path, params }) => [code, path, params])).toEqual([]);
});
