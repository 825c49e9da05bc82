import { newId } from '#storage/new-id.ts';
import { addPicture, readPicture } from '#storage/pictures.ts';
import { createPictures } from './create-pictures.ts';
import { drawPicture } from './picture-canvas.ts';
import { connection } from './world.ts';

/** The pictures of this browser. */
export const pictures = createPictures({
  storage: {
    add: (record) => addPicture(connection, record),
    read: (project, id) => readPicture(connection, project, id),
  },
  draw: drawPicture,
  random: newId,
  addresses: { make: (file) => URL.createObjectURL(file), drop: (address) => URL.revokeObjectURL(address) },
});

export type { PickedPicture, PictureProblem, ShownPicture } from './create-pictures.ts';
