import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One import that each room may not have, and how its wall begins to answer. */
const trespasses = [
  ['src/engine/trespass.ts', "import { shuffle } from '#domain/shuffle.ts';", 'engine imports its own files only'],
  ['src/engine/mathematics.ts', 'export const e = Math.exp(1);', 'engine may use Math only for'],
  ['src/validation/trespass.ts', "import { shuffle } from '#domain/shuffle.ts';", 'validation tries the engine'],
  ['src/domain/trespass.ts', "import { readFileSync } from 'node:fs';", 'domain is pure'],
  [
    'src/formats/trespass.ts',
    "import { readSettings } from '#storage/settings.ts';",
    'formats turns domain into files',
  ],
  ['src/storage/trespass.ts', "export { $progress } from '#stores/progress.ts';", 'storage imports domain and idb'],
  ['src/worker/trespass.ts', "import { newId } from '#storage/new-id.ts';", 'worker is the only door'],
  ['src/offline/trespass.ts', "import { progress } from '#stores/progress.ts';", 'offline is the service worker'],
  ['src/stores/trespass.ts', "import { YourData } from '#islands/YourData.tsx';", 'stores imports domain'],
  ['src/islands/trespass.tsx', "import { createConnection } from '#storage/database.ts';", 'islands draws a store'],
  ['src/islands/question/Trespass.tsx', "import { it } from '#i18n/messages.ts';", 'islands draws a store'],
  [
    'src/components/Trespass.astro',
    "---\nimport { openLibrary } from '#library/library.ts';\n---",
    'components imports',
  ],
  ['src/images/trespass.ts', "import { openLibrary } from '#library/library.ts';", 'images draws files'],
  [
    'src/layouts/Trespass.astro',
    "<script>\nimport { $progress } from '#stores/progress.ts';\n</script>",
    'layouts imports',
  ],
  ['src/pages/trespass.astro', "---\nimport { gradeAnswer } from '../domain/grade.ts';\n---", 'pages is routes only'],
  ['src/library/trespass.ts', "const tile = await import('#components/tile.ts');", 'library reads courses'],
  ['src/i18n/trespass.ts', "import { openLibrary } from '#library/library.ts';", 'i18n imports content/ui'],
  ['src/cli/trespass.ts', "import { YourData } from '#islands/YourData.tsx';", 'cli imports anything but islands'],
  ['src/cli/deep.ts', "import { shuffle } from '../../src/domain/shuffle.ts';", 'Across rooms import #room/file.ts'],
  [
    'tests/domain/trespass.test.ts',
    "import { shuffle } from '../../src/domain/shuffle.ts';",
    'Across rooms import #room/file.ts',
  ],
] as const;

/** And one that it may: a wall without a door is not a wall. */
const allowed = [
  ['src/engine/visitor.ts', 'export const root = Math.sqrt(2);'],
  ['src/domain/visitor.ts', "import { shuffle } from '#domain/shuffle.ts';"],
  ['src/islands/question/Visitor.tsx', "import { useClientStore } from '../client-store.ts';"],
  ['src/formats/visitor.ts', "import('docx/layout');\nexport { Packer } from 'docx';"],
  ['src/stores/visitor.ts', "import { readSettings } from '#storage/settings.ts';"],
  ['src/pages/[locale]/visitor.astro', "---\nimport '#styles/lesson.css';\n---"],
  ['src/cli/visitor.ts', "import { openLibrary } from '#library/library.ts';"],
] as const;

describe('walls between rooms', () => {
  let copy = '';
  let said: { file: string; message: string }[] = [];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'bottega-walls-'));
    for (const file of ['biome.json', 'engine-math.grit']) cpSync(file, join(copy, file));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    for (const [path, text] of [...trespasses, ...allowed]) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `${text}\n`);
    }
    said = lint(copy);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(trespasses)('stops %s from %s', (path, _text, sentence) => {
    expect(said.filter(({ file }) => file === path).map(({ message }) => message)).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it.each(allowed)('lets %s through', (path) => {
    expect(said.filter(({ file }) => file === path)).toEqual([]);
  });
});

/** Runs the project's own linter in a folder and keeps what its walls say. */
function lint(folder: string): { file: string; message: string }[] {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--only=style/noRestrictedImports',
    '--only=plugin',
    '--reporter=json',
    '--max-diagnostics=200',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { message: string; location: { path: string } }[] };
  return diagnostics.map(({ message, location }) => ({ file: location.path, message }));
}
