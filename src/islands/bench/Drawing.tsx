import type { JSX } from 'solid-js';
import { isServer, ssr } from 'solid-js/web';
import type { DrawnPicture } from '#domain/drawn-picture.ts';

/** A lesson's drawing inside a bench, as `Picture.astro` shows it in the prose. Over it, in the same place, what is drawn on it. */
export function Drawing(props: { picture: DrawnPicture; inWords: string; children?: JSX.Element }): JSX.Element {
  return (
    <figure class="bench-figure">
      <div class="bench-stage">
        <div role="img" aria-label={props.picture.alt}>
          {drawn(props.picture.svg)}
        </div>
        {props.children}
      </div>
      <figcaption>
        <details>
          <summary>{props.inWords}</summary>
          <p>{props.picture.long}</p>
        </details>
      </figcaption>
    </figure>
  );
}

/**
 * The project's own file, checked to hold no script, style or id, with its words escaped. As markup where pages are built,
 * as a node in the browser, where it is read by the same rules as the page was.
 */
function drawn(svg: string): JSX.Element {
  if (isServer) return ssr(svg) as unknown as JSX.Element; // Solid’s own kind of built markup, which its types of JSX leave out
  return new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
}
