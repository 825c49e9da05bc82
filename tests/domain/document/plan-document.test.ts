import { describe, expect, it } from 'vitest';
import { writePlan } from '#domain/document/plan-document.ts';
import { planShape } from '#domain/plan/shape.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { toMarkdown } from '#formats/markdown.ts';
import { readExample } from '#library/examples.ts';
import { contentRoot, openLibrary } from '#library/library.ts';
import { hardPosts, planOf, planWorld, strategy } from '../plan/plan-samples.ts';
import { expectToRead, textsIn, textsOf } from './reading.ts';

const world = planWorld('it');

const bread = {
  id: 'bread',
  title: 'La farina di Ada',
  channel: 'instagram',
  at: '2027-03-05T18:30',
  status: 'scheduled',
  format: 'photo',
  text: 'ada macina\n\nVieni',
  hashtags: '#PaneBuono',
  firstComment: 'dove: via del Forno 12',
  link: 'https://lisetta.example/ada',
  utmSource: 'instagram',
  action: 'message',
  actionText: 'Scrivici',
  pillar: 'flour',
  objective: 'orders',
  owner: 'Vera',
  minutes: 35,
  paid: true,
  notes: 'Da non dire a nessuno',
  comments: [{ id: 'c', by: 'Marta', text: 'Così no' }],
  media: [
    { id: 'm1', kind: 'image', alt: 'Ada versa la farina' },
    { id: 'm2', kind: 'image', decorative: true },
  ],
};
const others = [
  { id: 'monday', title: 'Il lievito', at: '2027-03-29', channel: 'x', minutes: 12 },
  {
    id: 'april',
    channel: 'instagram',
    text: 'Primo di aprile, e il pane non scherza: nemmeno oggi, nemmeno qui',
    at: '2027-04-01T08:15',
  },
  { id: 'sunday', title: 'Di domenica', at: '2027-08-01T11:00', channel: 'instagram' },
  { id: 'somewhen', title: 'Un giorno o l’altro', channel: 'x' },
];
const written = writePlan(planOf(bread, ...others), strategy, world);

describe('writePlan', () => {
  it('goes month by month and week by week, what has no day last', () => {
    const headings = written.sections.flatMap(({ title, blocks }) => [
      `# ${title}`,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [`${'#'.repeat(block.level + 1)} ${block.text}`] : [])),
    ]);
    expect(headings).toEqual([
      '# Il piano in breve',
      '# Marzo 2027',
      '## Settimana che comincia il 1º marzo 2027',
      '### Venerdì 5, 18:30 · Instagram · La farina di Ada',
      '## Settimana che comincia il 29 marzo 2027',
      '### Lunedì 29 · X · Il lievito',
      '# Aprile 2027',
      '## Settimana che comincia il 1º aprile 2027',
      '### Giovedì 1, 08:15 · Instagram · Primo di aprile, e il pane non scherza: nemmeno oggi, nemmen…',
      '# Agosto 2027',
      '## Domenica 1 agosto 2027',
      '### Domenica 1, 11:00 · Instagram · Di domenica',
      '# Idee senza un giorno',
      '## X · Un giorno o l’altro',
    ]);
  });

  it('says of a post what it is, what is published word for word, and what its pictures are', () => {
    const march = written.sections.find(({ title }) => title === 'Marzo 2027');
    const blocks = march?.blocks.slice(2, 9) ?? [];
    expect(blocks[0]).toEqual({
      kind: 'facts',
      pairs: [
        ['Formato', 'Foto'],
        ['Stato', 'Programmato'],
        ['Pilastro', 'Farine, e chi le fa'],
        ['Obiettivo', 'Più ordini di pane del sabato'],
        ['Che cosa chiede', 'Di scrivere in privato: Scrivici'],
        ['Link', 'https://lisetta.example/ada?utm_source=instagram'],
        ['Chi lo fa', 'Vera'],
        ['Da dichiarare', 'pubblicità, o con un compenso'],
      ],
    });
    expect(blocks.slice(1, 6).flatMap(textsIn)).toEqual([
      'ada macina',
      'Vieni',
      '#PaneBuono',
      'Primo commento',
      'dove: via del Forno 12',
      'Testi alternativi, nell’ordine delle immagini',
      'Ada versa la farina',
      '(solo decorativa)',
    ]);
  });

  it('counts posts by channel and pillar, and the minutes', () => {
    expect(written.sections[0]?.blocks.flatMap(textsIn)).toEqual([
      ...['Fuso orario', 'Europe/Rome', 'Post', '5', 'Minuti di lavoro', '47 min'],
      ...['Quanti post per canale', 'Canale', 'Post', 'Instagram', '3', 'X', '2'],
      ...['Quanti post per pilastro', 'Pilastro', 'Post', 'Farine, e chi le fa', '1'],
    ]);
  });

  it('keeps private notes and comments to itself', () => {
    expect(textsOf(written).join('\n')).not.toMatch(/nessuno|Così no|Marta/);
  });

  it('takes some of the posts, where only some are asked for', () => {
    const plan = planOf(bread, ...others);
    const some = writePlan(plan, strategy, world, plan.posts.posts.slice(0, 1));
    expect(some.sections.map(({ title }) => title)).toEqual(['Il piano in breve', 'Marzo 2027']);
  });

  it('is nothing while nothing is written', () => {
    expect(writePlan(emptyDocument(planShape), emptyDocument(strategyShape), world).sections).toEqual([]);
  });

  it('holds whatever people paste', () => {
    const posts = hardPosts.map((text, place) => ({ id: `h${place}`, text, title: text, at: '2027-04-10T09:15' }));
    const markdown = toMarkdown(writePlan(planOf(...posts), strategy, world));
    expect(markdown).toContain('👩‍👩‍👧‍👦 famiglie 🏳️‍🌈 🇮🇹 👍🏽');
    expect(markdown).toContain('\\- primo');
  });
});

describe('the plans of the three brands', () => {
  const library = openLibrary();
  const samples = [...library.brands].flatMap(([id, { name }]) =>
    (['it', 'en'] as const).map((locale) => [id, locale, name] as const),
  );

  it.each(samples)('%s read well, %s', (id, locale, name) => {
    const { plan, strategy: own } = readExample(contentRoot(), id, locale);
    const brandWorld = {
      ...planWorld(locale),
      brand: name,
      channelName: (channel: string) => library.channels.get(channel)?.name[locale] ?? channel,
    };
    const document = writePlan(documentOf(planShape, plan), documentOf(strategyShape, own), brandWorld);
    expect(document.sections.length).toBeGreaterThan(1);
    // What is published is the person's: only our own words are held to how a document reads.
    const ours = document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ kind }) => kind === 'facts' || kind === 'table' || kind === 'heading'),
    }));
    expectToRead({ ...document, sections: ours });
  });
});
