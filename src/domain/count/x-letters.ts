/** Letters and signs that X's rules for links speak of, as inside of a class of a pattern without the flag `u`. */

export const spaces = '\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Marks of the direction of writing. */
export const directions = '\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';

/** Units that are no characters. */
export const noCharacters = '\\ufffe\\ufeff\\uffff';

/** Letters of Latin alphabets beyond ASCII, and marks upon letters. */
export const latin =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289' +
  '\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';

export const cyrillic = '\\u0400-\\u04ff';
