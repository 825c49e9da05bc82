import { describe, expect, it } from 'vitest';
import { CONSTANT_TABLE } from '#engine/constants.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { type Component, COMPONENTS as components, type Situation, SITUATIONS as situations } from '#engine/names.ts';
import { plainAnswer, weightOf } from '#engine/satisfaction.ts';

interface ReplyPlace {
  isPublic: boolean;
  isEarly: boolean;
}

/** Said before, where table 3.7 gives a sign only after it: «after a public line», «late with explanation», «with repair». */
const saidBefore: Record<string, readonly Component[]> = {
  'complaintCalm.goPrivate': ['acknowledge'],
  'complaintFurious.compensate late': ['explain'],
  'crisisPreventable.apologise': ['corrective'],
};

/** Weight of a component alone. Late: twelve hours on, in a thread that has spread and been answered once. */
function replyWeight(situation: Situation, component: Component, { isPublic, isEarly }: ReplyPlace): number {
  const name = `${situation}.${component}`;
  const earlier = new Set(saidBefore[name] ?? (isEarly ? [] : saidBefore[`${name} late`]) ?? []);
  const late = { delayHours: 12, isViral: true, publicBefore: 1 };
  return weightOf(
    DEFAULT_MODEL,
    plainAnswer(situation, [component], { isPublic, earlier, ...(!isEarly && late) }),
    component,
  );
}

const publicEarly = { isPublic: true, isEarly: true };
const publicLate = { isPublic: true, isEarly: false };
const privateEarly = { isPublic: false, isEarly: true };
const privateLate = { isPublic: false, isEarly: false };
const places: ReplyPlace[] = [publicEarly, publicLate, privateEarly, privateLate];

/** The columns of table 3.7, in its order; it has none for praise and leaveMeAlone. */
const columns = [
  'question',
  'complaintCalm',
  'complaintFurious',
  'dissent',
  'troll',
  'misinformation',
  'crisisVictim',
  'crisisAccidental',
  'crisisPreventable',
] as const satisfies Situation[];
type Column = (typeof columns)[number];

/**
 * Table 3.7 of reference/simulation.md, without the strength of each finding. What it says of a place or a time is in
 * `conditions`. Two cells are not copied: `defend` for misinformation and for the crisis of a victim has a + for a
 * denial with evidence (of a rumour), which here is `explain` with `evidence`; the unkind one is ≤ 0.
 * The rows Speed and Repeated public exchange are no part of a reply.
 */
const table: Partial<Record<Component, string>> = {
  //           quest calm  furious diss  troll misin vict  accid prevent
  acknowledge: '+    ++    ++      ++    0     +     +     +     +',
  apologise: '  0    +     if      0/-   -     -     0     +     ++',
  explain: '    ++   +     ++      ++    0     ++    ++    ++    +',
  corrective: ' +    +++   +++     +     0     +     ++    +++   +++',
  compensate: ' 0    if    if      -     -     -     0     +     ++',
  goPrivate: '  -    +     if      -     0     -     0     if    if',
  askInfo: '    0    0     0/-     0     0     0     0     0     0',
  personal: '   +    ++    ++      ++    0     +     +     +     +',
  defend: '     -    --    ---     -     -     0/-   0/-   -     ---',
  thank: '      +    +     0       +     0     0     0     0     0',
};

/** The cells of table 3.7 that depend on where and when: the sign in each place that the table names. */
const conditions: { column: Column; component: Component; said: [ReplyPlace, string][] }[] = [
  {
    column: 'complaintFurious',
    component: 'apologise',
    said: [
      [publicEarly, '+'],
      [privateEarly, '+'],
    ],
  },
  {
    column: 'complaintCalm',
    component: 'compensate',
    said: [
      [privateEarly, '+'],
      [privateLate, '+'],
    ],
  },
  {
    column: 'complaintFurious',
    component: 'compensate',
    said: [
      [publicEarly, '-'],
      [publicLate, '+'],
      [privateLate, '+'],
    ],
  },
  {
    column: 'complaintFurious',
    component: 'goPrivate',
    said: [
      [publicEarly, '+'],
      [publicLate, '-'],
    ],
  },
  { column: 'crisisAccidental', component: 'goPrivate', said: [[publicEarly, '+']] },
  { column: 'crisisPreventable', component: 'goPrivate', said: [[publicLate, '-']] },
];

const cells = Object.entries(table).flatMap(([component, row]) => {
  const signs = row.trim().split(/\s+/);
  if (signs.length !== columns.length) throw new Error(`${component}: ${signs.length} cells`);
  return columns.map((column, at) => ({ column, component: component as Component, sign: signs[at] ?? '' }));
});
const plain = cells.filter(({ sign }) => sign !== 'if');

/** A cell of the table, unfolded: one for each place it holds in. */
const placed = [
  ...plain.flatMap((cell) => places.map((place) => ({ ...cell, place }))),
  ...conditions.flatMap(({ said, ...cell }) => said.map(([place, sign]) => ({ ...cell, sign, place }))),
].map((cell) => ({ ...cell, weight: replyWeight(cell.column, cell.component, cell.place) }));

function agrees(weight: number, sign: string): boolean {
  if (sign === '0') return weight === 0;
  if (sign === '0/-') return weight <= 0;
  return sign.startsWith('+') ? weight > 0 : weight < 0;
}

/** How much good the table promises: −3..3, nothing where it leaves the choice. */
function rank(sign: string): number | undefined {
  if (sign === '0/-') return undefined;
  if (sign === '0') return 0;
  return sign.startsWith('+') ? sign.length : -sign.length;
}

function misordered(cells: typeof placed): string[] {
  return cells.flatMap((less) =>
    cells
      .filter((more) => (rank(more.sign) ?? -9) > (rank(less.sign) ?? 9) && more.weight < less.weight)
      .map(
        (more) => `${more.column}.${more.component} ${more.weight} < ${less.column}.${less.component} ${less.weight}`,
      ),
  );
}

const weightEverywhere = (situation: Situation, component: Component) =>
  places.map((place) => replyWeight(situation, component, place));

describe('the weights of a reply', () => {
  it('are there for eleven situations and fourteen components', () => {
    const cells = situations.flatMap((situation) => components.map((component) => `weight.${situation}.${component}`));
    expect(cells.length).toBe(11 * 14);
    expect(cells.filter((cell) => !(cell in CONSTANT_TABLE))).toEqual([]);
  });

  it('lie within −1..1 in every place', () => {
    for (const situation of situations) {
      for (const component of components) {
        for (const weight of weightEverywhere(situation, component)) {
          expect(Number.isFinite(weight) && weight >= -1 && weight <= 1, `${situation}.${component}`).toBe(true);
        }
      }
    }
  });
});

describe('table 3.7', () => {
  it('is copied whole, and each conditional cell has its conditions', () => {
    expect(cells.length).toBe(90);
    const conditional = cells
      .filter(({ sign }) => sign === 'if')
      .map(({ column, component }) => `${column}.${component}`);
    expect(conditions.map(({ column, component }) => `${column}.${component}`).sort()).toEqual(conditional.sort());
  });

  it('gives every cell its sign', () => {
    const wrong = placed.filter(({ weight, sign }) => !agrees(weight, sign));
    expect(wrong).toEqual([]);
  });

  it('puts more pluses above fewer, inside a situation', () => {
    for (const column of columns) expect(misordered(placed.filter((cell) => cell.column === column))).toEqual([]);
  });

  it('puts more minuses below fewer, along the row of denials', () => {
    expect(misordered(placed.filter(({ component }) => component === 'defend'))).toEqual([]);
  });
});

describe('where and when a reply stands', () => {
  it('makes no other cell of the table change', () => {
    for (const { column, component } of plain) {
      expect(new Set(weightEverywhere(column, component)).size, `${column}.${component}`).toBe(1);
    }
  });

  it('makes an apology to the furious worth more early', () => {
    const [early = 0, late = 0] = weightEverywhere('complaintFurious', 'apologise');
    expect(early).toBeGreaterThan(late);
    expect(late).toBeGreaterThanOrEqual(0);
  });

  it('makes money worth more in private', () => {
    const [early = 0, late = 0, aside = 0] = weightEverywhere('complaintCalm', 'compensate');
    expect(aside).toBeGreaterThan(Math.max(early, late));
    for (const weight of weightEverywhere('complaintFurious', 'compensate').slice(2)) expect(weight).toBeGreaterThan(0);
  });

  it('makes the private channel useless or worse once it has spread', () => {
    for (const situation of ['complaintFurious', 'crisisAccidental', 'crisisPreventable'] as const) {
      const [early, late] = weightEverywhere(situation, 'goPrivate');
      expect(early, situation).toBeGreaterThan(0);
      expect(late, situation).toBeLessThanOrEqual(0);
    }
  });

  it('makes thanks for praise worth more in private', () => {
    expect(replyWeight('praise', 'thank', privateEarly)).toBeGreaterThan(replyWeight('praise', 'thank', publicEarly));
  });
});

describe('outside the table', () => {
  const most = (situation: Situation, component: Component) => Math.max(...weightEverywhere(situation, component));

  it('praise wants thanks, a person and an invitation, not a private channel or money', () => {
    for (const component of ['thank', 'personal', 'invite', 'askPermission'] as const) {
      for (const weight of weightEverywhere('praise', component)) expect(weight, component).toBeGreaterThan(0);
    }
    for (const component of ['goPrivate', 'compensate', 'defend'] as const) {
      expect(most('praise', component), component).toBeLessThan(0);
    }
  });

  it('who asks to be left alone wants it done, and nothing that goes on talking', () => {
    const stops: readonly Component[] = ['acknowledge', 'apologise', 'corrective', 'deadline'];
    for (const component of components) {
      const weight = most('leaveMeAlone', component);
      if (stops.includes(component)) expect(weight, component).toBeGreaterThan(0);
      else expect(weight, component).toBeLessThanOrEqual(0);
    }
    for (const component of components) {
      expect(most('leaveMeAlone', component)).toBeLessThanOrEqual(most('leaveMeAlone', 'corrective'));
    }
  });

  it('asking permission helps where a private channel may, and never by much', () => {
    for (const situation of situations) {
      const weight = most(situation, 'askPermission');
      expect(weight, situation).toBeLessThanOrEqual(0.05);
      if (most(situation, 'goPrivate') > 0) expect(weight, situation).toBeGreaterThan(0);
    }
  });

  it('an unkind denial helps nobody', () => {
    for (const situation of situations) expect(most(situation, 'defend'), situation).toBeLessThan(0);
  });
});

describe('a deadline', () => {
  it('closes a share more when it is kept, and leaves a wider gap than none when it is missed', () => {
    const { 'promise.kept': kept, 'promise.missed': missed } = DEFAULT_MODEL.reply;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThanOrEqual(1);
    for (const situation of situations) {
      const [given = Number.NaN] = weightEverywhere(situation, 'deadline');
      expect(given, situation).toBeGreaterThanOrEqual(0);
      expect((1 - given) * (1 + missed), situation).toBeGreaterThan(1);
    }
  });
});
