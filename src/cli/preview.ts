import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer, listen } from './serve.ts';
import { projectRoot } from './step.ts';

const firstPort = 4321;

/** Serves a site already built and says where, until it is stopped. */
export async function previewSite(outDir = process.env['OUT_DIR'] ?? 'dist'): Promise<void> {
  const folder = join(projectRoot, outDir);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${outDir}/ yet: run \`npm run build\`, or \`npm start\` for both.`);
  const base = process.env['BASE_PATH'] ?? '/';
  const wanted = Number(process.env['PORT'] ?? firstPort);
  const { url } = await listen(createSiteServer(folder, base), wanted, base);
  console.log(`\n  Bottega is at ${url}\n  Ctrl+C stops it.`);
  if (new URL(url).port !== String(wanted))
    console.log(
      `  Port ${wanted} was taken. A browser keeps progress by address: what was done on ${wanted} is not seen here.`,
    );
}

if (import.meta.main)
  await previewSite().catch((problem: Error) => {
    console.error(problem.message);
    process.exit(1);
  });
