/**
 * Reads a `_headers` file in the form that static hosts share: a path pattern on a line of its own (`*` stands for
 * anything, `:name` for one part), then indented `Name: value` lines. Where several patterns fit, the later stands.
 * @returns the headers of a path that starts at the site's root, names in lower case.
 */
export function parseHeaders(text: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.trim().startsWith('#'))) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (!header) rules.push({ pattern: toPattern(line.trim()), headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [String(header[1]).toLowerCase()]: String(header[2]).trim() });
  }
  return (path) =>
    Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
}
