import { counters } from '#domain/count/counters.ts';
import { dayOfMoment, timeOfMoment } from './calendar.ts';
import {
  carriedMedia,
  type ExportForm,
  exportText,
  hasPlace,
  hasPublicTitle,
  isPublicAddress,
  movingOf,
  specialFormats,
} from './export-form.ts';
import { statusOf } from './order.ts';
import type { PostCheck, PreflightCode, PreflightFound } from './preflight-item.ts';
import type { Post } from './shape.ts';
import { findOver, textLimits } from './text-limits.ts';
import { instantOf, momentAt } from './zone.ts';

const minuteMs = 60_000;

/** Why a post stays out, in the order in which one would ask: the first that holds is said. */
export const reasonsOut: readonly PostCheck[] = [
  (post, form, { statuses }) =>
    says(!(statuses ?? form.statuses).includes(statusOf(post)), 'status', post, { status: statusOf(post) }),
  (post, form) => says(form.isForPublishing === true && post.channel === '', 'noChannel', post),
  (post, { channels }) =>
    says(channels !== undefined && !channels.includes(post.channel), 'channelOut', post, { channel: post.channel }),
  (post, { needs }) => says(needs !== undefined && post.at === '', 'noDay', post),
  (post, { needs }) => says(needs === 'hour' && timeOfMoment(post.at) === '', 'noHour', post, { day: post.at }),
  (post, form, { now, zone }) =>
    says(form.isForPublishing === true && isOver(post, now, zone), 'past', post, { at: post.at }),
  (post, form) =>
    says(
      form.formats !== undefined && isSpecial(post.format) && !form.formats.includes(post.format),
      'formatOut',
      post,
      { channel: post.channel, format: post.format },
    ),
  (post, form) =>
    says(
      form.isForPublishing === true && exportText(post, form) === '' && carriedMedia(post, form).length === 0,
      'empty',
      post,
    ),
];

/** What is said of a post that goes in. */
export const postChecks: readonly PostCheck[] = [
  (post, { minutesAhead }, { now, zone }) => {
    if (minutesAhead === undefined || timeOfMoment(post.at) === '') return undefined;
    const isSoon = instantOf(post.at, zone).instant < now + minutesAhead * minuteMs;
    return says(isSoon, 'tooSoon', post, { least: minutesAhead, at: post.at });
  },
  checkLength,
  (post, form) => says(form.isForPublishing === true && post.text.trim() === '', 'noText', post),
  (post, form) =>
    says(form.isForPublishing === true && form.carries.includes('title') && hasPublicTitle(post), 'titleShown', post, {
      title: post.title,
    }),
  (post, form, { zone }) => {
    if (form.needs === undefined || timeOfMoment(post.at) === '') return undefined;
    const read = instantOf(post.at, zone);
    if (read.type === 'one') return undefined;
    const code = read.type === 'never' ? 'hourNever' : 'hourTwice';
    return says(true, code, post, { at: post.at, becomes: momentAt(read.instant, zone) });
  },
  (post, form) => {
    const lacking = post.media.filter((own) => hasPlace(form, own) && !isPublicAddress(own.url)).length;
    return says(form.isForPublishing === true && lacking > 0, 'noAddress', post, { media: lacking });
  },
  (post, form) => {
    const out = post.media.filter((own) => !hasPlace(form, own)).length;
    return says(form.isForPublishing === true && out > 0, 'mediaOut', post, { media: out });
  },
  (post, form) => {
    const fit = post.media.filter((own) => hasPlace(form, own) && isPublicAddress(own.url));
    const kinds = new Set(fit.map(movingOf));
    return says(form.hasOneKind === true && kinds.size > 1, 'mediaMixed', post, { kept: movingOf(fit[0] ?? noMedia) });
  },
  (post, form) => {
    const fit = post.media.filter((own) => hasPlace(form, own) && isPublicAddress(own.url)).length;
    return says(form.isForPublishing === true && fit > form.mostMedia, 'mediaOver', post, {
      media: fit,
      most: form.mostMedia,
    });
  },
];

const noMedia = { kind: 'image', url: '' } as const;

function says(
  holds: boolean,
  code: PreflightCode,
  post: Post,
  params: PreflightFound['params'] = {},
): PreflightFound | undefined {
  return holds ? { code, post: post.id, params } : undefined;
}

function isSpecial(format: string): boolean {
  return specialFormats.some((special) => special === format);
}

function isOver({ at }: Post, now: number, zone: string): boolean {
  if (timeOfMoment(at) === '') return at !== '' && at < dayOfMoment(momentAt(now, zone));
  return instantOf(at, zone).instant < now;
}

/** A text over every limit known in a unit is refused; over one of two that disagree, perhaps. */
function checkLength(post: Post, form: ExportForm, { channels }: Parameters<PostCheck>[2]): PreflightFound | undefined {
  const channel = channels.get(post.channel);
  if (!form.isForPublishing || !channel) return undefined;
  const text = exportText(post, form);
  const over = findOver(textLimits(channel, post.media.length > 0), (unit) => counters[unit](text));
  if (!over) return undefined;
  const { isRefused, length, unit, most } = over;
  return says(true, isRefused ? 'textOver' : 'textNear', post, { channel: post.channel, length, unit, most });
}
