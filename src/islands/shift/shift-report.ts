import type { Block, DocumentText, Section } from '#domain/document/blocks.ts';
import type { Debrief } from '#domain/shift/debrief.ts';
import type { ShiftEnd } from '#domain/shift/view.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';
import { saySigned } from './say-signed.ts';

const communityMeters = ['trust', 'affect', 'consent', 'tension'] as const;

/** A line of what happened: the measure, before, after, the change; as it is read. */
export type FigureRow = readonly [name: string, before: string, after: string, change: string];

/** What happened in figures: of who wrote, of those they know, of everyone. */
export function figureRows(speech: Speech, { view, before }: ShiftEnd): FigureRow[] {
  const { text, number } = speech;
  const { writers, meters } = view;
  const row = (name: string, from: number, to: number, digits = 1): FigureRow => [
    text(name),
    number(from, digits),
    number(to, digits),
    saySigned(speech, to - from),
  ];
  return [
    row('shift.debrief.writersTrust', writers.trustBefore, writers.trust),
    row('shift.debrief.circleTrust', writers.circle.trustBefore, writers.circle.trust),
    ...communityMeters.map((name) => row(`shift.debrief.${name}`, before[name], meters[name])),
    row('shift.debrief.promoters', before.promoters, meters.promoters, 0),
  ];
}

/** The same day as sentences: needs, waiting, minutes, private messages. */
export function figureLines({ text, number }: Speech, { view, figures }: ShiftEnd, { minutes }: Debrief): string[] {
  const { medianWait } = figures;
  return [
    text('shift.debrief.solved', { solved: number(view.writers.solved, 0), messages: number(figures.messages) }),
    medianWait === null ? text('shift.debrief.noWait') : text('shift.debrief.wait', { hours: number(medianWait, 1) }),
    text('shift.debrief.minutes', {
      worked: number(minutes.worked),
      had: number(minutes.had),
      asked: number(figures.minutesAsked, 0),
    }),
    text('shift.debrief.contacts', {
      contacts: number(figures.contacts),
      agreed: number(figures.contactsAgreed),
      out: number(figures.optOuts + figures.blocks),
    }),
  ];
}

/** The debrief as a document to hand over: everything in it is from the run or from the person's hand. */
export function shiftReport(speech: Speech, state: LiveShift & { end: ShiftEnd }, debrief: Debrief): DocumentText {
  const { text, number } = speech;
  const { file, shift, words, end } = state;
  const nameOf = (id: number) => words.get(id)?.author.name ?? '';
  const notes = shift.log.flatMap((entry) =>
    entry.type === 'note' ? [`${nameOf(entry.conversation)}: ${entry.text}`] : [],
  );
  const part = (id: string, title: string, ...blocks: (Block | undefined)[]): Section => ({
    id,
    title,
    blocks: blocks.filter((block) => block !== undefined),
  });
  const paragraph = (own: string): Block | undefined =>
    own.trim() === '' ? undefined : { kind: 'paragraph', text: own };
  const list = (items: string[]): Block | undefined => (items.length === 0 ? undefined : { kind: 'list', items });
  return {
    title: text('shift.debrief', { title: file.shift.title }),
    subtitle: text('shift.report.subtitle', {
      brand: file.brandName,
      date: formatDate(speech.locale, file.shift.date),
      seed: shift.seed,
      model: shift.model,
    }),
    sections: [
      part('about', text('shift.report.about'), paragraph(text('shift.report.note'))),
      part('goal', text('shift.debrief.goal'), paragraph(shift.goal)),
      part(
        'happened',
        text('shift.debrief.happened'),
        {
          kind: 'table',
          caption: text('shift.debrief.happened.hint'),
          head: ['measure', 'before', 'after', 'change'].map((name) => text(`shift.debrief.${name}`)),
          rows: figureRows(speech, end).map((row) => [...row]),
        },
        list(figureLines(speech, end, debrief)),
      ),
      part('causes', text('shift.debrief.causes'), list(debrief.causes.map(({ told }) => told))),
      part(
        'cues',
        text('shift.cues'),
        list(
          debrief.cues.map(({ conversation, reason, people, loss }) => {
            const own = words.get(conversation);
            const why = text(`shift.cue.${reason}`, { people: number(people), loss: number(loss, 2) });
            return `«${own?.text ?? ''}» (${nameOf(conversation)}). ${why} ${own?.situation.cue ?? ''}`.trim();
          }),
        ),
      ),
      part(
        'promises',
        text('shift.promises'),
        list(
          debrief.promises.map(
            (own) => `${text(`shift.promise.${own.state}`, { name: nameOf(own.conversation) })} «${own.text}»`,
          ),
        ),
      ),
      part('notes', text('shift.report.notes'), list(notes)),
      part('rows', text('shift.rows'), {
        kind: 'table',
        caption: text('shift.rows.hint'),
        head: ['who', 'outcome', 'moved', 'people'].map((name) => text(`shift.rows.${name}`)),
        rows: debrief.rows.map((row) => [
          `${nameOf(row.conversation)}: ${words.get(row.conversation)?.text ?? ''}`,
          text(`shift.outcome.${row.outcome}`),
          saySigned(speech, row.moved, 2),
          number(row.people),
        ]),
      }),
      part(
        'review',
        text('shift.review'),
        ...(file.crisis?.review ?? []).map((question, place): Block | undefined => {
          const answer = shift.review[place]?.trim();
          return answer ? { kind: 'paragraph', label: question, text: answer } : undefined;
        }),
      ),
      part('change', text('shift.debrief.changes'), paragraph(shift.change)),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}
