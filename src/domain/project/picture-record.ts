import * as v from 'valibot';
import { workshopSchema } from './record.ts';

/** The forms in which pictures are kept: what every browser draws. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** What a kept picture may weigh at most, in bytes, and its longest side, in pixels. */
export const heaviestPicture = 600_000;
export const longestSide = 1600;

/**
 * A picture of a post, drawn anew from the file that was picked: no larger than it needs be, and without what the file
 * said of who took it and where. Written once, under an id nobody else makes, when it is picked; never changed, so that
 * the same id is the same picture everywhere. The posts name it (`media/<id>/picture`), those of both plans and of their
 * named versions, and undoing brings back a post that named it: so it stays when a post lets it go, and is deleted with
 * its project.
 */
const pictureSchema = v.object({
  type: v.picklist(pictureTypes),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the file that `data` holds, in base64. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
export type Picture = v.InferOutput<typeof pictureSchema>;

const recordSchema = v.object({
  schema: v.literal(workshopSchema),
  project: v.string(),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  picture: pictureSchema,
});
export type PictureRecord = v.InferOutput<typeof recordSchema>;

/** The picture a record holds, or nothing where it cannot be read. */
export function readPictureRecord(raw: unknown): PictureRecord | undefined {
  if (!v.is(recordSchema, raw)) return undefined;
  return Math.floor((raw.picture.data.replace(/=+$/, '').length * 3) / 4) === raw.picture.bytes ? raw : undefined;
}
