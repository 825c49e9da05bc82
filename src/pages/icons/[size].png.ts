import type { APIRoute } from 'astro';
import { maskableSvg, renderPng, tileSvg } from '#images/share-image.ts';

/** For home screens, which want pictures of fixed sizes; one of them may be cut to any shape. */
const icons = [
  { name: '180', size: 180, svg: tileSvg },
  { name: '192', size: 192, svg: tileSvg },
  { name: '512', size: 512, svg: tileSvg },
  { name: 'maskable', size: 512, svg: maskableSvg },
];

export const getStaticPaths = () => icons.map(({ name, ...props }) => ({ params: { size: name }, props }));

export const GET: APIRoute<{ size: number; svg: (course: number) => string }> = ({ props }) =>
  new Response(renderPng(props.svg(1), props.size), { headers: { 'Content-Type': 'image/png' } });
