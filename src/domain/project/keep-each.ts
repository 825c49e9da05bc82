/** A list made again, in which what says the same as before is the same object: who draws it draws only what is new. */
export function keepEach<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const made = new Set(after);
  const old = new Set(before);
  const known = new Map<string, T[]>();
  for (const one of before) {
    if (made.has(one)) continue;
    const text = JSON.stringify(one);
    const alike = known.get(text);
    if (alike) alike.push(one);
    else known.set(text, [one]);
  }
  // The same thing twice is two things on the page.
  return after.map((one) => (old.has(one) ? one : (known.get(JSON.stringify(one))?.shift() ?? one)));
}

export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place]);
}

/** Whether two things say the same: plain data (no sets, no maps), with its fields in the same order. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
