import type { EnginePost } from './engine-posts.ts';

/** One thing changed in a post, to see what it would have done. */
export interface WhatIf {
  code: 'hour' | 'quality' | 'promotion';
  /** What it was and what it becomes: a half-hour of the day, 0–47, or a value 0–1. */
  from: number;
  to: number;
  post: EnginePost;
}

/** One degree of five. */
const degree = 0.25;

/** The best half-hour of its day, one degree more of care, half the selling: those that change something. */
export function whatIfs(post: EnginePost, bestHalfHour: number): WhatIf[] {
  const better = Math.min(1, post.quality + degree);
  const less = post.promotion / 2;
  const all: WhatIf[] = [
    { code: 'hour', from: post.halfHour, to: bestHalfHour, post: { ...post, halfHour: bestHalfHour } },
    { code: 'quality', from: post.quality, to: better, post: { ...post, quality: better } },
    { code: 'promotion', from: post.promotion, to: less, post: { ...post, promotion: less } },
  ];
  return all.filter(({ from, to }) => from !== to);
}
