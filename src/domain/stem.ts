/** A question's text in its two parts: what happened, and what is asked. */
export interface Stem {
  /** Empty when the text is the question alone. */
  situation: string;
  ask: string;
}

/**
 * Parts the case from the question: `ask` runs from the last sentence with a question mark to the end («Quale scegli?
 * Due sono giuste.»), or is the last sentence if none asks. Sentences inside quotation marks are never parted.
 */
export function splitStem(stem: string): Stem {
  const starts = [0];
  let depth = 0;
  for (const { 0: mark, index } of stem.matchAll(/[«“]|[»”]|[.?!…][»”)]*\s+(?=[\p{Lu}«“])/gu)) {
    if (/[«“]/.test(mark)) depth += 1;
    depth -= mark.match(/[»”]/g)?.length ?? 0;
    if (depth <= 0 && /\s$/.test(mark)) starts.push(index + mark.length);
  }
  const sentences = starts.map((start, i) => stem.slice(start, starts[i + 1]));
  const asking = sentences.findLastIndex((sentence) => sentence.includes('?'));
  const first = starts[asking < 0 ? starts.length - 1 : asking] ?? 0;
  return { situation: stem.slice(0, first).trim(), ask: stem.slice(first).trim() };
}
