import type { Client } from '#domain/plan/approval.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/project/finding.ts';
import type { Sketch } from '../strategy/documents.ts';
import { loaf, readSketch } from './examples-sketch.ts';

/** Somebody who minds four things, and two who share them in a chain. */
export const sampleClient: Client = {
  brand: 'bakery',
  brandName: 'Forno Lisetta',
  name: 'Lisetta Moro',
  role: 'titolare',
  concerns: [
    { id: 'claims', words: ['miracol*', 'senza glutine'], says: ['«{words}» no.', 'Togli «{words}».'] },
    {
      id: 'price',
      prices: [
        { words: ['pagnotta', 'pagnotte'], amounts: [6.5] },
        { words: ['focaccia'], amounts: [3, 4.2] },
      ],
      says: ['{amount} non è il prezzo.', 'Ricontrolla {amount}.'],
    },
    {
      id: 'pictures',
      codes: ['altMissing', 'mediaMissing'],
      says: ['Manca qualcosa in «{title}».', 'Guarda le foto.'],
    },
    { id: 'loud', loud: true, says: ['È forte.', 'Gridi.'] },
  ],
  levels: [
    { name: 'Ugo Ferri', role: 'fornaio', concerns: ['claims', 'price'] },
    { name: 'Lisetta Moro', role: 'titolare', concerns: ['pictures', 'loud'] },
  ],
  approves: ['Va bene.', 'Sì.', 'Può uscire.'],
  opens: ['Grazie.', 'Buona idea.'],
  opensAgain: ['Meglio.', 'Riletto.'],
  closes: ['Il resto resta.', 'A presto.'],
};

export function postOf(changes: Sketch<Post> = {}, id = 'loaf'): Post {
  const [post] = readSketch({ posts: { posts: [{ ...loaf, ...changes, id }] } }).posts.posts;
  if (!post) throw new Error('The sketch has no post');
  return post;
}

export function findingOf(code: string, params: Finding['params'] = { title: 'La pagnotta' }): Finding {
  return { code, severity: 'warning', path: 'posts/posts/loaf/media', params };
}
