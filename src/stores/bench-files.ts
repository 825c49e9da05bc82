import type { Caption } from '#domain/bench/captions.ts';
import type { DocumentText } from '#domain/document/blocks.ts';
import { toSubRip, toWebVtt } from '#formats/caption-files.ts';
import { fileName } from '#formats/file-name.ts';
import { toMarkdown } from '#formats/markdown.ts';
import { browserClock } from './clock.ts';
import { offerFile } from './offer-file.ts';

const captionKinds = {
  vtt: { write: toWebVtt, type: 'text/vtt' },
  srt: { write: toSubRip, type: 'application/x-subrip' },
} as const;
export type CaptionFile = keyof typeof captionKinds;

/** Hands captions over as a file. Returns its name. */
export function saveCaptions(captions: readonly Caption[], title: string, kind: CaptionFile): string {
  const { write, type } = captionKinds[kind];
  return offer(title, kind, write(captions), type);
}

/** Hands a sheet over as Markdown. Returns its name. */
export function saveSheet(document: DocumentText): string {
  return offer(document.title, 'md', toMarkdown(document), 'text/markdown');
}

function offer(title: string, extension: string, text: string, type: string): string {
  const name = fileName(title, browserClock.now(), extension);
  offerFile(name, new Blob([text], { type }));
  return name;
}

/** False: the browser did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
