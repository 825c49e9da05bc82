import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './step.ts';

/** The engine's golden run (tests/engine/golden.ts) as one script: `golden.findGoldenHash()` lives it, in any engine. */
export async function bundleGolden(): Promise<string> {
  const entry = join(projectRoot, 'tests', 'engine', 'golden.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'golden' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The golden run was not bundled.');
  return bundle.output[0].code;
}
