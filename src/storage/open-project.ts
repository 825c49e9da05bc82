/** The id of the project the workshop has open, in localStorage: every tool page reads it before it draws. */
const openKey = 'bottega.project';

export function readOpenProject(): string | undefined {
  try {
    return localStorage.getItem(openKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where nothing can be kept the page goes on with the project it has. */
export function writeOpenProject(id: string): void {
  try {
    localStorage.setItem(openKey, id);
  } catch {
    // The choice lasts as long as the page.
  }
}

/** Forgets which project was open: it has been deleted with all the others. */
export function forgetOpenProject(): void {
  try {
    localStorage.removeItem(openKey);
  } catch {
    // Nothing was kept.
  }
}
