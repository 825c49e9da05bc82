import { sampleChannel } from './sample-channel.ts';
import { sampleProse } from './sample-prose.ts';

/** A small course in both languages in which the content check finds nothing: each test spoils one thing in it. */
export type Files = Map<string, string>;

export const courseFolder = 'courses/sample-course';
export const first = `${courseFolder}/first-lesson`;
export const second = `${courseFolder}/second-lesson`;

export function sampleFiles(): Files {
  const files: Files = new Map([
    ['content/skills.yml', skills],
    ['content/channels.yml', sampleChannel],
    ['content/sources.yml', sources],
    ['content/brands/tornio-lento.yml', brand],
    [
      'content/ui/it.json',
      json({
        'home.lessons.one': '{count} lezione',
        'home.lessons.other': '{count} lezioni',
        'home.title': 'La bottega di {name}',
        'nav.home': 'Inizio',
      }),
    ],
    [
      'content/ui/en.json',
      json({
        'home.lessons.one': 'one lesson',
        'home.lessons.other': '{count} lessons',
        'home.title': '{name}’s workshop',
        'nav.home': 'Home',
      }),
    ],
    ['content/ui/notes.json', json({ 'home.title': '{name}: whoever owns the workshop.' })],
    ['src/pages/home.astro', `{t('home.title', { name })} {t.count('home.lessons', 4)} {t(\`nav.\${page}\`)}\n`],
    [`${courseFolder}/course.yml`, course],
  ]);
  for (let number = 0; number < 143; number += 1) {
    const id = number === 0 ? 'brand-community' : `word-${String.fromCharCode(97 + (number % 26))}-${number}`;
    files.set(`content/glossary/${id}.yml`, term(id));
  }
  addLesson(files, first, 'first-lesson', firstQuestions, ['short-name-it']);
  addLesson(
    files,
    second,
    'second-lesson',
    [...firstQuestions, 'rate-a-post', 'answer-elena'],
    ['needs: [first-lesson]'],
  );
  return files;
}

const firstQuestions = ['guess-the-door', 'pair-signs', 'order-steps', 'pick-two', 'count-hours', 'say-why'];

function addLesson(files: Files, folder: string, id: string, questions: string[], [extra = '']: string[]): void {
  const needs = extra.startsWith('needs') ? extra : 'needs: []';
  files.set(`${folder}/lesson.yml`, lesson(id, needs));
  files.set(
    `${folder}/questions.yml`,
    tellApart(questions.map((name) => (questionTexts[name] ?? '').replaceAll('LESSON', id)).join('\n'), id),
  );
  for (const locale of ['it', 'en'] as const)
    files.set(`${folder}/${locale}.mdx`, sampleProse(locale, id, questions.slice(5)));
}

/** No two explanations say the same: each has letters of its own in place of the sign. */
function tellApart(text: string, lesson: string): string {
  let number = 0;
  return text.replace(/\{ it: "[^"]*#[^"]*", en: "[^"]*" \}/g, (both) => {
    number += 1;
    const letter = String.fromCharCode(96 + (number % 26 || 26));
    return both.replaceAll('#', `${lesson}-${letter.repeat(Math.ceil(number / 26))}`);
  });
}

function json(strings: Record<string, string>): string {
  return `${JSON.stringify(strings, null, 2)}\n`;
}

const skills = `- id: greet-people
  statement: { it: "Data una persona, so salutarla.", en: "Given a person, I can greet them." }
  uni: [U1]
  digcomp: ["2.1"]
  ecf: [D.12]
`;

const sources = `- key: MUNIZ01
  reference: "Muniz e O’Guinn, Brand Community"
  year: "2001"
  language: [en]
  supports: { it: "Che cosa tiene insieme una comunità.", en: "What holds a community together." }
  read: part
  checkedOn: 2026-11-23
`;

const brand = `id: tornio-lento
name: Tornio Lento
what: { it: "ceramiche", en: "pottery" }
place: { it: "Faenza", en: "Faenza" }
story: { it: "Una bottega di due persone.", en: "A workshop of two people." }
scenario: freelance
mentor: { name: Nadia, role: { it: "consulente", en: "adviser" } }
`;

const term = (id: string) => `id: ${id}
term: { it: "parola ${id}", en: "word ${id}" }
aliases: { it: ["altra ${id}"], en: [] }
definition: { it: "Una cosa precisa.", en: "An exact thing." }
`;

const course = `id: sample-course
number: 1
slug: { it: corso-di-prova, en: sample-course }
title: { it: "Corso di prova", en: "Sample course" }
promise: { it: "Sai salutare.", en: "You can greet." }
outcomes:
  - { it: "Salutare.", en: "Greet." }
lessons:
  - first-lesson
  - second-lesson
  - { id: third-lesson, title: { it: "Terza", en: "Third" } }
  - { id: fourth-lesson, title: { it: "Quarta", en: "Fourth" } }
  - { id: fifth-lesson, title: { it: "Quinta", en: "Fifth" } }
  - { id: sixth-lesson, title: { it: "Sesta", en: "Sixth" } }
practice:
  tool: community
  case: observation
  title: { it: "Turno", en: "Shift" }
  minutes: 30
  brief: { it: "Leggi senza scrivere.", en: "Read without writing." }
  onPaper:
    - { it: "Prendi un foglio.", en: "Take a sheet." }
`;

const lesson = (id: string, needs: string) => `id: ${id}
slug: { it: lezione-${id}, en: ${id} }
title: { it: "Lezione ${id}", en: "Lesson ${id}" }
description: { it: "Come si saluta chi entra.", en: "How to greet whoever comes in." }
minutes: 12
skill: greet-people
outcomes:
  - { it: "Salutare chi entra.", en: "Greet whoever comes in." }
${needs}
terms: [brand-community]
sources: [MUNIZ01]
facts:
  - id: three-markers
    source: MUNIZ01
    year: 2001
    checkedOn: 2026-11-23
    expiresOn: 2027-11-23
`;

const because = {
  it: 'Regge nel caso #, perché chi entra da # cerca prima un saluto di # e poi il prezzo #, e la regola # vale.',
  en: 'This holds for #, because whoever comes into # looks for a greeting # first and for a price # later, and so # goes.',
};
const stem = {
  it: 'Una persona apre la porta della bottega e si guarda intorno. Che cosa fa Marta per prima cosa?',
  en: 'A person opens the door of the workshop and looks around. What does Marta do as her first step?',
};
const both = (it: string, en: string) => `{ it: "${it}", en: "${en}" }`;
const why = both(because.it, because.en);

function head(id: string, kind: string, role: string): string {
  const hint =
    role === 'guess' ? '' : `\n  hint: ${both('Non ancora. Guarda la porta.', 'Not yet. Look at the door.')}`;
  return `- id: ${id}
  kind: ${kind}
  role: ${role}
  skill: greet-people
  ref: LESSON#segment-one
  stem: ${both(stem.it, stem.en)}${hint}`;
}

function option(id: string, it: string, en: string, right = false): string {
  return `    - id: ${id}\n      correct: ${right}\n      text: ${both(it, en)}\n      feedback: ${why}`;
}

const questionTexts: Record<string, string> = {
  'guess-the-door': `${head('guess-the-door', 'single', 'guess')}
  options:
${option('greet', 'Saluta', 'She greets', true)}
${option('wait-and-see', 'Aspetta in silenzio', 'She waits in silence')}
${option('name-a-price', 'Dice subito un prezzo', 'She names a price at once')}`,

  'pair-signs': `${head('pair-signs', 'match', 'check')}
  pairs:
    - { id: hand, left: ${both('La mano', 'The hand')}, right: ${both('saluta', 'greets')}, feedback: ${why} }
    - { id: door, left: ${both('La porta', 'The door')}, right: ${both('accoglie', 'welcomes')}, feedback: ${why} }
    - { id: shelf, left: ${both('Lo scaffale', 'The shelf')}, right: ${both('mostra', 'shows')}, feedback: ${why} }
  extra:
    - { id: till, right: ${both('incassa', 'takes money')}, feedback: ${why} }`,

  'order-steps': `${head('order-steps', 'order', 'check')}
  items:
    - { id: look-up, text: ${both('Alza gli occhi', 'Look up')}, feedback: ${why} }
    - { id: say-hello, text: ${both('Saluta', 'Say hello')}, feedback: ${why} }
    - { id: ask-need, text: ${both('Chiedi che cosa serve', 'Ask what is needed')}, feedback: ${why} }`,

  'pick-two': `${head('pick-two', 'multiple', 'check')}
  choose: 2
  options:
${option('smile', 'Sorride', 'She smiles', true)}
${option('make-room', 'Fa spazio', 'She makes room', true)}
${option('turn-away', 'Si volta', 'She turns away')}
${option('raise-voice', 'Alza la voce', 'She raises her voice')}`,

  'count-hours': `${head('count-hours', 'numeric', 'check')}
  value: 36
  tolerance: 1
  unit: ${both('ore', 'hours')}
  feedback: ${why}
  near:
    - { id: forgot-sunday, value: 30, tolerance: 2, feedback: ${why} }
    - { id: counted-twice, value: 72, tolerance: 3, feedback: ${why} }
  otherwise: ${why}`,

  'say-why': `${head('say-why', 'short', 'last')}
  needs: 1
  ideas:
    - id: respect
      label: ${both('il rispetto', 'respect')}
      words: { it: [[rispett*]], en: [[respect*]] }
      feedback: ${why}
    - id: trust-first
      label: ${both('la fiducia', 'trust')}
      words: { it: [[fiducia]], en: [[trust]] }
      feedback: ${why}
  model: ${both('Per rispetto di chi entra.', 'Out of respect for whoever comes in.')}`,

  'rate-a-post': `${head('rate-a-post', 'rate', 'last')}
  post: ${both('Siamo aperti.', 'We are open.')}
  criteria:
    - { id: clear, label: ${both('chiaro', 'clear')}, score: 4, why: ${why} }
    - { id: warm, label: ${both('caldo', 'warm')}, score: 2, why: ${why} }
    - { id: useful, label: ${both('utile', 'useful')}, score: 3, why: ${why} }`,

  'answer-elena': `${head('answer-elena', 'branch', 'last')}
  start: hello
  trust: 50
  goal: { trust: 65, minutes: 15, escalation: 0 }
  turns:
    - id: hello
      say: ${both('Buongiorno, c’è qualcuno?', 'Hello, is anybody there?')}
      choices:
        - { id: by-name, text: ${both('Ciao Elena', 'Hello Elena')}, feedback: ${why}, trust: 10, minutes: 3, escalation: 0, to: need }
        - { id: copied, text: ${both('Gentile cliente', 'Dear customer')}, feedback: ${why}, trust: -20, minutes: 2, escalation: 1, to: need }
    - id: need
      say: ${both('Cerco un piatto.', 'I am looking for a plate.')}
      choices:
        - { id: offer, text: ${both('Te ne mostro tre', 'Let me show you three')}, feedback: ${why}, trust: 11, minutes: 4, escalation: 0, to: leave }
        - { id: put-off, text: ${both('Torna domani', 'Come back tomorrow')}, feedback: ${why}, trust: 1, minutes: 6, escalation: 0, to: leave }
    - id: leave
      say: ${both('Ci penso.', 'I will think about it.')}
      choices:
        - { id: thank, text: ${both('Grazie della visita', 'Thank you for coming')}, feedback: ${why}, trust: 5, minutes: 1, escalation: 0, to: end }
        - { id: press, text: ${both('Decidi adesso', 'Decide now')}, feedback: ${why}, trust: -5, minutes: 7, escalation: 0, to: end }
  debrief: { met: ${why}, partly: ${why}, missed: ${why} }`,
};
