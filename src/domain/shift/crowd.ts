import { hashText } from '#domain/hash-text.ts';
import type { MessageKind } from './bank.ts';

/** A name to call somebody by; all are invented. */
export interface PersonName {
  /** «Tecla D.», or the handle of one of the cast. */
  name: string;
  /** Two letters for the picture. */
  initials: string;
  /** One of the hues of pictures, 0–5. */
  hue: number;
}

const names = (
  'Ada Adele Agnese Alba Aldo Alessia Alice Amedeo Amelia Amir Andrea Angela Anita Anna Annalisa Antonio Arianna Asia ' +
  'Aurora Barbara Beatrice Bianca Bruno Camilla Carla Carlo Carmela Carolina Caterina Cecilia Cesare Chiara Cinzia Clara ' +
  'Claudio Corrado Cristina Dario Davide Debora Diego Donato Edoardo Elena Elisa Emma Enrico Enza Erica Ettore Eva ' +
  'Fabio Fabiola Fatima Federica Felice Filippo Fiorella Flavia Franca Francesco Fulvio Gaia Gemma Giada Gianni Gioia ' +
  'Giorgia Giovanni Girolamo Giuditta Giuseppe Grazia Greta Guido Ines Irene Isa Ismail Jasmine Katia Lara Laura Lea ' +
  'Leandro Leila Leonardo Letizia Lidia Lino Livia Lorenzo Luana Luca Lucia Luigi Luisa Maddalena Manuela Mara Marco ' +
  'Margherita Maria Marina Mario Marta Martino Massimo Matilde Matteo Maura Michela Mila Milena Mirko Monica Nadia Nando ' +
  'Natalia Nicola Nicoletta Nina Noemi Norma Olga Omar Ornella Oscar Paola Paolo Patrizia Piera Pietro Pina Raffaella ' +
  'Renato Riccardo Rita Roberta Rocco Romina Rosa Rosalba Sabina Salvatore Samira Sandra Sara Serena Sergio Silvia Simone ' +
  'Sofia Stefania Stefano Susanna Teresa Tiziana Tommaso Ugo Valentina Valeria Vanna Vera Veronica Vincenzo Viola Vito Yuri Zoe'
).split(' ');
const letters = 'ABCDEFGILMNOPQRSTUVZ';
const hues = 6;

/** The cast: people one meets again, each with what they usually write. */
const cast: readonly { handle: string; writes: readonly MessageKind[] }[] = [
  { handle: '@tecla_deluso', writes: ['complaintCalm', 'complaintFurious'] },
  { handle: '@ombra_sul_fiume', writes: ['troll'] },
  { handle: '@mara.bio', writes: ['misinformation'] },
  { handle: '@vicino_di_bottega', writes: ['dissent'] },
  { handle: '@davide_ai_fornelli', writes: ['question'] },
  { handle: '@lella.colleziona', writes: ['praise'] },
  { handle: '@nonna.pina.impasta', writes: ['question'] },
  { handle: '@prof.corradi', writes: ['praise', 'complaintCalm'] },
  { handle: '@giulio_legge_poco', writes: ['talk', 'question'] },
  { handle: '@silenziosa_84', writes: ['leaveMeAlone'] },
];

/** Somebody of the crowd: the same person of the same community has the same name everywhere. */
export function crowdName(seed: number, person: number): PersonName {
  const hash = hashText(`${seed}:${person}`);
  const first = names[hash % names.length] ?? '';
  const last = letters[(hash >>> 9) % letters.length] ?? '';
  return { name: `${first} ${last}.`, initials: first.charAt(0) + last, hue: (hash >>> 16) % hues };
}

/**
 * Names people in the order in which they first write: who writes as one of the cast does may be that one, each once.
 */
export function createNames(seed: number) {
  const known = new Map<number, PersonName>();
  const free = new Set(cast);
  return (person: number, kind?: MessageKind): PersonName => {
    const before = known.get(person);
    if (before) return before;
    const crowd = crowdName(seed, person);
    const [own] = kind ? [...free].filter(({ writes }) => writes.includes(kind)) : [];
    // One in two, so that the cast does not take every first message.
    const isCast = own !== undefined && hashText(`cast:${seed}:${person}`) % 2 === 0;
    if (own && isCast) free.delete(own);
    const name = own && isCast ? castName(own.handle, crowd.hue) : crowd;
    known.set(person, name);
    return name;
  };
}

function castName(handle: string, hue: number): PersonName {
  return { name: handle, initials: handle.slice(1, 3).toUpperCase(), hue };
}
