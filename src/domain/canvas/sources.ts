export type Critique = 'aaker' | 'archetype' | 'prism' | 'tone';

/** The keys in `content/sources.yml` that each critical note of the canvas stands on, in the order it names them. */
export const critiqueSources: Record<Critique, readonly string[]> = {
  aaker: ['AAKER97', 'AZOULAY03', 'AUSTIN03', 'AVIS12', 'CAPRARA01'],
  archetype: ['MARKPEARSON01', 'XARABRASIL18', 'SPANGENBERG21'],
  prism: ['KAPFERER'],
  tone: ['NNGTONE16', 'NNGIMPACT16'],
};
