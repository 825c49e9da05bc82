/** Puts values into a template: `{count} posts` with `{count: 2}`. A hole without a value stays as it is. */
export function fillHoles(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
