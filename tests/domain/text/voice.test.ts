import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type axes, axisTable, balance, saidOf, shareOf } from '#domain/text/axes.ts';
import { type ChosenVoice, hearVoice } from '#domain/text/voice.ts';

const none: ChosenVoice = {
  person: '',
  address: '',
  formal: null,
  funny: null,
  respectful: null,
  enthusiastic: null,
  sentences: '',
  emoji: '',
  anglicisms: '',
  wordsYes: [],
  wordsNo: [],
  brandName: 'Bottega Tornio Lento',
};
const post =
  'Il forno si è raffreddato nella notte e la seconda cottura esce giovedì mattina, con calma. La crepa è sottile, il piatto balla sul tavolo, la mensola è piena di ciotole ancora crude da rifinire.';
const hear = (texts: string[], voice: Partial<ChosenVoice> = {}, language: 'it' | 'en' = 'it') =>
  hearVoice(texts, language, { ...none, ...voice });
const axisOf = (texts: string[], axis: (typeof axes)[number], voice: Partial<ChosenVoice> = {}) => {
  const found = hear(texts, voice).axes.find((each) => each.axis === axis);
  if (!found) throw new Error(axis);
  return found;
};
const codes = (texts: string[], voice: Partial<ChosenVoice> = {}, language: 'it' | 'en' = 'it') =>
  hear(texts, voice, language).findings.map(({ code }) => code);

describe('the axes', () => {
  it('are silent where nothing was chosen or too little was heard', () => {
    for (const { said, heard } of hear(['Pane caldo.']).axes) expect([said, heard]).toEqual([null, null]);
    for (const { heard } of hear([]).axes) expect(heard).toBeNull();
    expect(axisOf([post], 'own').heard).toBeNull();
    expect(axisOf([post], 'active').heard).toBeNull();
    expect(axisOf([post], 'close').heard).not.toBeNull();
  });

  it('follow their formula', () => {
    // 4 marks up and 3 down a hundred words, with 12 and 12 to the ends: 50 + 50/3 − 50/4.
    expect(balance({ up: 4, down: 3 }, axisTable.close)).toBeCloseTo(50 + 50 / 3 - 50 / 4, 10);
    expect(balance({ up: 99, down: 0 }, axisTable.lively)).toBe(100);
    expect(shareOf(6, 2)).toBe(75);
  });

  it('say what was chosen: the mean of the choices', () => {
    expect(saidOf('close', { ...none, address: 'tu', person: 'brand' })).toBe((80 + 25) / 2);
    expect(saidOf('lively', { ...none, funny: 1, respectful: -1 })).toBeNull();
    expect(saidOf('own', { ...none, wordsNo: ['evento'] })).toBe(75);
  });

  it('stay within 0 and 100, each with the marks it rests on', () => {
    const piece = fc.constantFrom(
      'Passa da noi.',
      'Si comunica che è stato inviato.',
      'WOW!!!',
      '24 euro.',
      'bellissima 😀',
      'La invitiamo.',
      post,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 12 }).map((all) => all.join(' ')),
          { maxLength: 6 },
        ),
        (texts) => {
          const { axes: heard, readings } = hear(texts, { wordsYes: ['forno'] });
          for (const axis of heard) {
            if (axis.heard !== null) expect(axis.heard).toBeGreaterThanOrEqual(0);
            if (axis.heard !== null) expect(axis.heard).toBeLessThanOrEqual(100);
            for (const { text, mark } of axis.evidence) expect(readings[text]?.marks).toContainEqual(mark);
          }
        },
      ),
    );
  });

  it.each<[string, (typeof axes)[number], (text: string) => string, 'up' | 'down']>([
    ['an exclamation never makes a text calmer', 'lively', (text) => text.replace('.', '!'), 'up'],
    ['an emoji never makes a text calmer', 'lively', (text) => `${text} 🎉`, 'up'],
    ['capitals never make a text calmer', 'lively', (text) => text.replace('forno', 'FORNO'), 'up'],
    ['«tu» brings nearer', 'close', (text) => text.replace('La crepa', 'Tua crepa'), 'up'],
    [
      'a passive takes away',
      'close',
      (text) => text.replace('il piatto balla sul tavolo', 'il piatto viene rifatto domani'),
      'down',
    ],
    ['a figure makes more concrete', 'concrete', (text) => text.replace('ciotole ancora', '46 ciotole'), 'up'],
    ['praise without measure makes vaguer', 'concrete', (text) => text.replace('sottile', 'bellissima'), 'down'],
    ['a word to avoid takes away from one’s own', 'own', (text) => text.replace('tavolo', 'evento'), 'down'],
    ['a word of one’s own brings it back', 'own', (text) => text.replace('tavolo', 'tornio'), 'up'],
  ])('%s', (_, axis, change, way) => {
    const voice = { wordsYes: ['tornio'], wordsNo: ['evento'] };
    const before = axisOf([post], axis, voice).heard ?? Number.NaN;
    const after = axisOf([change(post)], axis, voice).heard ?? Number.NaN;
    if (way === 'up') expect(after).toBeGreaterThan(before);
    else expect(after).toBeLessThan(before);
  });

  it('call short sentences simpler', () => {
    const short = 'Il forno è freddo. La mano trema. Il piatto balla. Il tavolo regge. '.repeat(3);
    const long = short.replaceAll('.', ',');
    expect(axisOf([short], 'simple').heard ?? 0).toBeGreaterThan(axisOf([long], 'simple').heard ?? 100);
  });
});

describe('the findings', () => {
  it('are in their order, each with the marks it rests on', () => {
    const text = 'Gentile cliente, La invitiamo a un evento imperdibile!!! CORRETE! Passa a trovarci.';
    const { findings, readings } = hear([text], {
      address: 'tu',
      wordsNo: ['evento', 'imperdibile'],
      enthusiastic: -1,
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'word-no-used',
      'word-no-used',
      'address-other',
      'exclamations',
      'capitals',
      'too-short',
    ]);
    const other = findings.find(({ code }) => code === 'address-other');
    expect(other?.params).toMatchObject({ chosen: 'tu', heard: 'lei' });
    for (const { evidence } of findings)
      for (const { mark } of evidence) expect(readings[0]?.marks).toContainEqual(mark);
  });

  it('ask which address is meant when two are mixed and none was chosen', () => {
    expect(codes(['Passa sabato.', 'Venite domenica.'])).toContain('address-mixed');
    expect(codes(['Passa sabato.', 'Passa domenica.'])).not.toContain('address-mixed');
  });

  it('tell who speaks otherwise than said', () => {
    const text = 'Tornio Lento apre sabato. Tornio Lento presenta le ciotole.';
    expect(codes([text], { person: 'we' })).toContain('person-other');
    expect(codes([text], { person: 'brand' })).not.toContain('person-other');
  });

  it('tell that the reader never acts, and that the brand is the hero', () => {
    const ours =
      'Abbiamo acceso il forno. Smaltiamo le ciotole. Ripariamo i piatti. Apriamo la bottega. Facciamo tutto. Pesiamo la terra. Cuociamo di notte. Il tornio gira, la ciotola asciuga, la mensola tiene. ';
    expect(codes([ours + post])).toContain('reader-never-acts');
    expect(codes([`${ours + post} Passa quando vuoi.`])).not.toContain('reader-never-acts');
    expect(codes([`${ours + post} Passa.`])).toContain('brand-is-the-hero');
  });

  it('tell that a text is colder or warmer than said', () => {
    const cold =
      'Si comunica che gli ordini sono stati annullati. Gentile cliente, La invitiamo a leggere. Tornio Lento ringrazia. Si prega di attendere: il Suo pacco viene spedito e viene consegnato domani.';
    const warm =
      'Passa da noi, scegli la tua tazza e portala via. Se vuoi scrivici, ti rispondiamo noi. Trovi le tue ciotole qui, e se hai fretta chiamaci: ti aspettiamo con il caffè.';
    expect(codes([cold], { address: 'tu' })).toContain('colder-than-said');
    expect(codes([warm], { address: 'lei', formal: 1 })).toContain('warmer-than-said');
  });

  it('tell of emoji, anglicisms and words that never come, only where they were chosen', () => {
    const text = `${post} Una location super 🎉`;
    expect(codes([text])).not.toEqual(expect.arrayContaining(['emoji-more']));
    const found = codes([text, post], { emoji: 'none', anglicisms: 'avoid', wordsYes: ['mestiere'] });
    expect(found).toEqual(expect.arrayContaining(['emoji-more', 'anglicism-avoided', 'words-yes-never']));
    expect(codes([text, post], { emoji: 'many', anglicisms: 'ok', wordsYes: ['forno'] })).not.toContain('emoji-more');
  });

  it('tell once which texts are too short, and say nothing of places still empty', () => {
    const short = hear([post, 'Pane.', ' ', 'Farina nuova.']).findings.filter(({ code }) => code === 'too-short');
    expect(short).toEqual([{ code: 'too-short', text: 1, evidence: [], params: { texts: '2, 4', least: 30 } }]);
  });

  it('find nothing in nothing', () => {
    expect(codes([])).toEqual([]);
  });
});
