import { browserClock } from './clock.ts';

/** Long enough for the slowest browser to begin reading the file. */
const forgetAfterMs = 60_000;

/** Hands a file to who is at the browser. */
export function offerFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  browserClock.after(forgetAfterMs, () => URL.revokeObjectURL(address));
}
