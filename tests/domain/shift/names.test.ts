import { describe, expect, it } from 'vitest';
import { components } from '#domain/reply/components.ts';
import { backKinds, causeKinds, consentStates, moves, situations } from '#domain/shift/names.ts';
import { CAUSE_KINDS } from '#engine/causes-table.ts';
import { BACKS } from '#engine/conversations.ts';
import { MOVES } from '#engine/event-log.ts';
import { COMPONENTS, SITUATIONS } from '#engine/names.ts';
import { CONSENT } from '#engine/state.ts';

describe('the words of a shift', () => {
  it('are those of the model, in its order', () => {
    expect(situations).toEqual(SITUATIONS);
    expect(components).toEqual(COMPONENTS);
    expect(causeKinds).toEqual(CAUSE_KINDS);
    expect(backKinds).toEqual(BACKS);
    expect(moves).toEqual(MOVES);
    expect(consentStates.map((state) => CONSENT[state])).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});
