/** The closed lists of names the model speaks in; the order of each is part of a run's bytes. */

/** Kinds of channel: every network of the site is mapped onto one of these. */
export const PROFILES = [
  'feed',
  'shortVideo',
  'conversation',
  'group',
  'live',
  'newsletter',
  'broadcast',
  'appNotification',
] as const;
export type Profile = (typeof PROFILES)[number];

/** Needs people bring (Muntinga, Moorman & Smit 2011, doi:10.2501/IJA-30-1-013-046, reduced to four). */
export const NEEDS = ['information', 'entertainment', 'belonging', 'reward'] as const;
export type Need = (typeof NEEDS)[number];

export const FORMATS = ['text', 'image', 'carousel', 'video', 'audio', 'link'] as const;
export type Format = (typeof FORMATS)[number];

/** What a reply does: the fourteen components. */
export const COMPONENTS = [
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
export type Component = (typeof COMPONENTS)[number];

/** Why somebody writes. */
export const SITUATIONS = [
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
export type Situation = (typeof SITUATIONS)[number];

/** Responsibility people attribute in a crisis (Coombs 2007, doi:10.1057/palgrave.crr.1550049). */
export const CLUSTERS = ['victim', 'accidental', 'preventable'] as const;
export type Cluster = (typeof CLUSTERS)[number];

/** Topics a person's interest is divided over. */
export const TOPICS = 6;
/** Half-hours in a day. */
export const HALF_HOURS = 48;
