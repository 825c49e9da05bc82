import type { Caption } from '#domain/bench/captions.ts';
import { toXmlText } from './xml-text.ts';

type Cue = Pick<Caption, 'from' | 'to' | 'lines'>;

/**
 * Captions as a WebVTT file (W3C, WebVTT: The Web Video Text Tracks Format, section 4): the word `WEBVTT`, an empty line,
 * then a block a caption. In a text `&`, `<` and `>` are written as references, so that nothing in it is read as markup
 * and `-->` cannot appear; a line is never empty, which would end its block.
 */
export function toWebVtt(cues: readonly Cue[]): string {
  const escape = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const blocks = cues.map(({ from, to, lines }) =>
    [`${stampOf(from, '.')} --> ${stampOf(to, '.')}`, ...cleanLines(lines).map(escape)].join('\n'),
  );
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

/**
 * The same as SubRip, which has no published grammar: a number, the times with a comma, the lines, an empty line. It has
 * no way to escape: an arrow that would be read as times is written `→`.
 */
export function toSubRip(cues: readonly Cue[]): string {
  return cues
    .map(({ from, to, lines }, place) =>
      [
        String(place + 1),
        `${stampOf(from, ',')} --> ${stampOf(to, ',')}`,
        ...cleanLines(lines).map((line) => line.replaceAll('-->', '→')),
        '',
        '',
      ].join('\r\n'),
    )
    .join('');
}

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => toXmlText(line).trim()).filter((line) => line !== '');
}

/** `01:02:03.004`. @param ms a whole number, below 360 000 000. */
function stampOf(ms: number, mark: '.' | ','): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map(two).join(':');
  return `${clock}${mark}${String(ms % 1000).padStart(3, '0')}`;
}
