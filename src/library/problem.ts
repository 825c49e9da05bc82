/** Something wrong in the content: where it is and what to do about it, in words an author can act on. */
export interface Problem {
  level: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  /** 1-based; absent when the whole file is meant. */
  line?: number | undefined;
  message: string;
}

export function describeProblem({ file, line, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}  ${message}`;
}

/** Collects problems while content is read, so that an author sees all of them at once. */
export class ProblemList {
  readonly all: Problem[] = [];

  error(file: string, message: string, line?: number): void {
    this.all.push({ level: 'error', file, line, message });
  }

  warn(file: string, message: string, line?: number): void {
    this.all.push({ level: 'warning', file, line, message });
  }

  get errors(): Problem[] {
    return this.all.filter(({ level }) => level === 'error');
  }
}

/** Thrown when content is used although it has errors: the build stops here and prints every one of them. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(problems: Problem[]) {
    super(`${problems.length} problems in the content:\n${problems.map((p) => `  ${describeProblem(p)}`).join('\n')}`);
  }
}
