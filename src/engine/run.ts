/**
 * A run: a community, what is decided and what happens, and time. `stepTo` goes on to any half-hour and can be called
 * again: stopping changes nothing. Everything a run does is a function of (community, plan, acts, seed).
 *
 * A half-hour: causes that start · posts that come out · what the agenda holds · sessions (who looks in sees posts) ·
 * the brand's own acts, answered from what stands there now. At the end of a day: settle.ts, measures.ts.
 */
import { TASK } from './agenda.ts';
import { answer, eachReader, endureSilence, settlePromise } from './answer.ts';
import { startCause, touch } from './causes.ts';
import { CAUSE_KINDS } from './causes-table.ts';
import { contactPerson } from './contact.ts';
import { makeStatement, spreadNews } from './crisis.ts';
import { MOVE } from './event-log.ts';
import { meetShare, offerPost, showPosts, takeOffer } from './feed.ts';
import { arriveComplaints, complain, openConversation } from './inbox.ts';
import { createToday } from './measure-names.ts';
import { measureDay } from './measures.ts';
import { HALF_HOURS } from './names.ts';
import type { Act, Moderation } from './plan.ts';
import { pick } from './read.ts';
import { passRumour } from './rumour.ts';
import { fillDay } from './sessions.ts';
import { settleDay } from './settle.ts';
import { spreadWave } from './spread.ts';
import { World } from './world.ts';

export class Run extends World {
  /** Lives every half-hour before `halfHour` (0 to days × 48) that has not been lived. */
  stepTo(halfHour: number): void {
    const end = Math.min(halfHour, this.days * HALF_HOURS);
    while (this.now < end) {
      this.liveHalfHour(this.now);
      this.now += 1;
    }
  }

  /**
   * Acts in the half-hour just lived, and sees at once what comes of it: the same as a run that held the act from the
   * start, because acts are the last thing of a half-hour. The last of a day is already settled.
   * @throws {RangeError} when the act is of another half-hour, or of a day's last.
   */
  perform(act: Act): void {
    const t = act.day * HALF_HOURS + act.halfHour;
    if (t !== this.now - 1 || this.now % HALF_HOURS === 0) throw new RangeError(`half-hour ${t} is not being lived`);
    this.given.push(act);
    this.act(this.given.length - 1, t);
  }

  private liveHalfHour(t: number): void {
    const day = Math.floor(t / HALF_HOURS);
    if (t % HALF_HOURS === 0) this.startDay(day, t);
    for (const cause of this.causesAt.get(t) ?? []) startCause(this, cause, t);
    for (const live of this.postsAt.get(t) ?? []) {
      live.seen = new Uint8Array(this.community.people.count);
      this.live.push(live);
      offerPost(this, live);
    }
    this.agenda.take(t, (task, who, about) => this.carryOut(task, who, about, t));
    if (this.live.length > 0) showPosts(this, t);
    for (const index of this.actsAt.get(t) ?? []) this.act(index, t);
    if (t % HALF_HOURS === HALF_HOURS - 1) {
      settleDay(this, day);
      measureDay(this, day);
      this.log.dayStart[day + 1] = this.log.count;
      this.reached.fill(0);
      this.today = createToday();
    }
  }

  private startDay(day: number, t: number): void {
    this.retire(t);
    let mask = 0;
    for (const { channel } of this.live) mask |= 1 << channel;
    for (let h = t; h < t + HALF_HOURS; h++) for (const { channel } of this.postsAt.get(h) ?? []) mask |= 1 << channel;
    const { people } = this.community;
    const { follow, activeDay } = this.state;
    fillDay(this.day, people, follow, activeDay, this.rhythm, mask, this.seed, day, this.loginOf(day));
    arriveComplaints(this, t);
    for (const rumour of this.rumours) passRumour(this, rumour, t);
  }

  /** Lets go of posts that are over. */
  private retire(t: number): void {
    this.live = this.live.filter((live) => {
      const isOver = t - live.published >= live.life;
      if (isOver) {
        live.seen = new Uint8Array(0);
        live.viewers = [];
      }
      return !isOver;
    });
  }

  private loginOf(day: number): number {
    const holiday = this.causes.find(({ cause }) => cause.kind === 'holiday' && cause.day === day);
    return holiday ? 1 + (this.community.model.holidayLogin - 1) * holiday.severity * 2 : 1;
  }

  private carryOut(task: number, who: number, about: number, t: number): void {
    if (task === TASK.shared) meetShare(this, about, who, t);
    else if (task === TASK.offered) {
      const live = this.livePost(about);
      if (live) takeOffer(this, live, who, t);
    } else if (task === TASK.fails) complain(this, who, t);
    else if (task === TASK.touched) touch(this, pick(this.causes, about), who, t);
    else if (task === TASK.waves) spreadWave(this, about, t);
    else if (task === TASK.silence) endureSilence(this, about, t);
    else if (task === TASK.promise) settlePromise(this, about, t);
    else if (task === TASK.crisis) spreadNews(this, about, t);
    else if (task === TASK.writes) this.writeRumour(who, about, t);
  }

  private writeRumour(person: number, cause: number, t: number): void {
    const kind = CAUSE_KINDS.indexOf('rumour');
    const { arousal } = pick(this.community.model.causes, kind);
    openConversation(this, person, t, 'misinformation', { cause, arousal });
  }

  private act(index: number, t: number): void {
    const act = pick(this.acts, index);
    if (act.act === 'contact') {
      if (act.person >= this.community.people.count) this.unmatched.push({ act: index, code: 'noPerson' });
      else contactPerson(this, act.person, act.usefulness, act.words, t);
      return;
    }
    if (act.act === 'statement') {
      if (!this.crises.some(({ cause }) => pick(this.causes, cause).cause.id === act.cause))
        this.unmatched.push({ act: index, code: 'noCrisis' });
      else makeStatement(this, act, t);
      return;
    }
    const conversation = this.indexOf.get(act.conversation);
    if (conversation === undefined) this.unmatched.push({ act: index, code: 'noConversation' });
    else if (act.act === 'reply') answer(this, conversation, act, t);
    else this.moderate(conversation, act.act, t);
  }

  private moderate(index: number, act: Moderation['act'], t: number): void {
    const conversation = pick(this.conversations, index);
    const { reply } = this.community.model;
    if (conversation.status === 'hidden') return;
    if (act === 'moveUp') conversation.place = reply['place.up'];
    else if (act === 'moveDown') conversation.place = reply['place.down'];
    else if (act === 'leave') conversation.status = conversation.firstReply < 0 ? 'open' : 'closed';
    else {
      conversation.status = 'hidden';
      const live = conversation.post < 0 ? undefined : pick(this.posts, conversation.post);
      if (conversation.situation === 'troll') {
        if (live && live.trolls > 0) live.trolls -= 1;
        return;
      }
      this.moveTrust(conversation.person, MOVE.hidden, index, -reply['hide.trust'], t);
      eachReader(this, index, t, (reader) => this.moveTrust(reader, MOVE.hidden, index, -reply['hide.reader'], t));
    }
  }
}
