import { weekdays } from '../../working-time/working-hours.js';
import { at, type Found, type Token } from './tokens.js';

const short = /^(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/;

/** A weekday by its name or a short form at a place, Monday being 0. */
export const weekdayAt = (tokens: readonly Token[], place: number): Found<number> | undefined => {
  const text = at(tokens, place);
  if (text.length < 3) return undefined;
  const day = weekdays.findIndex((name) => name === text || (short.test(text) && name.startsWith(text)));
  return day < 0 ? undefined : { value: day, next: place + 1 };
};
