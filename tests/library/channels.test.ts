import { describe, expect, it } from 'vitest';
import { channelProfiles, readChannels } from '#library/channels.ts';
import { describeProblem } from '#library/problem.ts';
import { drop, put, writeSample } from './lint-sample.ts';
import { sampleChannel as sample } from './sample-channel.ts';

const path = 'content/channels.yml';

const networks =
  'instagram facebook linkedin x youtube tiktok pinterest threads bluesky mastodon whatsapp telegram gbp blog newsletter';
const others = 'forum live app chatGroup event';

describe('the channels of the site', () => {
  const { channels, problems } = readChannels(process.cwd());

  it('are read without a problem', () => {
    expect(problems.all.map(describeProblem)).toEqual([]);
  });

  it('are the fifteen networks and the five other places, each once', () => {
    expect([...channels.keys()].sort()).toEqual(`${networks} ${others}`.split(' ').sort());
  });

  it('use every profile of the simulated community', () => {
    expect(new Set([...channels.values()].map(({ profile }) => profile))).toEqual(new Set(channelProfiles));
  });

  it('have a name in both languages when it is written once', () => {
    expect(channels.get('mastodon')?.name).toEqual({ it: 'Mastodon', en: 'Mastodon' });
    expect(channels.get('event')?.name).toEqual({ it: 'Evento dal vivo', en: 'Event in person' });
  });

  it('show both sources where two disagree', () => {
    const hashtags = channels.get('instagram')?.limits.filter(({ what }) => what === 'hashtags');
    expect(hashtags?.map(({ value, confidence }) => [value, confidence])).toEqual([
      [30, 'official'],
      [5, 'secondary'],
    ]);
  });

  it('give no limit to places whose limits nobody publishes, and only advice to the brand’s own house', () => {
    const silent = [...channels.values()].filter(({ limits }) => limits.length === 0).map(({ id }) => id);
    expect(silent).toEqual(others.split(' '));
    const advice = ['blog', 'newsletter'].flatMap((id) => channels.get(id)?.limits.map(({ what }) => what) ?? []);
    expect(advice).not.toEqual([]);
    expect(advice.filter((what) => !what.endsWith('Advised'))).toEqual([]);
  });

  it('give the length of a text to every network whose limit was found', () => {
    const without = networks
      .split(' ')
      .filter((id) => !channels.get(id)?.limits.some(({ what }) => ['text', 'caption', 'description'].includes(what)));
    expect(without).toEqual(['whatsapp', 'blog', 'newsletter']);
  });

  it('say where an address in the text does not open', () => {
    const dead = [...channels.values()].filter(({ links }) => links?.text === 'not').map(({ id }) => id);
    expect(dead).toEqual(['instagram', 'tiktok']);
    expect(channels.get('youtube')?.links).toMatchObject({ text: 'clickable', except: ['short'] });
  });

  it('say which take no post without a picture or a video', () => {
    const needs = [...channels.values()].flatMap(({ id, needsMedia }) => (needsMedia ? [[id, needsMedia.kinds]] : []));
    expect(needs).toEqual([
      ['instagram', ['image', 'video']],
      ['youtube', ['video']],
      ['tiktok', ['image', 'video']],
      ['pinterest', ['image', 'video']],
    ]);
  });
});

function told(text: string): string[] {
  return readChannels(writeSample(put(path, text)).root).problems.all.map(describeProblem);
}

/** Puts `to` in place of `from` in the sample, which must hold it. */
function spoil(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`The sample does not hold: ${from}`);
  return sample.replace(from, () => to);
}

describe('a channel', () => {
  it('passes as the sample has it', () => {
    expect(told(sample)).toEqual([]);
  });

  it.each<[what: string, text: string, place: string, says: string]>([
    [
      'has a profile of the model',
      spoil('profile: broadcast', 'profile: radio'),
      `${path}:3  \`0.profile\``,
      'must be one of: feed, shortVideo, conversation, group, live, newsletter, broadcast, appNotification',
    ],
    [
      'has the English of a format',
      spoil('{ it: "Messaggio", en: "Message" }', '{ it: "Messaggio" }'),
      `${path}:5  \`0.formats.0.name.en\``,
      'the English text is missing. Write it',
    ],
    [
      'has the Italian of its own name',
      spoil('name: Radio', 'name: { en: "Radio" }'),
      `${path}:2  \`0.name.it\``,
      'the Italian text is missing. Write it',
    ],
    [
      'has the English of its note on consent',
      spoil(', en: "It reaches followers."', ''),
      `${path}:9  \`0.consent.note.en\``,
      'the English text is missing. Write it',
    ],
    ['has a name', spoil('  name: Radio\n', ''), `${path}:1  \`0.name\``, '`name` is missing. Add it.'],
    [
      'says what consent it needs',
      spoil('needs: follow', 'needs: like'),
      `${path}:8  \`0.consent.needs\``,
      'must be one of: none, follow, optIn, invitation',
    ],
    [
      'has a source for each limit',
      spoil(' source: "A page",', ''),
      `${path}:11  \`0.limits.0.source\``,
      '`source` is missing. Add it.',
    ],
    [
      'has a source with words in it',
      spoil('"A page"', '" "'),
      `${path}:11  \`0.limits.0.source\``,
      'is empty: write the text',
    ],
    [
      'has the day each limit was seen',
      spoil('2026-11-23', 'last month'),
      `${path}:11  \`0.limits.0.seen\``,
      'must be a day, YYYY-MM-DD',
    ],
    [
      'has limits that are figures',
      spoil('value: 1024', 'value: unknown'),
      `${path}:11  \`0.limits.0.value\``,
      'must be a number',
    ],
    [
      'has a unit that can be counted',
      spoil('unit: utf16', 'unit: letters'),
      `${path}:11  \`0.limits.0.unit\``,
      'must be one of: character, xWeighted',
    ],
    [
      'has formats',
      spoil('\n    - { id: message, name: { it: "Messaggio", en: "Message" } }', ' []'),
      `${path}:4  \`0.formats\``,
      'list at least one format',
    ],
    [
      'has each format once',
      spoil('  ownership', '    - { id: message, name: SMS }\n  ownership'),
      `${path}:6  `,
      'The format `message` of `radio` is here twice. Keep one.',
    ],
    [
      'says whether addresses open in words of the form',
      `${sample}  links: { text: sometimes, source: "A page", confidence: official, seen: 2026-11-25 }\n`,
      `${path}:12  \`0.links.text\``,
      'must be one of: clickable, not',
    ],
    [
      'has the formats its links except',
      `${sample}  links: { text: not, except: [story], source: "A page", confidence: official, seen: 2026-11-25 }\n`,
      `${path}:12  `,
      '`radio` has no format `story`. Correct the name in `except`, or take it out.',
    ],
    [
      'says what media it needs',
      `${sample}  needsMedia: { kinds: [], source: "A page", confidence: official, seen: 2026-11-25 }\n`,
      `${path}:12  \`0.needsMedia.kinds\``,
      'is empty: write image, video or both',
    ],
    ['is listed once', sample + sample, `${path}:12  `, '`radio` is here twice. Keep one.'],
    [
      'has no field that is not of the form',
      spoil('ownership: rented', 'ownership: rented\n  owner: us'),
      `${path}:7  \`0.owner\``,
      'is not a field of this form',
    ],
  ])('%s', (_what, text, place, says) => {
    const problems = told(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(place), problems[0]).toBe(true);
    expect(problems[0]).toContain(says);
  });

  it('is asked for when the file is missing', () => {
    const { channels, problems } = readChannels(writeSample(put(path, ''), drop(path)).root);
    expect(channels.size).toBe(0);
    expect(problems.all.map(describeProblem)).toEqual([
      `${path}  This file is missing. Write it, or take its folder out of the list that names it.`,
    ]);
  });
});
