import type { Page } from '@playwright/test';
import type { ExamplePart } from '#domain/project/project.ts';
import { workshopSchema } from '#domain/project/record.ts';
import type { Values } from '#domain/project/values.ts';
import { writeBackup } from '#formats/write-backup.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { readExample } from '#library/examples.ts';

export interface Seed {
  brand: string;
  locale: 'it' | 'en';
  name: string;
  /** How many named versions of each document. */
  versions: number;
  /** Another plan than the example's. */
  plan?: Values;
}

/** Puts a brand's example into the browser as a project, with as many named versions, as a person would: from a copy. */
export async function seedProject(page: Page, root: string, seed: Seed): Promise<void> {
  const t = createMessages(seed.locale);
  await page.goto(pageRoute('data', seed.locale));
  const copy = { name: 'bottega.json', mimeType: 'application/json', buffer: Buffer.from(writeCopy(root, seed)) };
  await page.getByLabel(t('data.restore.file')).setInputFiles(copy);
  await page.getByRole('button', { name: t('data.restore.merge') }).click();
  await page.getByText(t('data.restore.doneProjects.one', { count: 1 })).waitFor();
}

/** A copy of everything, as the data page saves it, with one project in it. */
function writeCopy(root: string, { brand, locale, name, versions, plan }: Seed): string {
  const id = 'seeded';
  const values = { ...readExample(root, brand, locale), ...(plan && { plan }) };
  const documents = Object.entries(values) as [ExamplePart, Values][]; // the keys of a record of parts
  const place = (part: ExamplePart) => ({ schema: workshopSchema, project: id, part });
  const project = { id, name, language: locale, createdAt: 1, changedAt: 2, archivedAt: null, deletedAt: null, brand };
  const workshop = {
    projects: [{ schema: workshopSchema, id, project }],
    cells: documents.flatMap(([part, own]) =>
      [...own].map(([path, value]) => ({
        ...place(part),
        path,
        cell: { value, at: 3, id: `v-${path}`, over: [], others: [] },
      })),
    ),
    snapshots: documents.flatMap(([part, own]) =>
      Array.from({ length: versions }, (_, number) => ({
        ...place(part),
        id: `s-${number}`,
        snapshot: { project: id, part, id: `s-${number}`, name: `${name} ${number}`, at: 4 + number, values: [...own] },
      })),
    ),
    pictures: [],
    shifts: [],
  };
  return writeBackup({ savedAt: 5, events: [], settings: {}, unreadable: [], workshop });
}
