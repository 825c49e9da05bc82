import type { Part } from '#domain/project/project.ts';
import { type Connection, createConnection, type StorageProblem } from '#storage/database.ts';
import { readPart, writePart } from '#storage/parts.ts';
import { createProjectStorage } from '#storage/projects.ts';
import { createPart, type PartStore } from '#stores/create-part.ts';
import { createProjectFiles, type ProjectFilesWorld } from '#stores/create-project-files.ts';
import { createProjectImport } from '#stores/create-project-import.ts';
import { createProjects } from '#stores/create-projects.ts';
import { createEars, createFakeClock } from './tabs.ts';

/** A browser with a database of its own, which may be made to fail. */
export function openBrowser(name: string, change: Partial<ProjectFilesWorld> = {}) {
  const disk = createConnection(name);
  const browser = { problem: undefined as StorageProblem | undefined };
  const connection: Connection = {
    use: async (task) => (browser.problem ? { ok: false, code: browser.problem } : disk.use(task)),
  };
  const clock = createFakeClock();
  const files: { name: string; blob: Blob }[] = [];
  const opened = new Map<string, PartStore>();
  const openChannel = createEars();
  let ids = 0;
  let openId: string | undefined;
  const random = () => {
    ids += 1;
    return `${name}${ids}`;
  };

  function openPart(project: string, part: Part): PartStore {
    const key = `${project}/${part}`;
    const store =
      opened.get(key) ??
      createPart({
        storage: {
          read: () => readPart(connection, { project, part }),
          write: (own) => writePart(connection, { project, part }, own),
        },
        clock,
        random,
        channel: openChannel(),
      });
    opened.set(key, store);
    return store;
  }

  const projects = createProjects({
    storage: createProjectStorage(connection),
    clock,
    random,
    channel: openChannel(),
    seed: (project, part, values) => void openPart(project, part).set(values),
    open: {
      read: () => openId,
      write(id) {
        openId = id;
      },
    },
  });
  const out = createProjectFiles({
    projects,
    openPart,
    readPart: (project, part) => readPart(connection, { project, part }),
    clock,
    offerFile: (own, blob) => void files.push({ name: own, blob }),
    loadWord: () => import('#formats/word.ts'),
    loadHtml: () => import('#formats/portfolio-html.ts'),
    absolute: (address) => `https://scuola.example${address}`,
    copyText: async () => undefined,
    ...change,
  });
  return Object.assign(browser, {
    clock,
    files,
    projects,
    openPart,
    connection,
    random,
    ...out,
    ...createProjectImport({ projects, random }),
    /** The text of the last file handed over. */
    lastText: async () => (await files.at(-1)?.blob.text()) ?? '',
  });
}
