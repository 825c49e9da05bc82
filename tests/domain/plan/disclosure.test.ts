import { describe, expect, it } from 'vitest';
import { isDisclosed } from '#domain/plan/disclosure.ts';
import type { Post } from '#domain/plan/shape.ts';
import { postsOf } from './plan-samples.ts';

const says = (own: Partial<Pick<Post, 'text' | 'hashtags'>>) => postsOf({ id: 'a', ...own }).map(isDisclosed);
const far = 'Il pane di segale riposa due giorni, poi va in forno prima dell’alba. '.repeat(3);

describe('a post says that it is advertising', () => {
  it.each([
    'Pubblicità. Il pane di segale del Mulino',
    'PUBBLICITA’: il pane di segale',
    'Il pane di segale, in collaborazione\ncon il Mulino',
    '[ADV] Il pane di segale',
    'Ad: rye bread',
    '(ad) Rye bread',
    'Prodotto inviato da Mulino di Paularo',
    'Cena offerta da Mulino di Paularo',
    'Sponsored by Mulino',
    'Paid partnership with Mulino',
    '#adv Il pane di segale',
  ])('by «%s»', (text) => {
    expect(says({ text })).toEqual([true]);
  });

  it.each([
    '#Pubblicità #Mulino',
    '#segale #forno #ad',
    '#InCollaborazioneCon #Mulino',
    '#prodotto_inviato_da_mulino',
    '#ProdottoInviatoDaMulino',
    '#GiftedByMulino',
    '#SuInvitoDi #Mulino',
    '#affiliatelink',
  ])('by the hashtags %s', (hashtags) => {
    expect(says({ text: far, hashtags })).toEqual([true]);
  });
});

describe('a post does not say that it is advertising', () => {
  it.each([
    ['with the label after the fold', { text: `${far} Pubblicità` }],
    ['with the label after three hashtags', { text: 'Segale', hashtags: '#segale #forno #pane #adv' }],
    ['with a preposition', { text: 'Ad alcuni piace la segale: ad esempio a Vera' }],
    ['with words that only begin so', { text: 'Ad-hoc adventures', hashtags: '#adventure #adagio #AdvForno' }],
    ['with the brand alone', { text: 'Grazie al Mulino', hashtags: '#Mulino' }],
    ['with nothing', {}],
  ])('%s', (_, own) => {
    expect(says(own)).toEqual([false]);
  });
});
