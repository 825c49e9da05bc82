import * as v from 'valibot';

/** The pieces every content file is made of. A field that is not listed in a form is refused, so a slip never passes. */
export const words = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('is empty: write the text'));

export const localised = v.strictObject({ it: words, en: words });

export const id = v.pipe(
  v.string('must be an id'),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, starting with a letter'),
);

export const slugs = v.strictObject({ it: id, en: id });

/** A source's key: capital letters, digits and hyphens, as in the sources' own list. */
export const sourceKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]*$/, 'must be a source key such as MUNIZ01'));

/** A day, `YYYY-MM-DD`. YAML reads bare days as text here: the core schema has no dates. */
export const day = v.pipe(v.string('must be a day, YYYY-MM-DD'), v.isoDate('must be a day, YYYY-MM-DD'));

export const positive = v.pipe(v.number('must be a number'), v.minValue(1, 'must be at least 1'));

export const list = <S extends v.GenericSchema>(schema: S) => v.array(schema, 'must be a list');

export const optionalList = <S extends v.GenericSchema>(schema: S) => v.optional(list(schema), []);
