import type { JSX } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Post } from '#domain/plan/shape.ts';
import { Counters } from './Counters.tsx';
import { Preview } from './Preview.tsx';

export interface PostTextProps {
  post: Post;
  /** The post's own channel, once its limits are known. */
  channel: PlanChannel | undefined;
  /** Those to compare with; the post's own first. */
  channels: readonly PlanChannel[];
  brand: string;
  /** The id of the project, where its pictures are. */
  project: string;
  today: string;
}

/** What becomes of a post's text: how long it is where, and how it begins on its channel. */
export function PostText(props: PostTextProps): JSX.Element {
  return (
    <>
      <Counters post={props.post} channels={props.channels} today={props.today} />
      <Preview post={props.post} channel={props.channel} brand={props.brand} project={props.project} />
    </>
  );
}
