import { expect, it } from 'vitest';
import type { Project } from '#domain/project/project.ts';
import { createExampleCopy } from '#stores/create-example-copy.ts';
import type { Example, LoadedExample } from '#stores/create-examples.ts';
import type { Made, NewProject } from '#stores/create-projects.ts';

const file = '/examples/tornio-lento.en.123.json';
// Of an example the copy knows only that it has parts.
const parts = { strategy: new Map([['context/brand', 'Tornio Lento']]) } as unknown as Example['parts'];
const example: Example = { brand: 'tornio-lento', name: 'Bottega Tornio Lento', parts };
const project: Project = {
  id: 'p7',
  name: 'Bottega Tornio Lento 2',
  language: 'en',
  createdAt: 11,
  changedAt: 13,
  archivedAt: null,
  deletedAt: null,
  brand: 'tornio-lento',
};

function createWorld(loaded: LoadedExample, made: Made) {
  const asked: string[] = [];
  const created: NewProject[] = [];
  const copyExample = createExampleCopy({
    async loadExample(address) {
      asked.push(address);
      return loaded;
    },
    async create(wanted) {
      created.push(wanted);
      return made;
    },
  });
  return { copyExample, asked, created };
}

it('makes a project in the language of the page with the name, the documents and the origin of the brand', async () => {
  const { copyExample, asked, created } = createWorld({ ok: true, example }, { ok: true, project });
  expect(await copyExample(file, 'en')).toEqual({ ok: true, project });
  expect(asked).toEqual([file]);
  expect(created).toEqual([{ name: 'Bottega Tornio Lento', language: 'en', brand: 'tornio-lento', parts }]);
});

it('makes nothing when the documents do not arrive, and says so', async () => {
  const { copyExample, created } = createWorld({ ok: false }, { ok: true, project });
  expect(await copyExample(file, 'it')).toEqual({ ok: false, code: 'not-loaded' });
  expect(created).toEqual([]);
});

it('says why the project could not be kept', async () => {
  const { copyExample } = createWorld({ ok: true, example }, { ok: false, code: 'full' });
  expect(await copyExample(file, 'it')).toEqual({ ok: false, code: 'full' });
});
