/** A 64-bit fingerprint of a run, for saying that two runs are the same to the byte. */
import { i32, u8, u16 } from './read.ts';
import { mix } from './rng.ts';
import type { World } from './world.ts';

/** Bytes and whole numbers folded into two 32-bit words. */
class Fingerprint {
  private one = 0x811c9dc5;
  private two = 0x2545f491;

  word(value: number): void {
    this.one = mix(this.one, value | 0);
    this.two = mix(this.two ^ 0x9e3779b9, value | 0);
  }

  bytes(view: Uint8Array): void {
    let at = 0;
    for (; at + 4 <= view.length; at += 4)
      this.word(u8(view, at) | (u8(view, at + 1) << 8) | (u8(view, at + 2) << 16) | (u8(view, at + 3) << 24));
    for (; at < view.length; at++) this.word(u8(view, at));
    this.word(view.length);
  }

  numbers(values: readonly number[]): void {
    this.bytes(new Uint8Array(new Float64Array(values).buffer));
  }

  get text(): string {
    return (this.one >>> 0).toString(16).padStart(8, '0') + (this.two >>> 0).toString(16).padStart(8, '0');
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength); // the engine shares no memory
}

const statuses = ['open', 'answered', 'hidden', 'closed'];

/** Fingerprint of everything a run holds: people, log, measures, posts, conversations. Sixteen hexadecimal digits. */
export function hashRun(run: World): string {
  const print = new Fingerprint();
  for (const array of Object.values(run.state)) print.bytes(bytesOf(array));
  const { log } = run;
  for (let entry = 0; entry < log.count; entry++) {
    print.word(i32(log.person, entry));
    print.word(i32(log.cause, entry));
    print.word(u16(log.halfHour, entry));
  }
  print.bytes(bytesOf(log.size.subarray(0, log.count)));
  print.bytes(bytesOf(run.measures.values));
  for (const { tally, trees } of run.posts) {
    print.numbers(Object.values(tally));
    for (const { root, size, depth } of trees) print.numbers([root, size, depth]);
  }
  for (const { id, satisfaction, supporters, replies, damping, status, firstReply } of run.conversations)
    print.numbers([id, satisfaction, replies, damping, statuses.indexOf(status), firstReply, ...supporters]);
  print.numbers(run.waits);
  return print.text;
}
