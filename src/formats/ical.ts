import { instantOf, momentAt } from '#domain/plan/zone.ts';
import { writeZone } from './ical-zone.ts';

export interface CalendarEvent {
  /** The same for the same thing for ever: a calendar that knows it mends its event instead of adding another. */
  uid: string;
  /** `YYYY-MM-DDTHH:mm` on the wall of the calendar's zone; a day alone is a whole day. */
  at: string;
  summary: string;
  description: string;
  categories: readonly string[];
  /** Certain, or still to be approved. */
  isCertain: boolean;
  /** When it last changed, in ms. */
  changedAt: number;
}

export interface CalendarFrame {
  name: string;
  language: 'it' | 'en';
  /** IANA name of a zone that exists. */
  zone: string;
}

/** Octets of a line, its end left out. */
const longestLine = 75;
/** SEQUENCE counts the changes of an event; ours counts the seconds since this day, which also only grows. */
const firstSequence = Date.UTC(2020, 0, 1);
const minutesShown = 30;

/**
 * Events as iCalendar (RFC 5545): local times with the rules of their zone, so that nine stays nine in every calendar.
 * An event lasts half an hour and leaves its owner free: a post takes a moment, but an event of no length is drawn by few
 * calendars. A clock that does not exist, in the night when clocks go forward, stands where RFC 5545 says (section
 * 3.3.5); one that comes twice is written as UTC, because programs disagree on which of the two they take.
 */
export function writeCalendar(events: readonly CalendarEvent[], { name, language, zone }: CalendarFrame): string {
  const instants = events.filter(({ at }) => at.length > 10).map(({ at }) => instantOf(at, zone).instant);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Bottega//Editorial plan//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    ...(instants.length > 0 ? writeZone(zone, least(instants), most(instants)) : []),
    ...events.flatMap((event) => writeEvent(event, zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, zone: string): string[] {
  const { uid, at, summary, description, categories, isCertain, changedAt } = event;
  const isWholeDay = at.length === 10;
  const changed = writeInstant(changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${Math.max(0, Math.floor((changedAt - firstSequence) / 1000))}`,
    writeStart(at, zone),
    ...(isWholeDay ? [] : [`DURATION:PT${minutesShown}M`]),
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    `STATUS:${isCertain ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function writeStart(at: string, zone: string): string {
  if (at.length === 10) return `DTSTART;VALUE=DATE:${at.replaceAll('-', '')}`;
  const read = instantOf(at, zone);
  if (read.type === 'twice') return `DTSTART:${writeInstant(read.instant)}`;
  const wall = read.type === 'never' ? momentAt(read.instant, zone) : at;
  const name = /[:;,]/.test(zone) ? `"${zone}"` : zone;
  return `DTSTART;TZID=${name}:${wall.replace(/[-:]/g, '')}00`;
}

function writeInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A value of type TEXT: section 3.3.11. Other control characters are not allowed in it. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line cut where it passes 75 octets, each next one after a space, never inside a character: section 3.1. */
function foldLine(line: string): string {
  // No character is more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= longestLine) return line;
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = octetsOf(point);
    if (octets + size > longestLine) {
      pieces.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number));
}
