/** The words the community's model speaks in, as far as a shift shows them; a test holds them to the model's own. */

/** Why somebody writes. */
export const situations = [
  'question',
  'complaintCalm',
  'complaintFurious',
  'dissent',
  'misinformation',
  'troll',
  'praise',
  'leaveMeAlone',
  'crisisVictim',
  'crisisAccidental',
  'crisisPreventable',
] as const;
export type Situation = (typeof situations)[number];

/** What makes a person write again in their own conversation. */
export const backKinds = [
  'solved',
  'open',
  'worse',
  'silence',
  'late',
  'given',
  'agreed',
  'refused',
  'intruded',
] as const;
export type BackKind = (typeof backKinds)[number];

/** Permission to be written to in private, from −2. */
export const consentStates = ['blocked', 'withdrawn', 'none', 'follows', 'spoke', 'agreed'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What moves people's trust. */
export const moves = [
  'post',
  'sharedPost',
  'failure',
  'reply',
  'readReply',
  'silence',
  'readSilence',
  'peer',
  'contact',
  'crisis',
  'statement',
  'support',
  'cause',
  'rumour',
  'hidden',
  'promise',
] as const;
export type Move = (typeof moves)[number];

/** Kinds of what can happen that nobody at the desk decides. */
export const causeKinds = [
  'productDelay',
  'rudeEmployee',
  'wrongPrice',
  'allergicReaction',
  'dataLeak',
  'rumour',
  'competitorAttack',
  'influencerPraise',
  'viralMisquote',
  'valuesControversy',
  'holiday',
  'algorithmChange',
  'trollRaid',
  'advocateBurnout',
  'accessibilityComplaint',
  'deletionRequest',
  'minorInMessage',
  'journalistQuestion',
] as const;
export type CauseKind = (typeof causeKinds)[number];
