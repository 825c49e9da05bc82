/**
 * Putting what somebody typed in a field inside a sentence. Nobody knows how it begins or ends, so each way here is safe
 * for whatever comes: a name keeps its capital, a sentence its full stop, and a text that does not follow the words
 * before it is told apart instead of forced.
 */

/** A text on one line: breaks and runs of blanks become one space. Spaces that do not break are somebody's choice. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim();
}

/** A text to stand inside or at the end of a sentence: on one line, without its own full stop. */
export function inner(text: string): string {
  return oneLine(text)
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<!\.)\.$/, '')
    .trimEnd();
}

/** A text as a sentence of its own: it begins with a capital and ends with a stop. */
export function sentence(text: string): string {
  const line = oneLine(text).replace(/\s*[,;:]+$/, '');
  if (line === '') return '';
  const capital = /^\p{Ll}[\p{Ll}’']*(?![\p{L}\d@./])/u.test(line) ? capitalise(line) : line;
  return /[.!?…][»”"')\]]*$/.test(capital) ? capital : `${capital}.`;
}

/** A text with a capital. Letters that would become two are left. */
export function capitalise(text: string): string {
  return withFirst(text, text.charAt(0).toUpperCase());
}

function withFirst(text: string, first: string): string {
  return first.length === 1 ? first + text.slice(1) : text;
}

/** The sentences that are there, one after the other; one that asks or calls out needs no stop after its own. */
export function joinSentences(...sentences: string[]): string {
  return sentences
    .filter((text) => text !== '')
    .join(' ')
    .replace(/([?!…]|\.\.)\.(?=\s|$)/g, '$1');
}

/** Somebody's words between the marks of the language, whether or not they put their own; marks inside become those of
 * the second order. */
export function quote(text: string, locale: 'it' | 'en'): string {
  const line = inner(bareOf(oneLine(text)));
  if (locale === 'it') return `«${line.replace(/«/g, '“').replace(/»/g, '”')}»`;
  return `“${line.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** A text without the marks around the whole of it. */
function bareOf(text: string): string {
  const bare = /^(?:«([^«»]+)»|“([^“”]+)”|‘([^‘]+)’|"([^"]+)")[.,;]?$/.exec(text);
  return bare ? (bare.slice(1).find((part) => part !== undefined) ?? text) : text;
}

/** «Instagram, Pinterest e newsletter»; in Italian «e» becomes «ed» before another e. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  const last = names.at(-1) ?? '';
  return `${names.slice(0, -1).join(', ')} ${and === 'e' && /^[eè]/i.test(last) ? 'ed' : and} ${last}`;
}

/** What follows a name and a colon: one sentence goes on from it, more than one stand as they are. */
export function afterColon(text: string, locale: 'it' | 'en'): string {
  return /[.!?…][»”"’)]*\s/.test(oneLine(text)) ? sentence(text) : lowerFirst(inner(text), locale);
}

/** Words that are no one's name, with which a text typed into a field often begins. */
const small = {
  it: 'a ad ai al alla alle chi che ci con da dai dal dalla del della delle dei di e è gli ha hai hanno ho i il in io la le lei lo loro lui ma nei nel nella noi non ogni per più quando quasi quello questa questo nessun nessuna nessuno niente dopo prima sotto sopra oltre meno troppo almeno anche entro fino fra due tre quattro cinque sei sette otto nove dieci se senza si solo su sul sulla tra tutta tutte tutti tutto un una uno',
  en: 'a about all an and are at by every everyone everybody for from has have after before under over above below less fewer more at if any each it’s two three four five six seven eight nine ten i’m in is it no not of on one our people she somebody someone that the their they this those to we what when who with without you your',
};
const smallWords = { it: new Set(small.it.split(' ')), en: new Set(small.en.split(' ')) };

/**
 * The same text with a small letter first, where the first word cannot be a name. Any other keeps its capital: a noun
 * that has one too many is a blemish, «marta» is an offence.
 */
export function lowerFirst(text: string, locale: 'it' | 'en', verbs?: RegExp): string {
  const [first = ''] = firstWord(text);
  const low = first.toLowerCase();
  const isCommon = smallWords[locale].has(low) || verbs?.test(low) || /^(l|un|c|d|n|s|dell|all|nell)[’']$/.test(low);
  const isShouted = /^\p{Lu}{2}/u.test(first);
  return isCommon && !isShouted ? withFirst(text, text.charAt(0).toLowerCase()) : text;
}

function firstWord(text: string): readonly string[] {
  return /^[\p{L}]+[’']?/u.exec(text) ?? [''];
}

/** How a text begins that can follow «che», or “who”: a verb in the third person, or a particle before one. */
const afterWho = {
  it: /^(non|si|ci|vi|ne|lo|gli|ha|hanno|è|sono|vuole|vogliono|cerca|cercano|deve|devono|può|possono|sa|sanno|desidera|desiderano|teme|temono|sogna|sognano|spera|sperano|preferisce|preferiscono|arreda|arredano|compra|comprano|cucina|cucinano|legge|leggono|lavora|lavorano|vive|vivono|viaggia|viaggiano|impara|imparano|chiede|chiedono|aspetta|aspettano|usa|usano|fa|fanno|va|vanno|regala|regalano|organizza|organizzano|gestisce|gestiscono|abita|abitano|conosce|conoscono|ama|amano|odia|odiano|trova|trovano|perde|perdono|passa|passano|mangia|mangiano|prepara|preparano|tiene|tengono|vende|vendono|apre|aprono|pensa|pensano|crede|credono|sente|sentono|aveva|avevano|vorrebbe|vorrebbero|dovrebbe|dovrebbero|potrebbe|potrebbero)$/,
  en: /^(is|are|am|has|have|had|needs?|wants?|looks?|seeks?|can|can’t|can't|cannot|could|must|should|would|will|won’t|won't|do|does|don’t|don't|doesn’t|doesn't|hopes?|fears?|dreams?|prefers?|buys?|cooks?|reads?|works?|lives?|travels?|learns?|asks?|waits?|uses?|makes?|goes|go|gives?|runs?|knows?|loves?|likes?|hates?|finds?|loses?|spends?|eats?|keeps?|sells?|thinks?|believes?|feels?|never|always|often|rarely|already|still|no)$/,
};
/** How a text begins that can follow «noi», or “we”. */
const afterWe = {
  it: /^(non|ci|vi|lo|gli|ve|ne|siamo|abbiamo|\p{L}+iamo)$/u,
  en: /^(are|have|can|do|don’t|don't|never|always|will|make|sell|send|give|offer|keep|build|bake|cook|mend|repair|fix|deliver|show|teach|help|tell|say|bring|ship|throw|grow|mill|lend|ride|carry|print|pay|share|answer|explain|choose|promise|write|work|open|put|take|let|turn|prepare|design|sew|brew|roast|grind|press|train|look|listen|host|run|serve|use|guarantee|sign|stand|name|pack|pick|treat|care|cut|find|get|go|lead|return|replace|save|start|stop|support|test|measure|publish|read)$/,
};
const leads = {
  who: { it: /^che\s+/i, en: /^(who|that)\s+/i },
  we: { it: /^noi\s+/i, en: /^we\s+/i },
};

/** A text made to follow «che» / “who” (`who`) or «noi» / “we” (`we`), or `undefined` where it would not read. */
export function follow(lead: 'who' | 'we', text: string, locale: 'it' | 'en'): string | undefined {
  const line = inner(text);
  const bare = line.replace(leads[lead][locale], '');
  const verbs = (lead === 'who' ? afterWho : afterWe)[locale];
  const [first = ''] = /^[\p{L}’']+/u.exec(bare) ?? [''];
  if (bare !== '' && (bare !== line || verbs.test(first.toLowerCase())))
    return verbs.test(first.toLowerCase()) ? withFirst(bare, bare.charAt(0).toLowerCase()) : lowerFirst(bare, locale);
  return undefined;
}
