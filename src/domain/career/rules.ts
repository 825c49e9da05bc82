import type { Found, Rule } from '#domain/project/finding.ts';
import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote, usedWords } from '#domain/project/wording.ts';
import { hourlyOf, hoursFor, monthlyHours, rateFor } from './hours.ts';
import { isBelowRate, optionHourly, optionPrice } from './quote.ts';
import type { Career, QuoteOption } from './shape.ts';
import type { TaxYear } from './tax-year.ts';
import { pointsToShare, weigh } from './weights.ts';

export interface CareerFacts {
  /** `YYYY-MM-DD`. */
  today: string;
  year: TaxYear;
}

type CareerRule = Rule<Career, CareerFacts>;

/** A client may not take longer to pay: L. 81/2017, art. 3. */
const longestPayDays = 60;

const promises = { it: ['garant*', 'assicur*'], en: ['guarantee*', 'ensure*'] };
const promiseWords = [...promises.it, ...promises.en];

const lessons = { ways: 'freelance-agency-employee', quote: 'quotes-contracts-taxes' } as const;

function findOptions(career: Career, find: (option: QuoteOption, others: readonly QuoteOption[]) => Found[]): Found[] {
  const { options } = career.quote;
  return options.flatMap((option) =>
    find(
      option,
      options.filter((other) => other !== option),
    ),
  );
}

/** A field of the quote that who writes went past and left empty. */
function findMissing(career: Career, field: 'notIncluded' | 'revisions' | 'ai'): Found[] {
  const value = career.quote[field];
  const isEmpty = typeof value === 'string' ? isBlank(value) : value.length === 0;
  const path = `quote/${field}`;
  return isEmpty && isLeft({ quote: career.quote }, path) ? [{ path, params: {} }] : [];
}

const table = {
  payLate: {
    severity: 'error',
    lesson: lessons.quote,
    check: ({ quote: { payDays } }) =>
      payDays !== null && payDays > longestPayDays ? [{ path: 'quote/payDays', params: { days: payDays } }] : [],
  },
  feeBelow: {
    severity: 'warning',
    lesson: lessons.quote,
    check: ({ hours: { fee, rate, tasks } }) => {
      const asked = monthlyHours(tasks);
      const hourly = fee === null ? undefined : hourlyOf(fee, asked);
      if (fee === null || rate === null || hourly === undefined || hourly >= rate) return [];
      const fits = hoursFor(fee, rate);
      return fits === undefined ? [] : [{ path: 'hours/fee', params: { fits, asked } }];
    },
  },
  rateShort: {
    severity: 'warning',
    lesson: lessons.quote,
    check: ({ hours }, { year }) => {
      const wanted = rateFor(hours, year, year.newTax);
      if (!wanted || wanted.takings * 12 > year.revenueCeiling) return [];
      if (hours.rate === null || hours.rate >= wanted.hourly) return [];
      return [{ path: 'hours/rate', params: { wanted: Math.ceil(wanted.hourly) } }];
    },
  },
  noUnpaid: {
    severity: 'note',
    lesson: lessons.quote,
    check: ({ hours: { worked, unpaid } }) =>
      worked !== null && worked > 0 && (unpaid ?? 0) === 0 ? [{ path: 'hours/unpaid', params: {} }] : [],
  },
  optionBelow: {
    severity: 'warning',
    lesson: lessons.quote,
    check: (career) =>
      findOptions(career, (option) => {
        const { rate } = career.hours;
        const hourly = optionHourly(option, rate);
        if (rate === null || hourly === undefined || !isBelowRate(option, rate) || !isBlank(option.discount)) return [];
        return [{ path: `quote/options/${option.id}/price`, params: { name: quote(option.name), hourly, rate } }];
      }),
  },
  sameWork: {
    severity: 'warning',
    lesson: lessons.quote,
    check: (career) =>
      findOptions(career, (option, others) => {
        const price = optionPrice(option, career.hours.rate);
        if (price === null || option.hours === null || !isBlank(option.discount)) return [];
        const dearer = others.find((other) => {
          const otherPrice = optionPrice(other, career.hours.rate);
          return otherPrice !== null && otherPrice > price && other.hours === option.hours && other.per === option.per;
        });
        if (!dearer) return [];
        const params = { name: quote(option.name), other: quote(dearer.name) };
        return [{ path: `quote/options/${option.id}/hours`, params }];
      }),
  },
  nothingOut: {
    severity: 'warning',
    lesson: lessons.quote,
    check: (career) =>
      findOptions(career, (option, others) => {
        const isLess = others.some(({ hours }) => hours !== null && option.hours !== null && hours > option.hours);
        if (!isLess || option.excludes.length > 0 || isBlank(option.name)) return [];
        return [{ path: `quote/options/${option.id}/excludes`, params: { name: quote(option.name) } }];
      }),
  },
  promised: {
    severity: 'warning',
    lesson: lessons.quote,
    check: (career) => [
      ...findPromise('quote/aim', career.quote.aim),
      ...findOptions(career, ({ id, includes }) => findPromise(`quote/options/${id}/includes`, includes.join('\n'))),
    ],
  },
  noExclusions: { severity: 'warning', lesson: lessons.quote, check: (career) => findMissing(career, 'notIncluded') },
  noRevisions: { severity: 'warning', lesson: lessons.quote, check: (career) => findMissing(career, 'revisions') },
  noAi: { severity: 'note', lesson: lessons.quote, check: (career) => findMissing(career, 'ai') },
  noLaw4: {
    severity: 'note',
    lesson: lessons.quote,
    check: ({ quote: { inItaly, payment } }) =>
      inItaly || isBlank(payment) ? [] : [{ path: 'quote/inItaly', params: {} }],
  },
  outOfDate: {
    severity: 'warning',
    lesson: lessons.quote,
    check: ({ quote: { validUntil } }, { today }) =>
      validUntil !== '' && validUntil < today ? [{ path: 'quote/validUntil', params: { day: validUntil } }] : [],
  },
  pointsOver: {
    severity: 'note',
    lesson: lessons.ways,
    check: ({ ways }) => {
      const given = criteriaSum(ways);
      return given > pointsToShare ? [{ path: 'ways/variety', params: { given } }] : [];
    },
  },
} as const satisfies Readonly<Record<string, CareerRule>>;

function findPromise(path: string, text: string): Found[] {
  const [word] = usedWords(text, promiseWords);
  return word === undefined ? [] : [{ path, params: { word } }];
}

/** Only how many points are given: the circles have no part in it. */
function criteriaSum(ways: Career['ways']): number {
  const none = { variety: 0, depth: 0, income: 0, learning: 0, tools: 0, protections: 0, time: 0 };
  return weigh(ways, { freelance: none, agency: none, employee: none }).given;
}

export type CareerCode = keyof typeof table;

/** What is asked of a way of working, of a rate and of a quote. */
export const careerRules: Readonly<Record<CareerCode, CareerRule>> = table;

export const careerCodes = Object.keys(table) as CareerCode[]; // The keys of the table are its type.
