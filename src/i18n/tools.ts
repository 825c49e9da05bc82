/** The tools of the workshop by name. Until a tool has a page in `routes.ts`, lessons give its exercise on paper. */
export const tools = ['strategy', 'canvas', 'plan', 'community', 'results', 'career', 'portfolio'] as const;
export type Tool = (typeof tools)[number];

export function isTool(name: string): name is Tool {
  return tools.some((tool) => tool === name);
}
