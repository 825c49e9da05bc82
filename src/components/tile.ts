/** The eight majolica tiles. A tile is one quadrant turned four times; its six layers are the course's lessons. */
export const pigments = ['cobalt', 'ochre', 'copper', 'terra', 'manganese'] as const;
export type Pigment = (typeof pigments)[number];

/** A layer: its pigment and its path in a 50×50 quadrant whose inner corner (50, 50) is the tile's centre. */
type Layer = readonly [Pigment, string];

const motifs: readonly (readonly Layer[])[] = [
  [
    ['cobalt', 'M50 50L50 18L38 38Z'],
    ['ochre', 'M50 50L38 38L18 50Z'],
    ['cobalt', 'M0 0H14L0 14Z'],
    ['terra', 'M50 8a6 6 0 0 1 0 12a6 6 0 0 1 0-12'],
    ['copper', 'M24 24m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0'],
    ['manganese', 'M0 50L10 46V54Z'],
  ],
  [
    ['cobalt', 'M50 50a22 22 0 0 1-22-22a22 22 0 0 1 22 22'],
    ['ochre', 'M50 50a30 30 0 0 0-30-30a30 30 0 0 0 30 30'],
    ['copper', 'M0 0h16a16 16 0 0 1-16 16z'],
    ['terra', 'M50 14a7 7 0 0 1 0 14a7 7 0 0 1 0-14'],
    ['cobalt', 'M0 50a12 12 0 0 1 12-12a12 12 0 0 1-12 12'],
    ['manganese', 'M14 14m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0'],
  ],
  [
    ['cobalt', 'M50 50V4L40 40Z'],
    ['cobalt', 'M50 50H4L40 40Z'],
    ['ochre', 'M50 50L22 22L36 44Z'],
    ['terra', 'M50 50L22 22L44 36Z'],
    ['copper', 'M0 0L18 4L4 18Z'],
    ['manganese', 'M0 34L8 50L0 50Z'],
  ],
  [
    ['copper', 'M50 50C50 34 40 24 24 24C24 40 34 50 50 50'],
    ['cobalt', 'M50 50C44 30 46 16 50 4C54 16 56 30 50 50'],
    ['ochre', 'M24 24C12 24 4 14 2 2C14 4 24 12 24 24'],
    ['terra', 'M50 42a8 8 0 0 0-8 8h8z'],
    ['cobalt', 'M0 50C12 48 18 42 20 34C8 34 2 40 0 50'],
    ['manganese', 'M34 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0'],
  ],
  [
    ['cobalt', 'M0 50C12 38 18 62 30 50S44 44 50 50V42C44 36 36 38 30 42S12 32 0 42Z'],
    ['ochre', 'M0 34C12 22 18 46 30 34S44 28 50 34V28C44 22 36 24 30 28S12 18 0 28Z'],
    ['copper', 'M0 18C12 6 18 30 30 18S44 12 50 18V13C44 8 36 9 30 13S12 4 0 13Z'],
    ['terra', 'M50 0v8a8 8 0 0 1-8-8z'],
    ['cobalt', 'M0 0h8a8 8 0 0 1-8 8z'],
    ['manganese', 'M22 6m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0'],
  ],
  [
    ['cobalt', 'M36 36h14v14H36z'],
    ['ochre', 'M18 36h14v14H18zM36 18h14v14H36z'],
    ['cobalt', 'M18 18h14v14H18z'],
    ['copper', 'M0 36h14v14H0zM36 0h14v14H36z'],
    ['terra', 'M0 0h14v14H0z'],
    ['manganese', 'M18 0h14v14H18zM0 18h14v14H0z'],
  ],
  [
    ['cobalt', 'M50 50C38 50 28 42 28 32H40L36 22L50 34Z'],
    ['ochre', 'M50 30C46 22 46 12 50 4C54 12 54 22 50 30'],
    ['terra', 'M30 50C22 46 12 46 4 50C12 54 22 54 30 50'],
    ['copper', 'M22 22L8 8L20 12Z'],
    ['cobalt', 'M22 22L8 8L12 20Z'],
    ['manganese', 'M0 0h8L0 8z'],
  ],
  [
    ['ochre', 'M50 50m-14 0a14 14 0 0 1 14-14v14z'],
    ['cobalt', 'M50 30L46 4H54Z'],
    ['terra', 'M30 50L4 46V54Z'],
    ['copper', 'M36 36L14 20L20 14Z'],
    ['cobalt', 'M0 0h10v10z'],
    ['manganese', 'M34 14L40 4L42 16ZM14 34L4 40L16 42Z'],
  ],
];

/** The six layers of a course's tile. `course` is its number, from 1; past the eighth the motifs begin again. */
export function tileLayers(course: number): readonly Layer[] {
  return motifs[(course - 1) % motifs.length] ?? [];
}
