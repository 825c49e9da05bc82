import type { Value } from '#domain/project/cells.ts';
import { fieldName, findField } from '#domain/project/fields.ts';
import type { Tool } from './tool.ts';

/** A field's value as its form would say it. */
export function sayValue({ shape, speech, channels, choices }: Tool, path: string, value: Value): string {
  const own = findField(shape, path);
  const named = (all: readonly { id: string; name: string }[], id: Value) =>
    all.find((one) => one.id === id)?.name ?? String(id);
  switch (own?.kind) {
    case 'choice':
    case 'level':
      return speech.text(`option.${fieldName(shape, path).split('.').at(-1)}.${value}`);
    case 'picks':
      return speech.text(`option.${fieldName(shape, path).split('.').at(-1)}.${path.split('/').at(-1)}`);
    case 'channel':
      return named(channels, value);
    case 'ref':
      return named(choices(own.list), value);
    case 'refs':
      return named(choices(own.list), path.split('/').at(-1) ?? '');
    case 'flag':
      return speech.text('workshop.yes');
    default:
      return typeof value === 'number' ? speech.number(value) : String(value);
  }
}
