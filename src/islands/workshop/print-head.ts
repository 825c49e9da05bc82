let sheet: CSSStyleSheet | undefined;

/**
 * What stands at the head of every printed page, and names the file it is saved as. A style sheet made here, since the
 * text is a person's: the page's own policy lets no style in that it did not bring.
 */
export function setPrintHead(text: string): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`@media print { @page { @top-right { content: ${quoteCss(text)} } } }`);
}

/** A text as a CSS string: quotes, backslashes, line ends and the like as their code points. */
function quoteCss(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /["\\<\p{C}\p{Zl}\p{Zp}]/u.test(letter) ? `\\${letter.codePointAt(0)?.toString(16)} ` : letter,
  );
  return `"${escaped.join('')}"`;
}
