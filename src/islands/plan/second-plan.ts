import { openPart } from '#stores/workshop.ts';

/** Makes plan B a copy of plan A: the same posts under the same names, so that only what is changed differs. */
export async function copyPlan(project: string): Promise<void> {
  const first = openPart(project, 'plan');
  const second = openPart(project, 'planB');
  await Promise.all([first.start(), second.start()]);
  second.set([...first.$cells.get()].map(([path, { value }]) => [path, value] as const));
}
