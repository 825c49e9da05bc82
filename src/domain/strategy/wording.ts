import { plainWords } from '#domain/project/wording.ts';

/** Promises that nothing can prove, in Italian and English. */
export const unprovable = [
  'miglior*',
  'leader',
  'qualità',
  'eccellen*',
  'a 360',
  'numero uno',
  'innovativ*',
  'all’avanguardia',
  'impareggiabil*',
  'straordinari*',
  'eccezional*',
  'perfett*',
  'passione',
  'professionalità',
  'best',
  'leading',
  'quality',
  'excellen*',
  'number one',
  'world class',
  'cutting edge',
  'innovative',
  'unparalleled',
  'outstanding',
  'perfect',
  'passion',
] as const;

/** How people are said to have agreed to be reached. */
export const consentWords = [
  'consen*',
  'iscri*',
  'disiscri*',
  'opt in',
  'permess*',
  'autorizz*',
  'ha chiesto',
  'hanno chiesto',
  'chi lo chiede',
  'chi le chiede',
  'su richiesta',
  'dice di sì',
  'detto di sì',
  'detto sì',
  'agree*',
  'permission',
  'subscri*',
  'unsubscri*',
  'sign up',
  'signs up',
  'signed up',
  'asked for',
  'asks for',
  'said yes',
  'say yes',
  'says yes',
] as const;

/** «Più», without how much. */
export const comparisons = [
  'più',
  'meno',
  'aument*',
  'cresce*',
  'crescita',
  'miglior*',
  'ridurre',
  'diminui*',
  'more',
  'fewer',
  'less',
  'increas*',
  'grow',
  'grows',
  'growth',
  'improv*',
  'reduc*',
  'better',
] as const;

const counted = 'follower followers fan fans like likes seguaci cuori cuoricini';

const around =
  'mi piace voglio vogliamo vorrei portare arrivare raggiungere superare avere ottenere prendere aumentare crescere ' +
  'raddoppiare triplicare guadagnare conquistare fare piu nuovi nuove altri tanti molti mille mila k numero il lo la l ' +
  'i gli le un una di da a al ai agli alle in su sul sulla sui sulle con per e o del dello della dei degli delle d ' +
  'nostro nostra nostri nostre pagina profilo account social entro fine anno mese mesi settimana settimane giorno ' +
  'giorni gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
  'we want get reach grow have gain win increase double triple hit pass up more new our the an to of on by from within ' +
  'number page profile end year month months week weeks january february march april may june july august september ' +
  'october november december thousand and ' +
  'instagram facebook tiktok linkedin youtube x twitter threads pinterest bluesky mastodon telegram whatsapp';

const countedWords: ReadonlySet<string> = new Set(counted.split(' '));
const aroundWords: ReadonlySet<string> = new Set(around.split(' '));

/** Whether a goal says nothing but a number of followers or likes: take those away and no other word is left. */
export function isOnlyFollowers(statement: string): boolean {
  const words = plainWords(statement);
  const isCounted = (word: string, i: number) => countedWords.has(word) || (word === 'piace' && words[i - 1] === 'mi');
  return (
    words.some(isCounted) &&
    words.every((word, i) => isCounted(word, i) || aroundWords.has(word) || /^\p{N}+k?$/u.test(word))
  );
}

/** Places where keys are kept, not people who hold them. */
const keyStores = ['bitwarden', 'lastpass', 'keepass', 'keepassxc', 'dashlane', 'google', 'meta', 'excel', 'dropbox'];

/** The one person a text about access names, alone: «Marta Casadei», «solo Nadia»; `null` where it cannot be told. */
export function onlyHolder(text: string): string | null {
  const match =
    /^(?:(?:[Ss]olo|[Ss]oltanto|[Oo]nly|[Jj]ust)\s+)?(\p{Lu}[\p{L}\p{M}'’]+(?:\s+\p{Lu}[\p{L}\p{M}'’]+)?)\.?$/u.exec(
      text.trim(),
    );
  const name = match?.[1];
  return name && !plainWords(name).some((word) => keyStores.includes(word)) ? name : null;
}
