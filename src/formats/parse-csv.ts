import papa from 'papaparse';
import type { Delimiter } from './table.ts';

const delimiters: readonly Delimiter[] = [';', ',', '\t'];

/** Rows by which the delimiter is told. */
const sample = 30;

/** The cells of a text, and the rows whose quotation marks do not close, from 0. Excel's own `sep=;` line is obeyed. */
export function parseCsv(text: string): { rows: string[][]; delimiter: Delimiter; strange: number[] } {
  const plain = text.replace(/\r\n?/g, '\n');
  const [line = '', said] = /^sep=([;,\t])\n/i.exec(plain) ?? [];
  const body = plain.slice(line.length);
  const delimiter = delimiters.find((one) => one === said) ?? guessDelimiter(body);
  const { data, errors } = papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const strange = errors.filter(({ type }) => type === 'Quotes').flatMap(({ row }) => (row === undefined ? [] : [row]));
  return { rows: data, delimiter, strange: [...new Set(strange)] };
}

/** The one that cuts the first rows into most cells, and into equally many. */
function guessDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const { data } = papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sample });
    const filled = data.filter((row) => row.some((cell) => cell.trim() !== ''));
    const widths = (filled.length > 0 ? filled : data).map((row) => row.length);
    const first = widths[0] ?? 1;
    const alike = widths.filter((width) => width === first).length / Math.max(1, widths.length);
    return { delimiter, score: first > 1 ? first * alike : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ',' as Delimiter, score: 0 })
    .delimiter;
}
