/**
 * The nineteen stylised facts of the model: what is measured, the band it has to fall in, and a broken variant of the
 * model that must fall out of it, so that each check is known to have power. Bands are ours (design), set around the
 * anchor each fact names.
 */
import { BUILT_IN_FACTS } from './built-in-facts.ts';
import { EMERGENT_FACTS } from './emergent-facts.ts';
import type { Fact } from './fact.ts';

export const FACTS: readonly Fact[] = [...EMERGENT_FACTS, ...BUILT_IN_FACTS];
