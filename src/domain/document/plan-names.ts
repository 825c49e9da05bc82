import { cutAt } from '#domain/count/fold.ts';
import { statusOf } from '#domain/plan/order.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { oneLine } from './phrasing.ts';
import { say, sayOption, type World } from './world.ts';

/** Letters of a text that stand for a title nobody gave. */
const titleLetters = 60;

/** What a post is called: its title, or how its text begins. */
export function titleOf({ title, text }: Pick<Post, 'title' | 'text'>, world: World): string {
  const line = oneLine(title) || oneLine(text);
  const { seen, rest } = cutAt(line, titleLetters);
  if (line === '') return say(world, 'untitled');
  return title.trim() !== '' || rest === '' ? line : `${seen.trimEnd()}…`;
}

export function channelOf({ channel }: Pick<Post, 'channel'>, world: World): string {
  return channel === '' ? '' : world.channelName(channel);
}

export function formatOf({ channel, format }: Pick<Post, 'channel' | 'format'>, world: World): string {
  return format === '' ? '' : oneLine(world.formatName?.(channel, format) ?? format);
}

export function statusName(post: Pick<Post, 'status'>, world: World): string {
  return sayOption(world, 'status', statusOf(post));
}

/** The pillar's name; nothing for a pillar that is no longer there. */
export function pillarOf({ pillar }: Pick<Post, 'pillar'>, { pillars }: Strategy): string {
  return oneLine(pillars.pillars.find(({ id }) => id === pillar)?.name ?? '');
}

export function objectiveOf({ objective }: Pick<Post, 'objective'>, { objectives }: Strategy): string {
  return oneLine(objectives.objectives.find(({ id }) => id === objective)?.statement ?? '');
}
