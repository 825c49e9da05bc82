import { isBlank } from '#domain/project/wording.ts';
import type { Canvas } from './shape.ts';

/** What carries a value outside: a claim made, a story told. */
export interface Carrier {
  kind: 'claim' | 'story';
  id: string;
  text: string;
  /** The id of its value, or `null`: no value, or one that is no longer there. */
  value: string | null;
}

/** A value followed from the inside out: behaviour → proof → what is seen → claims and stories that carry it. */
export interface ValueLink {
  id: string;
  value: string;
  behaviour: string;
  proof: string;
  visible: string;
  carriers: Carrier[];
  /** Where the chain breaks first; what comes after a break is not judged. */
  broken: 'behaviour' | 'proof' | 'visible' | null;
}

export interface CanvasLinks {
  values: ValueLink[];
  /** Every claim and story, those without a value too. */
  carriers: Carrier[];
}

/** The links between what the brand is inside and what is seen of it. Unnamed values, claims and stories are left out. */
export function linksOf({ values, proofs, stories }: Canvas): CanvasLinks {
  const named = values.values.filter(({ value }) => !isBlank(value));
  const known = new Set(named.map(({ id }) => id));
  const carriers = [
    ...proofs.claims.map(({ id, claim, value }) => ({ kind: 'claim' as const, id, text: claim, value })),
    ...stories.arcs.map(({ id, name, value }) => ({ kind: 'story' as const, id, text: name, value })),
  ]
    .filter(({ text }) => !isBlank(text))
    .map((carrier): Carrier => ({ ...carrier, value: known.has(carrier.value) ? carrier.value : null }));
  return {
    carriers,
    values: named.map(({ id, value, behaviour, proof, visible }) => ({
      id,
      value,
      behaviour,
      proof,
      visible,
      carriers: carriers.filter((carrier) => carrier.value === id),
      broken: firstBlank({ behaviour, proof, visible }),
    })),
  };
}

function firstBlank({ behaviour, proof, visible }: Pick<ValueLink, 'behaviour' | 'proof' | 'visible'>) {
  if (isBlank(behaviour)) return 'behaviour';
  if (isBlank(proof)) return 'proof';
  return isBlank(visible) ? 'visible' : null;
}
