import type { SPFI } from '@pnp/sp';
import type { Site } from './site.js';

/** Sends what is called on the `sp` that it gives, as one request. */
export type Carrier = <T>(ask: (sp: SPFI) => Promise<T>) => Promise<T>;

/** A request of its own. */
export const alone =
  (site: Site): Carrier =>
  async (ask) => {
    const [batch, send] = site.sp.batched();
    const waiting = ask(batch);
    const [, answer] = await Promise.all([send(), waiting]);
    return answer;
  };

interface Trip {
  sp: SPFI;
  sent: Promise<void>;
  send(): void;
  /** Who has said that they will ask, and has not yet. */
  expected: number;
  isAsked: boolean;
}

function tripOn(site: Site): Trip {
  const [sp, post] = site.sp.batched();
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve, reject) => {
    send = () => void post().then(resolve, reject);
  });
  // Whoever asked hears of a failure by their own question.
  sent.catch(() => undefined);
  return { sp, sent, send: () => send(), expected: 0, isAsked: false };
}

/**
 * Readings that are begun close to one another travel as one request. Each says first that it will ask, so that a script that has still to come
 * is waited for: a screen that needs three lists asks once. Who does not ask in the end, or asks a second time, keeps nobody waiting.
 */
export function togetherOn(site: Site): <T>(read: (by: Carrier) => Promise<T>) => Promise<T> {
  let next: Trip | undefined;
  const leave = (trip: Trip): void => {
    // A part of the screen that is drawn by what has just come says so in the next turn.
    setTimeout(() => {
      if (trip.expected > 0 || next !== trip) return;
      next = undefined;
      if (trip.isAsked) trip.send();
    }, 0);
  };
  return async (read) => {
    const trip = (next ??= tripOn(site));
    trip.expected += 1;
    let isExpected = true;
    const arrive = (): void => {
      if (!isExpected) return;
      isExpected = false;
      trip.expected -= 1;
      leave(trip);
    };
    const by: Carrier = async (ask) => {
      if (!isExpected) return alone(site)(ask);
      const waiting = ask(trip.sp);
      trip.isAsked = true;
      arrive();
      const [, answer] = await Promise.all([trip.sent, waiting]);
      return answer;
    };
    return read(by).finally(arrive);
  };
}
