import { hoursAsked, isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy, StrategyChannel } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { present, writeList, writeTable } from './building.ts';
import { afterColon, inner, oneLine } from './phrasing.ts';
import { say, sayNumber, sayOption, type World } from './world.ts';

/** Where: what each channel is for, how it was chosen, what it asks every week, when one stops, and the good noes. */
export function writeChannels(strategy: Strategy, world: World): Block[] {
  const used = strategy.channels.channels.filter(({ role }) => role !== 'no');
  const refused = strategy.channels.channels.filter(({ role, channel }) => role === 'no' && channel);
  return [
    ...writeRoles(used, strategy, world),
    ...writeReasons(used, world),
    ...writeChoice(used, world),
    ...writeRhythm(strategy, world),
    ...writeList(
      refused.map(({ channel, why }) => {
        const name = world.channelName(channel);
        return inner(why)
          ? say(world, 'channels.refused', { channel: name, why: afterColon(why, world.locale) })
          : name;
      }),
      say(world, 'channels.no'),
    ),
  ];
}

type Channels = readonly StrategyChannel[];

function nameOf({ channel }: StrategyChannel, world: World): string {
  return channel && world.channelName(channel);
}

function nameFormat({ channel }: StrategyChannel, format: string, world: World): string {
  return (format && world.formatName?.(channel, format)) || format;
}

function writeRoles(used: Channels, { people, objectives }: Strategy, world: World): Block[] {
  const head = ['channel', 'role', 'purpose', 'objectives', 'audiences'];
  return writeTable(
    say(world, 'channels.rolesCaption'),
    head.map((name) => say(world, `channels.${name}`)),
    used.map((own) => [
      nameOf(own, world),
      sayOption(world, 'role', own.role),
      sayOption(world, 'purpose', own.purpose),
      // By the number their headings have: statements are too long for a cell.
      objectives.objectives
        .flatMap(({ id }, place) => (own.objectives.includes(id) ? [world.number(place + 1)] : []))
        .join(', '),
      present(people.audiences.filter(({ id }) => own.audiences.includes(id)).map(({ name }) => oneLine(name))).join(
        '; ',
      ),
    ]),
  );
}

function writeReasons(used: Channels, world: World): Block[] {
  const head = ['channel', 'why', 'success', 'stop'];
  return writeDetails(
    say(world, 'channels.reasonsCaption'),
    head.map((name) => say(world, `channels.${name}`)),
    used.map((own) => [nameOf(own, world), own.why, own.success, own.stop]),
  );
}

function writeChoice(used: Channels, world: World): Block[] {
  const head = ['channel', 'reach', 'impact', 'confidence'];
  return writeDetails(
    say(world, 'channels.choiceCaption'),
    head.map((name) => say(world, `channels.${name}`)),
    used.map((own) => [
      nameOf(own, world),
      sayNumber(world, own.reach),
      sayOption(world, 'impact', own.impact),
      sayOption(world, 'confidence', own.confidence),
    ]),
  );
}

/** A table of which the first column repeats a name: a row with the name alone says nothing new. */
function writeDetails(caption: string, head: string[], rows: string[][]): Block[] {
  return writeTable(
    caption,
    head,
    rows.filter((row) => row.slice(1).some((cell) => oneLine(cell) !== '')),
  );
}

/** What is published with the time it asks, the answers, and what the week comes to: the sums of the rules. */
function writeRhythm(strategy: Strategy, world: World): Block[] {
  const working = strategy.channels.channels.filter(isWorking);
  const lines = working.flatMap((own) =>
    own.formats.map((line) => ({ ...line, channel: nameOf(own, world), format: nameFormat(own, line.format, world) })),
  );
  const filled = lines.filter((line) => oneLine(line.format) || line.perWeek !== null || line.minutes !== null);
  if (filled.length === 0) return [];
  const rows = filled.map(({ channel, format, perWeek, minutes }) => [
    channel,
    format,
    sayNumber(world, perWeek),
    sayNumber(world, minutes),
    perWeek === null || minutes === null ? '' : world.number((perWeek * minutes) / 60, 1),
  ]);
  const { answers, total } = hoursAsked(strategy);
  if (answers > 0) rows.push([say(world, 'channels.answers'), '', '', '', world.number(answers, 1)]);
  if (total > 0 && rows.length > 1) rows.push([say(world, 'total'), '', '', '', world.number(total, 1)]);
  const head = ['channel', 'format', 'perWeek', 'minutes', 'hours'];
  return writeTable(
    say(world, 'channels.rhythmCaption'),
    head.map((name) => say(world, `channels.${name}`)),
    rows,
  );
}
