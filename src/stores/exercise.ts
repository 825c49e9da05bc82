import { exerciseField } from '#domain/exercise.ts';
import { progress } from './progress.ts';

/** Notes in a lesson that its exercise was done in a tool, and on which project. Stored before it settles. */
export async function noteExercise(lesson: string, tool: string, project: string): Promise<void> {
  await progress.start();
  progress.writeText(lesson, exerciseField(tool), project);
  progress.flush();
}
