import { describe, expect, it } from 'vitest';
import { listDays } from '#domain/plan/kept-days.ts';
import { openLibrary } from '#library/library.ts';
import { ContentError } from '#library/problem.ts';
import { channelFile, dayFile, planData } from '#library/workshop-data.ts';
import { createPlanData } from '#stores/create-plan-data.ts';
import { put, writeSample } from './lint-sample.ts';

const library = openLibrary();
const link = (route: string) => `/base${route}`;

describe.each(['it', 'en'] as const)('the data of the plan in %s', (locale) => {
  const addresses = planData(library, locale, link);

  it('are where the page says', () => {
    expect(addresses).toEqual({
      channels: `/base/channels/${channelFile(library, locale).name}.json`,
      days: `/base/days/${dayFile(library, locale).name}.json`,
    });
    expect(channelFile(library, locale).name).toMatch(new RegExp(`^${locale}\\.[0-9a-f]{10}$`));
  });

  it('arrive in the browser as they were written', async () => {
    const files = new Map<string, unknown>([
      [addresses.channels, channelFile(library, locale).body],
      [addresses.days, dayFile(library, locale).body],
    ]);
    const { $data, load } = createPlanData(async (address) => ({
      ok: files.has(address),
      json: async () => JSON.parse(JSON.stringify(files.get(address))),
    }));
    await load(addresses);
    const data = $data.get();
    if (data.type !== 'ready') throw new Error(`The data are ${data.type}.`);
    expect([...data.channels.keys()]).toEqual([...library.channels.keys()]);
    expect([...data.channels.values()]).toEqual(channelFile(library, locale).body);
    expect(listDays(data.days, '2027-03-28', '2027-03-29').map(({ id }) => id)).toEqual(['easter', 'easter-monday']);
  });

  it('hold words in that language only', () => {
    const text = JSON.stringify([channelFile(library, locale).body, dayFile(library, locale).body]);
    expect(text).not.toMatch(/"it":|"en":/);
    expect(text).toContain(locale === 'it' ? 'Lunedì dell’Angelo' : 'Easter Monday');
    expect(text).toContain(locale === 'it' ? 'Pagina Facebook' : 'Facebook Page');
  });

  it('hold what a plan needs to know of a channel', () => {
    const instagram = channelFile(library, locale).body.find(({ id }) => id === 'instagram');
    expect(instagram).toMatchObject({ profile: 'feed', ownership: 'rented', needs: 'invitation' });
    expect(instagram?.formats.map(({ id }) => id)).toContain('carousel');
    expect(instagram?.links?.text).toBe('not');
    expect(instagram?.limits).toEqual(library.channels.get('instagram')?.limits);
  });
});

it('a file in each language has a name of its own, and another when its content changes', () => {
  const { root } = writeSample(
    put(
      'content/days.yml',
      `- id: market-day
  name: { it: "Giorno del mercato", en: "Market day" }
  kind: awareness
  tone: plain
  when: { type: fixed, day: "09-08" }
  source: "https://market.example/day"
  confidence: official
  seen: 2026-11-26
`,
    ),
  );
  const names = [dayFile(library, 'it', root), dayFile(library, 'en', root), dayFile(library, 'it')].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(3);
});

it('a file of days that does not fit stops the build with what is wrong', () => {
  const { root } = writeSample(put('content/days.yml', '- id: market-day\n'));
  expect(() => dayFile(library, 'it', root)).toThrow(ContentError);
  expect(() => dayFile(library, 'it', root)).toThrow('`name` is missing. Add it.');
});
