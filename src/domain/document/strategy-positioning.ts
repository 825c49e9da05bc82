import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { present, writeList, writeParagraph, writeText } from './building.ts';
import { capitalise, follow, inner, joinNames, joinSentences, lowerFirst } from './phrasing.ts';
import { say, type World } from './world.ts';

/** The strategy in one sentence, what sets the brand apart, and what it will not do. */
export function writePositioning(strategy: Strategy, world: World): Block[] {
  const { difference, refusals } = strategy.positioning;
  return [
    ...writeParagraph(writePosition(strategy, world)),
    ...writeText(difference, say(world, 'positioning.difference')),
    ...writeList(refusals, say(world, 'positioning.refusals')),
  ];
}

/**
 * «Per Elena, che cerca un regalo, noi scriviamo la data di arrivo, attraverso Instagram e newsletter; la prova: …». A
 * need or a promise that would not follow «che» or «noi» is put in brackets or after a colon, so that it always reads.
 * Without a promise there is no sentence to make: what is there is told each on its own.
 */
function writePosition({ positioning, people, channels }: Strategy, world: World): string {
  const { locale } = world;
  const audience = lowerFirst(
    inner(people.audiences.find(({ id }) => id === positioning.audience)?.name ?? ''),
    locale,
  );
  const [need, promise, proof] = [positioning.need, positioning.promise, positioning.proof].map(inner);
  if (!promise) return joinSentences(...writeApart(audience, need ?? '', proof ?? '', world));
  const names = nameChannels(channels.channels, world);
  const parts = present([
    writeFor(audience, need ?? '', world),
    writeWe(promise, audience !== '' || need !== '', world),
    names.length > 0 ? say(world, 'positioning.through', { channels: joinNames(names, say(world, 'and')) }) : '',
  ]);
  const whole = parts.join(', ');
  const proved = proof ? say(world, 'positioning.proof', { whole, proof: lowerFirst(proof, locale) }) : whole;
  return joinSentences(`${capitalise(proved)}.`);
}

/** The primary ones; where none is, the secondary ones: a sentence does not list them all. */
function nameChannels(channels: Strategy['channels']['channels'], world: World): string[] {
  const withRole = (wanted: string) => channels.filter(({ channel, role }) => channel && role === wanted);
  const used = withRole('primary').length > 0 ? withRole('primary') : withRole('secondary');
  return [...new Set(used.map(({ channel }) => world.channelName(channel)))];
}

function writeFor(audience: string, need: string, world: World): string {
  if (!need) return audience && say(world, 'positioning.for', { audience });
  const clause = follow('who', need, world.locale);
  if (!audience)
    return clause
      ? say(world, 'positioning.forSomeone', { need: clause })
      : say(world, 'positioning.forNeed', { need: lowerFirst(need, world.locale) });
  return clause
    ? say(world, 'positioning.forWho', { audience, need: clause })
    : say(world, 'positioning.forAudienceNeed', { audience, need: lowerFirst(need, world.locale) });
}

function writeWe(promise: string, isInside: boolean, world: World): string {
  const clause = follow('we', promise, world.locale);
  if (clause) return say(world, 'positioning.we', { promise: clause });
  const key = isInside ? 'positioning.promise' : 'positioning.promiseOnly';
  return say(world, key, { promise: lowerFirst(promise, world.locale) });
}

function writeApart(audience: string, need: string, proof: string, world: World): string[] {
  return [
    audience ? say(world, 'positioning.audienceApart', { audience }) : '',
    need ? say(world, 'positioning.needApart', { need: lowerFirst(need, world.locale) }) : '',
    proof ? say(world, 'positioning.proofApart', { proof: lowerFirst(proof, world.locale) }) : '',
  ];
}
