import { writeMoney } from '#domain/career/money.ts';
import { optionPrice } from '#domain/career/quote.ts';
import type { Career, QuoteOption } from '#domain/career/shape.ts';
import type { Block, DocumentText, Section } from './blocks.ts';
import { present, writeFacts, writeItem, writeList, writeParagraph, writeTable, writeText } from './building.ts';
import { inner, oneLine } from './phrasing.ts';
import { say, type World } from './world.ts';

/** The parts of a quote, in the order a client reads them. */
export const quoteSections = ['aim', 'options', 'limits', 'terms', 'care'] as const;
export type QuoteSection = (typeof quoteSections)[number];

const writers: Record<QuoteSection, (career: Career, world: World) => Block[]> = {
  aim: ({ quote }) => writeText(quote.aim),
  options: writeOptions,
  limits: writeLimits,
  terms: writeTerms,
  care: writeCare,
};

/** One part of the quote; with no blocks while nothing is in it. */
export function writeQuoteSection(section: QuoteSection, career: Career, world: World): Section {
  return { id: section, title: say(world, `section.${section}`), blocks: writers[section](career, world) };
}

/** The quote as a client receives it: nothing of how its prices were reached, and no teaching. */
export function writeQuote(career: Career, world: World): DocumentText {
  const sections = quoteSections.map((section) => writeQuoteSection(section, career, world));
  return { ...writeQuoteTitle(career, world), sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

/** «Preventivo», and for whom and from whom it is. */
export function writeQuoteTitle({ quote }: Career, world: World): { title: string; subtitle: string } {
  const client = inner(quote.client);
  const from = inner(quote.from);
  const names = present([client && say(world, 'for', { client }), from && say(world, 'from', { from })]);
  return { title: say(world, 'title'), subtitle: names.join(' · ') };
}

function writeOptions({ quote: { options }, hours: { rate } }: Career, world: World): Block[] {
  const rows = options.map((option) => [
    oneLine(option.name),
    option.hours === null ? '' : world.number(option.hours, 1),
    sayPrice(option, rate, world),
  ]);
  return [
    ...writeTable(
      say(world, 'options.caption'),
      [say(world, 'options.name'), say(world, 'options.hours'), say(world, 'options.price')],
      options.length > 1 ? rows : [],
    ),
    ...options.flatMap((option) => {
      const blocks = [
        ...(options.length > 1 ? [] : writeOnly(option, rate, world)),
        ...writeList(option.includes, say(world, 'options.includes')),
        ...writeList(option.excludes, say(world, 'options.excludes')),
        ...writeText(option.discount, say(world, 'options.discount')),
      ];
      return writeItem(option.name, say(world, 'options.unnamed'), `option-${option.id}`, blocks);
    }),
  ];
}

/** Hours and price of an option that has no other to stand beside. */
function writeOnly(option: QuoteOption, rate: number | null, world: World): Block[] {
  return writeFacts([
    [say(world, 'options.hours'), option.hours === null ? '' : world.number(option.hours, 1)],
    [say(world, 'options.price'), sayPrice(option, rate, world)],
  ]);
}

function sayPrice(option: QuoteOption, rate: number | null, world: World): string {
  const price = optionPrice(option, rate);
  if (price === null) return '';
  const sum = say(world, 'unit.euro', { number: writeMoney(price, world.locale, (value) => world.number(value)) });
  return option.per === '' ? sum : say(world, `price.${option.per}`, { sum });
}

function writeLimits({ quote }: Career, world: World): Block[] {
  return [
    ...writeList(quote.notIncluded, say(world, 'limits.notIncluded')),
    ...writeFacts([
      [say(world, 'limits.revisions'), quote.revisions],
      [say(world, 'limits.approval'), quote.approval],
      [say(world, 'limits.crisis'), quote.crisis],
    ]),
  ];
}

function writeTerms({ quote }: Career, world: World): Block[] {
  const days = quote.payDays === null ? '' : say(world, 'terms.payWithin', { days: world.number(quote.payDays) });
  return [
    ...writeFacts([
      [say(world, 'terms.timing'), quote.timing],
      [say(world, 'terms.payment'), present([oneLine(quote.payment), days]).join('; ')],
      [say(world, 'terms.validUntil'), quote.validUntil === '' ? '' : world.day(quote.validUntil)],
    ]),
    ...writeText(quote.ownership, say(world, 'terms.ownership')),
    ...writeText(quote.ending, say(world, 'terms.ending')),
  ];
}

function writeCare({ quote }: Career, world: World): Block[] {
  return [
    ...writeText(quote.data, say(world, 'care.data')),
    ...writeText(quote.ai, say(world, 'care.ai')),
    ...writeParagraph(quote.inItaly ? say(world, 'care.law4') : ''),
  ];
}
