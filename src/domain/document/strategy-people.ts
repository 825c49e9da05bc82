import type { Audience, Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { writeItem, writeList, writeParagraph, writeTable } from './building.ts';
import { inner, joinSentences, lowerFirst, quote } from './phrasing.ts';
import { say, sayOption, type World } from './world.ts';

/** For whom: each audience with what it does, fears and thinks, and where it is found. */
export function writePeople({ people }: Strategy, world: World): Block[] {
  return people.audiences.flatMap((audience, place) =>
    writeItem(
      audience.name,
      say(world, 'people.unnamed', { number: world.number(place + 1) }),
      `people-${audience.id}`,
      writeAudience(audience, world),
    ),
  );
}

function writeAudience(audience: Audience, world: World): Block[] {
  const { primary, jobs, pains, gains, where, size, access } = audience;
  return [
    ...writeParagraph(
      joinSentences(
        primary ? say(world, 'people.primary') : '',
        size === null ? '' : say(world, 'people.size', { size: world.number(size) }),
        writeBasis(audience, world),
      ),
    ),
    ...writeList(jobs, say(world, 'people.jobs')),
    ...writeList(pains, say(world, 'people.pains')),
    ...writeList(gains, say(world, 'people.gains')),
    ...writeParagraph(writeBeliefs(audience, world)),
    ...writeTable(
      say(world, 'people.whereCaption'),
      [say(world, 'people.where.channel'), say(world, 'people.where.presence'), say(world, 'people.where.evidence')],
      where.map(({ channel, presence, evidence }) => [
        channel && world.channelName(channel),
        sayOption(world, 'presence', presence),
        evidence,
      ]),
    ),
    ...writeList(access, say(world, 'people.access')),
  ];
}

function writeBasis({ basis, evidence }: Audience, world: World): string {
  const known = lowerFirst(inner(evidence), world.locale);
  if (basis === 'assumption')
    return known ? say(world, 'people.assumption.evidence', { evidence: known }) : say(world, 'people.assumption');
  return known ? say(world, 'people.evidence', { evidence: known }) : '';
}

function writeBeliefs({ beliefNow, beliefWanted }: Audience, world: World): string {
  const now = inner(beliefNow);
  const wanted = inner(beliefWanted);
  return joinSentences(
    now && say(world, 'people.beliefNow', { belief: quote(now, world.locale) }),
    wanted &&
      say(world, now ? 'people.beliefWanted' : 'people.beliefWantedOnly', { belief: quote(wanted, world.locale) }),
  );
}
