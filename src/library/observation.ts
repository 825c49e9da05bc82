import * as v from 'valibot';
import { type Observation, observed } from '#domain/shift/observation.ts';
import { ProblemList } from './problem.ts';
import { id, list, localised, words } from './schema.ts';
import { readYaml } from './yaml.ts';

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, `must be one of: ${names.join(', ')}`);

const schema = v.strictObject({
  title: localised,
  brief: localised,
  places: list(v.strictObject({ id, name: localised, about: localised })),
  posts: list(
    v.strictObject({
      id,
      place: id,
      author: words,
      text: localised,
      marker: oneOf(observed.marker),
      role: oneOf(observed.role),
      need: oneOf(observed.need),
      why: localised,
    }),
  ),
});
const path = 'content/community/observation.yml';

/** The observation shift in one language; nothing where its file does not fit. */
export function readObservation(
  root: string,
  locale: 'it' | 'en',
  problems = new ProblemList(),
): Observation | undefined {
  const file = readYaml(root, path, schema, problems);
  if (!file) return undefined;
  const { title, brief, places, posts } = file.data;
  posts.forEach(({ id: own, place }, nth) => {
    const tell = (message: string) => problems.error(path, message, file.lineOf(['posts', nth]));
    if (!places.some((known) => known.id === place)) tell(`\`${own}\` is in a place that is not listed. Correct it.`);
    if (posts.findIndex((other) => other.id === own) !== nth)
      tell(`\`${own}\` is here twice. Give each an id of its own.`);
  });
  return {
    title: title[locale],
    brief: brief[locale],
    places: places.map(({ id: own, name, about }) => ({ id: own, name: name[locale], about: about[locale] })),
    posts: posts.map(({ text, why, ...post }) => ({ ...post, text: text[locale], why: why[locale] })),
  };
}
