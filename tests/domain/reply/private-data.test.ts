import { describe, expect, it } from 'vitest';
import { exposedData } from '#domain/reply/private-data.ts';

const found = (text: string, own: string[] = []) =>
  exposedData(text, own).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('data of a person in a reply', () => {
  it.each([
    ['Scrivi a elena.b@esempio.example.', 'mail: elena.b@esempio.example'],
    ['Ti chiamo al 347 555 0199, va bene?', 'phone: 347 555 0199'],
    ['Il numero è 347 5550199.', 'phone: 347 5550199'],
    ['Abita in via Mazzini 14', 'address: via Mazzini 14'],
    ['L’ordine n. 20714 è partito', 'order: ordine n. 20714'],
  ])('is found with the stop that follows it left out: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is not a sum, a share or a large number', () => {
    expect(found('Fino a 850.000 €, 120.500,75 in tutto, il 100.000 %')).toEqual([]);
  });

  it('is not the brand’s own contact', () => {
    expect(found('Scrivi a bottega@tornio.example', ['bottega@tornio.example'])).toEqual([]);
  });
});
