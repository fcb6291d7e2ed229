import { clockWordsAt, type ClockWords } from './clock-forms.js';
import type { FoundDate } from './find-dates.js';
import type { LooseClock } from './left-over.js';
import type { Token } from './tokens.js';

/** Nobody names so many hours of one day. */
const mostClocks = 4;

const isSame = (one: ClockWords, other: ClockWords): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What has hours of its own: "join the webinar at 10am", "version 16:05". */
const ofSomethingElse = /\b(?:webinar|session|call|meeting|join|office|version)s?\b/;

const isOfSomethingElse = (tokens: readonly Token[], place: number): boolean => {
  const before = tokens.slice(Math.max(0, place - 10), place).map(({ text }) => text);
  return ofSomethingElse.test(before.slice(before.lastIndexOf('.') + 1).join(' '));
};

/**
 * The hours of a row that stand apart from its dates: "on 15 March. The system will be unavailable from 2am to 4am". Each once. Hours
 * that belong to a date are not among them.
 */
export const looseClocks = (tokens: readonly Token[], dates: readonly FoundDate[]): readonly LooseClock[] => {
  const found: LooseClock[] = [];
  let place = 0;
  while (place < tokens.length && found.length < mostClocks) {
    const date = dates.find(({ from, until }) => place >= from && place < until);
    const clock = date ? undefined : clockWordsAt(tokens, place);
    if (clock && !isOfSomethingElse(tokens, place) && !found.some((one) => isSame(one.clock, clock.value)))
      found.push({ clock: clock.value, place, next: clock.next });
    place = date?.until ?? clock?.next ?? place + 1;
  }
  return found;
};
