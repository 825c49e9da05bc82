/** A text that XML can hold: control characters and halves of characters, which would break the file, are left out. */
export function toXmlText(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0085]/gu, '').replace(/[\r\n]+/g, ' ');
}

/** Whether a text begins in a script written from right to left: what comes before its first letter has no direction. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
