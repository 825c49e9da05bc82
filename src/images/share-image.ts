import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type Pigment, tileLayers } from '#components/tile.ts';

/** Pictures are made while the site is built; they know no theme, so the light pigments are written here once more. */
const colours: Record<Pigment, string> = {
  cobalt: '#1e4aa8',
  ochre: '#e9ac2f',
  copper: '#17694c',
  terra: '#b3401f',
  manganese: '#6a3d63',
};

/** A whole glazed tile as a picture: the site's icon, and a part of the shared images. */
export function tileSvg(course: number): string {
  const layers = tileLayers(course).map(([pigment, path]) => {
    const turns = [0, 90, 180, 270].map((angle) => `<path transform="rotate(${angle} 50 50)" d="${path}"/>`).join('');
    return `<g fill="${colours[pigment]}">${turns}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="#fff"/>${layers.join('')}</svg>`;
}

/** The same with room around it: a home screen may cut it to a circle four fifths as wide. */
export function maskableSvg(course: number): string {
  const inside = tileSvg(course).replace(/^<svg[^>]*>/, '');
  const ground = '<rect x="-25" y="-25" width="150" height="150" fill="#fff"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 -25 150 150">${ground}${inside}`;
}

/** Letters are drawn as shapes by then: no font is looked for. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return Uint8Array.from(drawing.render().asPng());
}

const font = (file: string) => {
  const folder = join(
    createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/bricolage-grotesque/package.json'),
    '..',
  );
  return readFileSync(join(folder, 'files', file));
};

/** The same list each time: the renderer keeps the fonts it has read by it. */
const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Bricolage Grotesque',
  data: font(`bricolage-grotesque-latin-${weight}-normal.woff`),
  weight,
}));

/** The 1200×630 picture shown when a page is shared: its tiles on the left, its title and promise beside them. */
export async function renderShareImage(
  title: string,
  text: string,
  courses: number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const side = courses.length > 1 ? 105 : 420;
  const tiles = courses.map((course) => ({
    type: 'img',
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(tileSvg(course)).toString('base64')}`,
      width: side,
      height: side,
    },
  }));
  const words = [
    {
      type: 'div',
      props: { style: { fontSize: 64, fontWeight: 700, lineHeight: 1.1, color: '#1c2233' }, children: title },
    },
    {
      type: 'div',
      props: { style: { fontSize: 32, lineHeight: 1.35, color: '#525a6b', marginTop: 28 }, children: text },
    },
    {
      type: 'div',
      props: { style: { fontSize: 32, fontWeight: 700, color: '#1e4aa8', marginTop: 36 }, children: 'Bottega' },
    },
  ];
  const svg = await satori(
    {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          width: '100%',
          height: '100%',
          background: '#fdfaf3',
          padding: 72,
          gap: 64,
          alignItems: 'center',
        },
        children: [
          {
            type: 'div',
            props: { style: { display: 'flex', flexWrap: 'wrap', width: 420, flexShrink: 0 }, children: tiles },
          },
          { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', flex: 1 }, children: words } },
        ],
      },
      key: null,
    },
    {
      width: 1200,
      height: 630,
      fonts,
    },
  );
  return renderPng(svg, 1200);
}
