import type { Check } from './rule.ts';

const termsAtLeast = 143;

/** The glossary is whole, and each name leads to one term. */
export function checkGlossary({ library, report, broken }: Check): void {
  const terms = [...library.terms.values()];
  const fileOf = (id: string) => `content/glossary/${id}.yml`;
  const unread = [...broken].filter((file) => file.startsWith('content/glossary/')).length;
  if (terms.length + unread < termsAtLeast)
    report.error(
      'content/glossary',
      `${terms.length} terms; the path promises ${termsAtLeast}. Write the missing ones.`,
    );
  for (const locale of ['it', 'en'] as const) {
    const owners = new Map<string, string>();
    for (const { id, term } of terms) {
      const name = term[locale].toLowerCase();
      const owner = owners.get(name);
      if (owner)
        report.error(
          fileOf(id),
          `\`${owner}\` is also called «${term[locale]}» (${locale}). Give one of them another name.`,
        );
      else owners.set(name, id);
    }
    for (const { id, aliases } of terms)
      for (const alias of aliases[locale]) {
        const owner = owners.get(alias.toLowerCase());
        if (owner === id)
          report.error(fileOf(id), `The alias «${alias}» (${locale}) repeats a name of this term. Take it out.`);
        else if (owner)
          report.error(
            fileOf(id),
            `The alias «${alias}» (${locale}) is already a name of \`${owner}\`. Keep it in one term.`,
          );
        else owners.set(alias.toLowerCase(), id);
      }
  }
  for (const { id, definition } of terms)
    for (const locale of ['it', 'en'] as const)
      if (!/\.[»”)]*$/.test(definition[locale]))
        report.error(fileOf(id), `The definition (${locale}) does not end with a full stop. Add it.`);
}
