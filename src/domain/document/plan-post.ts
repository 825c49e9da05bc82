import { dayOfMoment, timeOfMoment, weekdayOf } from '#domain/plan/calendar.ts';
import { fullLink, fullText } from '#domain/plan/full-text.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { writeFacts, writeList } from './building.ts';
import { oneLine } from './phrasing.ts';
import { channelOf, formatOf, objectiveOf, pillarOf, statusName, titleOf } from './plan-names.ts';
import { say, sayOption, type World } from './world.ts';

/** A post under its own heading: what it is, what is published word for word, and what is said of its pictures. */
export function writePost(post: Post, strategy: Strategy, world: World, level: 1 | 2): Block[] {
  const heading = [whenOf(post, world), channelOf(post, world), titleOf(post, world)].filter((part) => part !== '');
  return [
    { kind: 'heading', level, text: heading.join(' · '), id: `post-${post.id}` },
    ...writeFacts([
      [say(world, 'format'), formatOf(post, world)],
      [say(world, 'status'), statusName(post, world)],
      [say(world, 'pillar'), pillarOf(post, strategy)],
      [say(world, 'objective'), objectiveOf(post, strategy)],
      [say(world, 'action'), writeAction(post, world)],
      [say(world, 'link'), fullLink(post)],
      [say(world, 'owner'), post.owner],
      [say(world, 'disclosed'), writeDisclosed(post, world)],
    ]),
    ...writeLines(fullText(post)),
    ...writeLines(post.firstComment.trim(), say(world, 'firstComment')),
    ...writeList(
      post.media.map(({ alt, decorative }) => (decorative ? say(world, 'decorative') : alt)),
      say(world, 'alts'),
    ),
  ];
}

/** «Lunedì 1, 09:00»: the month is in the section's title. */
function whenOf({ at }: Post, world: World): string {
  if (at === '') return '';
  const day = dayOfMoment(at);
  const time = timeOfMoment(at);
  const name = say(world, 'day', {
    weekday: say(world, `weekday.${weekdayOf(day)}`),
    day: String(Number(day.slice(8))),
  });
  return time === '' ? name : `${name}, ${time}`;
}

function writeAction(post: Post, world: World): string {
  const action = post.action === 'none' ? '' : sayOption(world, 'action', post.action);
  return [action, oneLine(post.actionText)].filter((part) => part !== '').join(': ');
}

function writeDisclosed({ paid, ai }: Post, world: World): string {
  return [...(paid ? [say(world, 'paid')] : []), ...(ai ? [say(world, 'ai')] : [])].join('; ');
}

/** What is published stays as it was written: no capital is put to it and no full stop. */
function writeLines(text: string, label?: string): Block[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.map((line, place) => ({
    kind: 'paragraph',
    text: line.trim(),
    ...(label !== undefined && place === 0 ? { label } : {}),
  }));
}
