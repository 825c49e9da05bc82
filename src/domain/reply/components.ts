/** What a reply can do: the fourteen components, in the order of the model. Defined in content/replies/README.md. */
export const components = [
  'acknowledge',
  'apologise',
  'explain',
  'corrective',
  'deadline',
  'compensate',
  'goPrivate',
  'askPermission',
  'askInfo',
  'thank',
  'personal',
  'invite',
  'evidence',
  'defend',
] as const;
export type Component = (typeof components)[number];
