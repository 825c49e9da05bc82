import type { APIRoute } from 'astro';
import { tileSvg } from '#images/share-image.ts';

export const GET: APIRoute = () => new Response(tileSvg(1), { headers: { 'Content-Type': 'image/svg+xml' } });
