import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '#domain/plan/approval.ts';
import {
  type ApprovalMode,
  approvalMode,
  asStranger,
  clientFor,
  nextReader,
  roundOf,
  sendPost,
  whyNotSent,
  writeComment,
  writeVerdict,
} from '#domain/plan/approval-steps.ts';
import type { Post } from '#domain/plan/shape.ts';
import { strategyOf } from '../strategy/documents.ts';
import { sampleClient } from './approval-sample.ts';
import { cellsOf, PlayedPlan } from './case-sample.ts';
import { loaf, readSketch } from './examples-sketch.ts';

const approve: Decision = { verdict: 'approve', text: 'Va bene.', reasons: [] };
const change: Decision = { verdict: 'change', text: 'Cambia.', reasons: [] };
let written = 0;
const by = (name: string) => {
  written += 1;
  return { id: `c${written}`, by: name, at: '2027-03-01T10:00' };
};

/** A post in a plan, and what actions make of it. */
function onePost(changes: Partial<Post> = {}) {
  const played = new PlayedPlan(cellsOf([{ ...loaf, ...changes }]));
  const post = (): Post => {
    const [own] = played.plan.posts.posts;
    if (!own) throw new Error('The post is gone');
    return own;
  };
  return {
    post,
    send: () => played.write(sendPost(post())),
    say: (name: string, decision: Decision, isLast = true) =>
      played.write(writeVerdict(post(), decision, by(name), isLast)),
    answer: (text: string) => played.write(writeComment(post(), text, by('Vera'))),
    reader: (mode: ApprovalMode) => nextReader(post(), sampleClient, mode),
  };
}

describe('who must say yes', () => {
  it('is as the plan says, or else the strategy, or else only in doubt', () => {
    const asks = strategyOf({ resources: { approval: 'levels' } });
    expect(approvalMode(readSketch({ about: { approval: 'none' } }), asks)).toBe('none');
    expect(approvalMode(readSketch({}), asks)).toBe('levels');
    expect(approvalMode(readSketch({}), strategyOf({}))).toBe('optional');
  });
});

describe('a post that is sent', () => {
  it.each(['draft', 'review', 'changes', 'approved', 'scheduled'] as const)(
    'waits for an answer, from %s',
    (status) => {
      const own = onePost({ status });
      own.send();
      expect(own.post().status).toBe('review');
    },
  );

  it.each(['idea', 'published'] as const)('is not one that is %s', (status) => {
    const own = onePost({ status });
    own.send();
    expect(whyNotSent(own.post())).toBe(status);
    expect(own.post().status).toBe(status);
  });
});

describe('a verdict', () => {
  it('stands beside the post with who gave it, and the post is with changes', () => {
    const own = onePost({ status: 'review' });
    own.say('Lisetta Moro, persona simulata', change);
    expect(own.post()).toMatchObject({
      status: 'changes',
      comments: [{ by: 'Lisetta Moro, persona simulata', at: '2027-03-01T10:00', text: 'Cambia.', verdict: 'change' }],
    });
  });

  it('of the last who has to read makes the post approved; of one before, it goes on waiting', () => {
    const own = onePost({ status: 'review' });
    own.say('Ugo Ferri', approve, false);
    expect(own.post().status).toBe('review');
    own.say('Lisetta Moro', approve);
    expect(own.post().status).toBe('approved');
  });

  it('is counted for who gave it, in whatever language that one is said to be played', () => {
    const own = onePost();
    own.say('Lisetta Moro, persona simulata', change);
    own.say('Lisetta Moro, simulated', change);
    own.say('Ugo Ferri, simulated', change);
    own.answer('Ho cambiato.');
    expect([
      roundOf(own.post(), 'Lisetta Moro'),
      roundOf(own.post(), 'Ugo Ferri'),
      roundOf(own.post(), 'Vera'),
    ]).toEqual([2, 1, 0]);
  });

  it('is answered by a comment that moves nothing', () => {
    const own = onePost({ status: 'changes' });
    own.answer('Ho tolto la cifra.');
    expect(own.post()).toMatchObject({ status: 'changes', comments: [{ by: 'Vera', verdict: '' }] });
  });
});

describe('who reads next', () => {
  it('is the client alone, about everything, where there are no levels', () => {
    const { reader, isLast } = onePost().reader('required');
    expect([reader.name, reader.concerns.length, isLast]).toEqual(['Lisetta Moro', 4, true]);
  });

  it('is one level after the other, each with what that one looks at', () => {
    const own = onePost({ text: 'Miracoloso!!' });
    const first = own.reader('levels');
    expect([first.reader.name, first.isLast]).toEqual(['Ugo Ferri', false]);
    expect(decide(own.post(), [], first.reader, 0).reasons.map(({ concern }) => concern)).toEqual(['claims']);
    own.say('Ugo Ferri, simulated', approve, false);
    const second = own.reader('levels');
    expect([second.reader.name, second.isLast]).toEqual(['Lisetta Moro', true]);
    expect(decide(own.post(), [], second.reader, 0).reasons.map(({ concern }) => concern)).toEqual(['loud']);
  });

  it('is the one who asked for changes, not those who have said yes', () => {
    const own = onePost();
    own.say('Ugo Ferri', approve, false);
    own.say('Lisetta Moro', change);
    expect(own.reader('levels')).toMatchObject({ reader: { name: 'Lisetta Moro' }, isLast: true });
  });

  it('is the first again once all have said yes', () => {
    const own = onePost();
    own.say('Ugo Ferri', approve, false);
    own.say('Lisetta Moro', approve);
    expect(own.reader('levels').reader.name).toBe('Ugo Ferri');
  });
});

describe('whose client it is', () => {
  const mill = { ...sampleClient, brand: 'mill', brandName: 'Mulino Brezza', name: 'Rita Sala' };
  const clients = [mill, sampleClient];
  const none = { brandName: '', played: '', chosen: '' };

  it('is the own brand’s, with all its concerns', () => {
    expect(clientFor(clients, { ...none, brandName: 'forno lisetta' })).toBe(sampleClient);
  });

  it('is that of the case, whatever the project', () => {
    expect(clientFor(clients, { ...none, brandName: 'Forno Lisetta', chosen: 'bakery', played: 'mill' })).toBe(mill);
  });

  it('is as a stranger that of another brand: without what only that brand knows of itself', () => {
    const chosen = clientFor(clients, { ...none, brandName: 'Forno Lisetta', chosen: 'mill' });
    expect(chosen?.name).toBe('Rita Sala');
    expect(chosen?.concerns.map(({ id }) => id)).toEqual(['pictures', 'loud']);
    expect(clientFor(clients, { ...none, brandName: 'Officina' })?.concerns).toEqual(asStranger(mill).concerns);
  });

  it('is nobody’s where there are no clients', () => {
    expect(clientFor([], none)).toBeUndefined();
  });
});
