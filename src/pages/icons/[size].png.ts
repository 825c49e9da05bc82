import type { APIRoute } from 'astro';
import { renderPng, tileSvg } from '#images/share-image.ts';

/** For home screens, which want pictures of fixed sizes. */
export const iconSizes = [180, 192, 512];

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = ({ props }) =>
  new Response(renderPng(tileSvg(1), props.size), { headers: { 'Content-Type': 'image/png' } });
