import * as v from 'valibot';
import { id, list, localised, positive, words } from './schema.ts';

/** `<lesson>/benches.yml`: the small tools of a lesson and what each starts from. What each kind does: `domain/bench/`. */
const share = v.pipe(v.number('must be a number'), v.minValue(0), v.maxValue(1, 'is a share, from 0 to 1'));
const hex = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #7fb59a'));

/** `sample`: the draft shown until something is written. `channels`: ids of channels.yml that have a `fold`. */
const foldSchema = v.strictObject({
  id,
  kind: v.literal('fold'),
  sample: localised,
  channels: v.pipe(list(id), v.minLength(1)),
});

/** `text` and `ground`: the ids of the two colours shown first. */
const paletteSchema = v.strictObject({
  id,
  kind: v.literal('palette'),
  colours: v.pipe(list(v.strictObject({ id, name: localised, hex })), v.minLength(2)),
  text: id,
  ground: id,
});

/**
 * `picture`: the id of a drawing of pictures.yml, as wide and tall as `size` says (its viewBox has the same shape); it is
 * not placed by `<Picture>` too. `keep`: what must not be cut, in shares of width and height.
 */
const frameSchema = v.strictObject({
  id,
  kind: v.literal('frame'),
  picture: id,
  size: v.strictObject({ width: positive, height: positive }),
  keep: v.strictObject({ name: localised, x: share, y: share, width: share, height: share }),
  frames: v.pipe(list(v.strictObject({ id, name: localised, width: positive, height: positive })), v.minLength(2)),
});

/** `sample`: what is said in the video, whole; `seconds`: how long it lasts. */
const captionsSchema = v.strictObject({ id, kind: v.literal('captions'), sample: localised, seconds: positive });

/**
 * `picture`: as in a frame; its `alt` is short and does not give the answer away («Il disegno da descrivere: …»), its
 * `long` says all there is to see, for who does not see it. `ideas`: as in a question of kind `short`.
 */
const altSchema = v.strictObject({
  id,
  kind: v.literal('alt'),
  items: v.pipe(
    list(
      v.strictObject({
        id,
        picture: id,
        purpose: localised,
        ideas: v.pipe(
          list(
            v.strictObject({
              id,
              name: localised,
              words: v.strictObject({ it: list(list(words)), en: list(list(words)) }),
            }),
          ),
          v.minLength(1),
        ),
        model: localised,
      }),
    ),
    v.minLength(2),
  ),
});

/**
 * `sample`: what one asks for, the material given with it, and what it must keep to. The material may hold things that
 * must not be given to a machine (a name with a telephone number): the bench finds them.
 */
const assistantSchema = v.strictObject({
  id,
  kind: v.literal('assistant'),
  sample: v.strictObject({ task: localised, material: localised, limits: localised }),
});

export const benchesSchema = v.array(
  v.variant('kind', [foldSchema, paletteSchema, frameSchema, captionsSchema, altSchema, assistantSchema]),
);

export type BenchSource = v.InferOutput<typeof benchesSchema>[number];
export type BenchSourceOf<K extends BenchSource['kind']> = Extract<BenchSource, { kind: K }>;
