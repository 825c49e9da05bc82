/** A piece of a reply as its reader sees it. */
export interface Token {
  start: number;
  end: number;
  /** Small letters without accents; for what is no word, a name of its kind such as `#price`. */
  low: string;
  isWord: boolean;
  /** Opens with a capital letter. */
  isCapital: boolean;
}

const piece = new RegExp(
  [
    /(?<mail>[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}])/u,
    /(?<link>https?:\/\/\S+[\p{L}\p{N}/]|www\.\S+[\p{L}\p{N}/]|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:example|it|com|org|net|eu|uk)(?![\p{L}\p{N}])(?:\/(?:\S*[\p{L}\p{N}/])?)?)/u,
    /(?<handle>[@#][\p{L}\p{N}_.]*[\p{L}\p{N}_])/u,
    /(?<price>[€£$]\s?\p{N}+(?:[.,]\p{N}+)*|\p{N}+(?:[.,]\p{N}+)*\s?(?:[€£$]|euro\b|eur\b|pounds?\b))/u,
    /(?<time>\p{N}{1,2}[:.]\p{N}{2}(?!\p{N})|\p{N}{1,2}\s?(?:am|pm)\b)/u,
    /(?<number>\p{N}+(?:[.,]\p{N}+)*(?:%|ª|º|°)?)/u,
    /(?<word>\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*['’]?)/u,
    /(?<emoji>\p{Extended_Pictographic}(?:\u200D|\uFE0F|\p{Emoji_Modifier}|\p{Extended_Pictographic})*)/u,
    /(?<mark>\.{2,}|…|[.!?;:,()«»"“”—–-])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
const elision = /^(\p{L}{1,6}['’])(\p{L}.*)$/u;

/** Cuts a reply into words, figures, links and marks, in order. `isItalian`: «dell’acqua» is two words. */
export function tokensOf(text: string, isItalian: boolean): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, raw: string, low: string, isWord: boolean) =>
    tokens.push({ start, end: start + raw.length, low, isWord, isCapital: isWord && /^\p{Lu}/u.test(raw) });
  for (const found of text.matchAll(piece)) {
    const [raw] = found;
    const kind = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 'mark';
    if (kind === 'word') {
      const parts = isItalian ? elision.exec(raw) : null;
      const [, article, rest] = parts ?? [];
      if (article && rest) {
        add(found.index, article, foldWord(article), true);
        add(found.index + article.length, rest, foldWord(rest), true);
      } else add(found.index, raw, foldWord(raw), true);
    } else add(found.index, raw, kind === 'mark' ? raw : `#${kind}`, false);
  }
  return tokens;
}

/**
 * Small letters, without accents, «’» as «'»; letters written three times and more count as two. «È» and «sì» keep theirs:
 * without it they would be other words.
 */
export function foldWord(raw: string): string {
  if (/^(?:è|e['’`]|cos['’]è)$/iu.test(raw)) return 'è';
  if (/^s[ìí]+$/iu.test(raw)) return 'sì';
  return raw
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(.)\1{2,}/gu, '$1$1');
}
