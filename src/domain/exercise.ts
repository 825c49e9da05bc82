/**
 * Where a lesson keeps what was made for it in a tool of the workshop: a text of the lesson like those written in its
 * fields, which says the name of the project. So it counts, merges, and goes with copies as they do.
 */
export function exerciseField(tool: string): string {
  return `made-${tool}`;
}
