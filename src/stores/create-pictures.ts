import type { Pixels } from '#domain/plan/contrast.ts';
import { fitInto } from '#domain/plan/crop.ts';
import type { Value } from '#domain/project/cells.ts';
import { heaviestPicture, longestSide, type Picture, type PictureRecord } from '#domain/project/picture-record.ts';
import { fromBase64, toBase64 } from '#formats/base64.ts';
import { headBytes, isWholePicture, type PictureHead, readPictureHead } from '#formats/picture-head.ts';
import type { Failure, StorageProblem } from '#storage/database.ts';
import type { PartFailure } from '#storage/parts.ts';
import { encodePicture } from './encode-picture.ts';
import type { Drawing } from './picture-canvas.ts';

/** What a picked file may weigh, in bytes, and how many pixels it may have: past this a telephone gives up. */
export const heaviestFile = 60_000_000;
export const mostPixels = 100_000_000;

/** Kinds that not every browser draws: there, nothing is wrong with the file. */
const newKinds: readonly PictureHead['kind'][] = ['avif', 'heic'];

/**
 * `unreadable`: the browser cannot get at the file. `broken`: a picture, but not all of it. `unread-here`: a kind that this
 * browser does not draw. `gone`: the project was deleted in another tab. Else what storage says.
 */
export type PictureProblem =
  | 'unreadable'
  | 'not-a-picture'
  | 'svg'
  | 'too-heavy'
  | 'too-many-pixels'
  | 'broken'
  | 'unread-here'
  | 'gone'
  | Exclude<StorageProblem, 'unavailable'>;

/** What was picked, as the cells of a medium of a post. `isKept: false`: it lives as long as the page. */
export type PickedPicture =
  | { ok: true; cells: Record<'picture' | 'name' | 'width' | 'height' | 'bytes' | 'kind', Value>; isKept: boolean }
  | { ok: false; code: PictureProblem };

/** A kept picture with an address the page can draw it from, until it is let go. */
export type ShownPicture =
  | { type: 'here'; address: string; picture: Omit<Picture, 'data'> }
  /** Not in this browser: the plan came with a file or a copy without pictures. */
  | { type: 'missing' }
  | { type: 'failed'; code: StorageProblem };

export interface PicturesWorld {
  storage: {
    add(record: Omit<PictureRecord, 'schema'>): Promise<{ ok: true } | PartFailure>;
    read(project: string, id: string): Promise<{ ok: true; picture: Picture | undefined } | Failure>;
  };
  /** Draws a picture; fails on what this browser cannot draw. */
  draw(file: Blob): Promise<Drawing>;
  /** A new id. */
  random: () => string;
  addresses: { make(file: Blob): string; drop(address: string): void };
}

type PickedFile = Pick<File, 'name' | 'size' | 'slice' | 'arrayBuffer'> & Blob;

/** The pictures of posts: picked, made small, kept and shown again. */
export function createPictures({ storage, draw, random, addresses }: PicturesWorld) {
  /** Where the browser keeps nothing. */
  const here = new Map<string, Picture>();

  async function read(project: string, id: string): Promise<{ ok: true; picture: Picture | undefined } | Failure> {
    const known = here.get(id);
    if (known) return { ok: true, picture: known };
    const found = await storage.read(project, id);
    return !found.ok && found.code === 'unavailable' ? { ok: true, picture: undefined } : found;
  }

  return {
    /** Takes a file of the person’s into a project, drawn anew and small; or says why not, and nothing has changed. */
    async add(project: string, file: PickedFile): Promise<PickedPicture> {
      const looked = await look(file);
      if (typeof looked === 'string') return { ok: false, code: looked };
      const drawing = await draw(file).catch(() => undefined);
      if (!drawing) return { ok: false, code: newKinds.includes(looked.kind) ? 'unread-here' : 'broken' };
      const { width, height } = drawing;
      const small =
        width * height > mostPixels
          ? undefined
          : await encodePicture(drawing, looked.kind, longestSide, heaviestPicture).catch(() => undefined);
      drawing.close();
      if (!small) return { ok: false, code: 'too-many-pixels' };
      const { file: made, ...size } = small;
      const data = toBase64(new Uint8Array(await made.arrayBuffer()));
      const picture: Picture = { ...size, bytes: made.size, data };
      const id = random();
      const added = await storage.add({ project, id, picture });
      if (!added.ok && added.code !== 'unavailable') return { ok: false, code: added.code };
      if (!added.ok) here.set(id, picture);
      const name = file.name.slice(0, 200);
      return {
        ok: true,
        cells: { picture: id, name, width, height, bytes: file.size, kind: 'image' },
        isKept: added.ok,
      };
    },

    /** A picture to be drawn; who asks lets its address go when it is drawn no longer. */
    async show(project: string, id: string): Promise<ShownPicture> {
      const found = await read(project, id);
      if (!found.ok) return { type: 'failed', code: found.code };
      if (!found.picture) return { type: 'missing' };
      const { data, ...picture } = found.picture;
      return { type: 'here', address: addresses.make(blobOf(found.picture)), picture };
    },

    /** A kept picture as it is, for a file that holds it; nothing where it is not here or cannot be read. */
    async bring(project: string, id: string): Promise<Picture | undefined> {
      const found = await read(project, id);
      return found.ok ? found.picture : undefined;
    },

    letGo: (address: string): void => addresses.drop(address),

    /** A picture as pixels, no more than so many on a side; nothing where it cannot be drawn. */
    async readPixels(project: string, id: string, longest: number): Promise<Pixels | undefined> {
      const found = await read(project, id);
      if (!found.ok || !found.picture) return undefined;
      const drawing = await draw(blobOf(found.picture)).catch(() => undefined);
      const pixels = drawing?.pixels(fitInto(drawing, longest));
      drawing?.close();
      return pixels;
    },
  };
}

export type Pictures = ReturnType<typeof createPictures>;

/** What a file is, or why it is not taken, before anything of it is drawn. */
async function look(file: PickedFile): Promise<PictureHead | PictureProblem> {
  if (file.size > heaviestFile) return 'too-heavy';
  try {
    const head = readPictureHead(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
    if (!head) return 'not-a-picture';
    if (head.kind === 'svg') return 'svg';
    if ((head.width ?? 0) * (head.height ?? 0) > mostPixels) return 'too-many-pixels';
    return isWholePicture(head, new Uint8Array(await file.arrayBuffer())) ? head : 'broken';
  } catch {
    return 'unreadable';
  }
}

function blobOf({ type, data }: Picture): Blob {
  return new Blob([fromBase64(data)], { type });
}
