import { postName } from '#domain/plan/post-name.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Speech } from '../speech.ts';

/** What a post is called where it is spoken of; «senza titolo» while it has neither title nor text. */
export function sayPost({ text }: Speech, post: Pick<Post, 'title' | 'text'> | undefined): string {
  return (post && postName(post)) || text('plan.untitled');
}
