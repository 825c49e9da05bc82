import { buildSite } from './build.ts';
import { previewSite } from './preview.ts';

/** `npm start`: builds the site with its search index and serves it at one address. */
const isBuilt = await buildSite({ outDir: process.env['OUT_DIR'] ?? 'dist', checkContent: true });
if (!isBuilt) process.exit(1);
await previewSite();
