import type { Speech } from '#islands/speech.ts';

/** «+1,2», «−0,4», «0»: a change, rounded before its sign is told. */
export function saySigned({ number }: Speech, value: number, digits = 1): string {
  const scale = 10 ** digits;
  const rounded = Math.round(value * scale) / scale;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${number(Math.abs(rounded), digits)}`;
}
