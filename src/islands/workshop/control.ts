import type { Value } from '#domain/project/cells.ts';

/** What the control of one field is given. */
export interface ControlProps {
  path: string;
  label: string;
  /** The id of what explains the field, if anything does. */
  describedBy: string | undefined;
  value: Value;
}

/** Something that can be chosen, with what to call it. */
export interface Named {
  id: string;
  name: string;
}
