import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ProblemList } from './problem.ts';
import { id, list, localised } from './schema.ts';
import { readYaml } from './yaml.ts';

/** `content/trade.yml`: an element of the trade and the lessons that teach it, by id. */
const elementSchema = v.strictObject({ id, element: localised, lessons: v.pipe(list(id), v.minLength(1)) });
export type TradeElement = v.InferOutput<typeof elementSchema>;

export const tradeFile = 'content/trade.yml';

/** Every element in the order of the founding article. Without the file there are none. */
export function readTrade(root: string, problems: ProblemList): TradeElement[] {
  if (!existsSync(join(root, tradeFile))) return [];
  return readYaml(root, tradeFile, v.array(elementSchema), problems)?.data ?? [];
}
