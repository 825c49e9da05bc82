/**
 * Writing to somebody in private, and asking whether one may (Demmers, van Dolen & Weltevreden 2018,
 * doi:10.1080/10864415.2018.1396110: satisfaction = usefulness − infringement; sizes design).
 *   ΔS = .45 usefulness − .5 infringement;  Δtrust = .15 ΔS · (1 − trust when ΔS > 0, else 1 + trust)
 *   infringement: .05 after an explicit yes, .15 within 72 h of the person's own message, .60 otherwise
 * Every message tires, as much as it infringes and is long. One nobody asked for can be answered by opting out, and
 * blocks with chance
 *   .02 + .15 · infringement · (1 − usefulness)(1 + earlier ones).
 */
import { MOVE } from './event-log.ts';
import type { Model } from './model.ts';
import { f32, i8, u8, u16 } from './read.ts';
import { addTo, CONSENT, REFUSED } from './state.ts';
import type { World } from './world.ts';

/** How much a message intrudes: what the person agreed to, and half-hours since they last wrote (−1 never). */
export function infringement(model: Model, consent: number, sinceTheyWrote: number): number {
  const { consent: c } = model;
  if (consent === CONSENT.agreed) return c['infringe.asked'];
  if (consent >= CONSENT.none && sinceTheyWrote >= 0 && sinceTheyWrote <= c['window.halfHours'])
    return c['infringe.reactive'];
  return c['infringe.unsolicited'];
}

/** Change of satisfaction from one private message. */
export function contactEffect(model: Model, usefulness: number, infringed: number): number {
  return model.consent['contact.useful'] * usefulness - model.consent['contact.cost'] * infringed;
}

/** Writes to a person in private. @returns how much it intruded, 0–1; 0 when they have blocked the brand. */
export function contactPerson(run: World, i: number, usefulness: number, words: number, t: number): number {
  const { state } = run;
  const { model } = run.community;
  const c = model.consent;
  const consent = i8(state.consent, i);
  if (consent === CONSENT.blocked) {
    run.today.undelivered += 1;
    return 0;
  }
  const spoke = u16(state.spoke, i);
  const infringed = infringement(model, consent, spoke === 0 ? -1 : t - (spoke - 1));
  run.today.contacts += 1;
  const change = contactEffect(model, usefulness, infringed);
  const now = f32(state.trust, i) + f32(state.trustToday, i);
  const room = Math.max(0, change > 0 ? 1 - now : 1 + now);
  run.moveTrust(i, MOVE.contact, 0, model.reply['reply.trust'] * change * room, t);
  const load =
    c['contact.fatigue'] * (infringed / c['infringe.unsolicited']) + (model.settle['fatigue.mess'] * words) / 100;
  addTo(state.fatigueToday, i, load);
  if (infringed < c['infringe.unsolicited']) {
    run.today.contactsAgreed += 1;
    return infringed;
  }
  const earlier = u8(state.unsolicited, i);
  const block = c['block.base'] + c['block.slope'] * infringed * (1 - usefulness) * (1 + earlier);
  const time = t * 256 + earlier;
  if (run.draw('block', time, i) < block) {
    state.consent[i] = CONSENT.blocked;
    run.unfollow(i);
    run.today.blocks += 1;
  } else if (
    consent > CONSENT.withdrawn &&
    run.draw('contact', time, i) < c['withdraw.unsolicited'] * (1 - usefulness)
  ) {
    state.consent[i] = CONSENT.withdrawn;
    run.today.optOuts += 1;
  }
  if (earlier < 255) state.unsolicited[i] = earlier + 1;
  return infringed;
}

/** Asking costs nothing; a yes lasts; a second no is a withdrawal; after that, asking again is intruding. */
export function askPermission(run: World, i: number, t: number): void {
  const { state } = run;
  const { consent: c } = run.community.model;
  const now = i8(state.consent, i);
  if (now === CONSENT.blocked || now === CONSENT.agreed) return;
  const yes = c['permission.base'] + c['permission.trust'] * f32(state.trust, i);
  if (run.draw('permission', t, i) < yes) state.consent[i] = CONSENT.agreed;
  // Insisting with who has withdrawn is one more message nobody asked for.
  else if (now === CONSENT.withdrawn) contactPerson(run, i, 0, 0, t);
  else if (u8(state.flags, i) & REFUSED) {
    state.consent[i] = CONSENT.withdrawn;
    run.today.optOuts += 1;
  } else state.flags[i] = u8(state.flags, i) | REFUSED;
}
