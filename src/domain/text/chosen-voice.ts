/** The voice chosen on the canvas; '', null and empty lists: not chosen. */
export interface ChosenVoice {
  person: '' | 'we' | 'i' | 'brand';
  address: '' | 'tu' | 'voi' | 'lei' | 'you';
  /** −1 casual, 1 formal. */
  formal: -1 | 0 | 1 | null;
  /** −1 serious, 1 funny. Chosen, shown, never heard. */
  funny: -1 | 0 | 1 | null;
  /** −1 irreverent, 1 respectful. Chosen, shown, never heard. */
  respectful: -1 | 0 | 1 | null;
  /** −1 matter-of-fact, 1 enthusiastic. */
  enthusiastic: -1 | 0 | 1 | null;
  sentences: '' | 'short' | 'medium' | 'long';
  emoji: '' | 'none' | 'few' | 'many';
  anglicisms: '' | 'avoid' | 'ok';
  wordsYes: string[];
  wordsNo: string[];
  brandName: string;
}
