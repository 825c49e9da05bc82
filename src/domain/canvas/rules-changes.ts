import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote } from '#domain/project/wording.ts';
import { linksOf } from './links.ts';
import type { CanvasRules } from './rule.ts';
import { rootsOf } from './wording.ts';

/** A proof of fewer words than these is too short to be looked for by its words. */
const fewestRoots = 3;

const lesson = 'coherence-inside-and-out';

export const changesRules = {
  claimNoProof: {
    severity: 'warning',
    cell: 'proofs',
    lesson,
    check: (canvas) =>
      canvas.proofs.claims
        .filter(({ claim, proof }) => !isBlank(claim) && isBlank(proof))
        .filter(({ id }) => isLeft(canvas, `proofs/claims/${id}/proof`))
        .map(({ id, claim }) => ({ path: `proofs/claims/${id}/proof`, params: { claim: quote(claim) } })),
  },
  claimNoValue: {
    severity: 'warning',
    cell: 'proofs',
    lesson,
    check: (canvas) => {
      const { values, carriers } = linksOf(canvas);
      if (values.length === 0) return [];
      return carriers
        .filter(({ kind, value }) => kind === 'claim' && value === null)
        .filter(({ id }) => isLeft(canvas, `proofs/claims/${id}/value`))
        .map(({ id, text }) => ({ path: `proofs/claims/${id}/value`, params: { claim: quote(text) } }));
    },
  },
  /** Told by words alone: the two texts share not one root and not one figure. */
  proofForgotten: {
    severity: 'note',
    cell: 'proofs',
    lesson,
    check: (canvas, { strategy }) => {
      const proof = strategy?.positioning.proof ?? '';
      const roots = rootsOf(proof);
      const { claims, authority } = canvas.proofs;
      const said = [...claims.flatMap((own) => [own.claim, own.proof]), ...authority];
      const own = rootsOf([...said, ...canvas.values.values.map((value) => value.proof)].join(' '));
      const isDecidable = roots.size >= fewestRoots && own.size > 0 && isLeft(canvas, 'proofs/authority');
      const isShared = [...roots].some((root) => own.has(root));
      return isDecidable && !isShared ? [{ path: 'proofs/claims', params: { proof: quote(proof) } }] : [];
    },
  },
} as const satisfies CanvasRules;
