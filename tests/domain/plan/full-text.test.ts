import { describe, expect, it } from 'vitest';
import { fullLink, fullText, marksOf } from '#domain/plan/full-text.ts';

const noCampaign = { utmSource: '', utmMedium: '', utmCampaign: '', utmContent: '' };

describe('what a post says when it is published', () => {
  it('ends with the marks that do not stand in its text', () => {
    expect(
      fullText({
        text: 'Il tornio, 20 secondi. #FattoAMano ',
        mentions: '@museo.example',
        hashtags: '#fattoamano #Faenza',
      }),
    ).toBe('Il tornio, 20 secondi. #FattoAMano\n\n@museo.example #Faenza');
  });

  it('is the text alone, or the marks alone', () => {
    expect(fullText({ text: 'Pane caldo', mentions: '', hashtags: '' })).toBe('Pane caldo');
    expect(fullText({ text: '', mentions: '', hashtags: '#Pane #Pane' })).toBe('#Pane');
  });

  it('takes no mark out of an address or of a word', () => {
    expect(marksOf('scrivi a info@tornio.example o vedi https://t.example/#orari e a&#b')).toEqual([]);
    expect(marksOf('#caffè, (#Forlì) @nadia.serra.')).toEqual(['#caffè', '#Forlì', '@nadia.serra']);
  });
});

describe('the address of a post', () => {
  it('carries its campaign, and keeps what it has', () => {
    const link = 'https://tornio.example/corsi?utm_source=carta&mese=3#orari';
    expect(fullLink({ ...noCampaign, link, utmSource: 'instagram', utmCampaign: 'corso di maggio' })).toBe(
      'https://tornio.example/corsi?utm_source=carta&mese=3&utm_campaign=corso+di+maggio#orari',
    );
  });

  it('stays as it was written without a campaign, or where it is no address', () => {
    expect(fullLink({ ...noCampaign, link: ' https://tornio.example ' })).toBe('https://tornio.example');
    expect(fullLink({ ...noCampaign, link: 'tornio punto example', utmSource: 'x' })).toBe('tornio punto example');
  });
});
