import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, checkKept, compareFrames, frameAt, lostSides, outcomeOf } from '#domain/bench/frame.ts';

const tall = { width: 1080, height: 1350 };
const side = fc.integer({ min: 50, max: 6000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.record({ width: side, height: side });
const place = fc.record({ across: share, down: share });

describe('a frame over a picture', () => {
  it('keeps 1012.5 of 1080 pixels in 3:4, and loses 33.75 on each side', () => {
    const { kept, cut, lost, room } = frameAt(tall, { width: 3, height: 4 });
    expect(kept).toEqual({ x: 33.75, y: 0, width: 1012.5, height: 1350 });
    expect(cut).toEqual({ left: 33.75, right: 33.75, top: 0, bottom: 0 });
    expect(lost).toBeCloseTo(0.0625, 12);
    expect(room).toEqual({ across: true, down: false });
  });

  it('keeps a square of 1080, and moved to the top loses 270 at the bottom alone', () => {
    const { kept, cut } = frameAt(tall, { width: 1, height: 1 }, { across: 0.5, down: 0 });
    expect(kept).toEqual({ x: 0, y: 0, width: 1080, height: 1080 });
    expect(lostSides(cut)).toEqual([{ side: 'bottom', pixels: 270 }]);
  });

  it('loses nothing in its own shape, and has no room', () => {
    const own = frameAt(tall, { width: 4, height: 5 });
    expect(own.lost).toBeCloseTo(0, 12);
    expect(lostSides(own.cut)).toEqual([]);
    expect(own.room).toEqual({ across: false, down: false });
  });

  it('has the shape asked and stays inside, wherever it is moved; what is kept and cut make the whole', () => {
    fc.assert(
      fc.property(size, size, place, (picture, frame, at) => {
        const { kept, cut, lost } = frameAt(picture, frame, at);
        expect(kept.width / kept.height / (frame.width / frame.height)).toBeCloseTo(1, 9);
        expect(cut.left + kept.width + cut.right).toBeCloseTo(picture.width, 6);
        expect(cut.top + kept.height + cut.bottom).toBeCloseTo(picture.height, 6);
        for (const pixels of Object.values(cut)) expect(pixels).toBeGreaterThanOrEqual(-1e-6);
        expect(kept.width * kept.height).toBeCloseTo((1 - lost) * picture.width * picture.height, 3);
      }),
    );
  });
});

describe('what must not be cut', () => {
  const title = { x: 0.1, y: 0.02, width: 0.8, height: 0.2 }; // from 27 to 297 px of 1350

  it('is cut by how much of it is outside, and on which side', () => {
    const framed = frameAt(tall, { width: 1, height: 1 }); // keeps from 135 to 1215
    const kept = checkKept(framed, tall, title);
    expect(kept).toMatchObject({ type: 'cut', canFit: true, sides: [{ side: 'top', pixels: 108 }] });
    expect(kept.type === 'cut' && kept.share).toBeCloseTo(108 / 270, 10);
    expect(outcomeOf(kept)).toBe('movable');
  });

  it('stays whole where the frame is moved to it, also edge to edge', () => {
    const framed = frameAt(tall, { width: 1, height: 1 }, { across: 0.5, down: 0.1 }); // from 27
    expect(checkKept(framed, tall, title)).toEqual({ type: 'whole' });
    const all = { x: 0, y: 0, width: 1, height: 1 };
    expect(checkKept(frameAt(tall, { width: 8, height: 10 }), tall, all)).toEqual({ type: 'whole' });
  });

  it('does not fit where it is wider than what is kept', () => {
    const kept = checkKept(frameAt(tall, { width: 9, height: 16 }), tall, title); // keeps 759.375 of 864
    expect(kept).toMatchObject({ type: 'cut', canFit: false });
    expect(kept.type === 'cut' && kept.share).toBeCloseTo(1 - 759.375 / 864, 10);
    expect(outcomeOf(kept)).toBe('tooSmall');
  });

  it('is lost whole when it is all outside, by no more than its own pixels', () => {
    const foot = { x: 0, y: 0.9, width: 0.5, height: 0.1 };
    const kept = checkKept(frameAt(tall, { width: 2, height: 1 }, { across: 0, down: 0 }), tall, foot);
    expect(kept).toEqual({ type: 'cut', share: 1, sides: [{ side: 'bottom', pixels: 135 }], canFit: true });
  });

  it('may be larger than what is kept by what counts as nothing on both sides', () => {
    const square = { width: 1000, height: 1000 };
    const wide = { x: 0.2496, y: 0, width: 0.5008, height: 1 }; // 500.8 px, where 500 are kept
    expect(checkKept(frameAt(square, { width: 1, height: 2 }), square, wide)).toEqual({ type: 'whole' });
    const moved = checkKept(frameAt(square, { width: 1, height: 2 }, { across: 0, down: 0 }), square, wide);
    expect(moved).toMatchObject({ type: 'cut', canFit: true });
  });

  it('can fit wherever some place keeps it whole, and not where it is larger than what is kept', () => {
    const places = Array.from({ length: 101 }, (_, i) => i / 100);
    const part = fc.record({
      x: fc.double({ min: 0, max: 0.5, noNaN: true }),
      y: fc.double({ min: 0, max: 0.5, noNaN: true }),
      width: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      height: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(size, size, part, (picture, frame, keep) => {
        const found = places.map((at) => checkKept(frameAt(picture, frame, { across: at, down: at }), picture, keep));
        const isSometimesWhole = found.some(({ type }) => type === 'whole');
        const canFit = found.every((kept) => kept.type === 'whole' || kept.canFit);
        if (isSometimesWhole) expect(canFit).toBe(true);
        const own = boxOf(picture, keep);
        const { kept } = frameAt(picture, frame);
        if (own.width > kept.width + 1 || own.height > kept.height + 1) {
          expect(canFit).toBe(false);
          expect(isSometimesWhole).toBe(false);
        }
      }),
    );
  });
});

it('compares frames from the middle: whole, whole if moved, or too large for it', () => {
  const frames = [
    { id: 'feed', width: 4, height: 5 },
    { id: 'square', width: 1, height: 1 },
    { id: 'story', width: 9, height: 16 },
  ];
  const rows = compareFrames(tall, { x: 0.1, y: 0.02, width: 0.8, height: 0.2 }, frames);
  expect(rows.map(({ frame, outcome }) => `${frame.id} ${outcome}`)).toEqual([
    'feed whole',
    'square movable',
    'story tooSmall',
  ]);
  expect(rows[1]?.framed.lost).toBeCloseTo(0.2, 10);
});
