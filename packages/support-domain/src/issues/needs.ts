import { calendarDateSchema, type CalendarDate } from '../time.js';
import type { Told } from './issue-facts.js';
import { countedWords, isCountedAt, isCountedOn } from '../working-time/counted-time.js';
import type { Need } from './refusal.js';

/** Whether a text says nothing. */
export const blank = (text: string | undefined): boolean => typeof text !== 'string' || text.trim() === '';

/** One need where something is missing, none where it is not. */
export function need(missing: boolean, field: string, message: string): Need[] {
  return missing ? [{ field, message }] : [];
}

const isRealDate = (date: string): boolean => calendarDateSchema.safeParse(date).success;

/** What a day that something happened on lacks: given, real, and not still to come. `words`: "The day Ann Lee was told". */
export function pastDayNeeds(on: string | undefined, today: CalendarDate, field: string, words: string): Need[] {
  if (blank(on)) return [{ field, message: `Enter ${words.charAt(0).toLowerCase()}${words.slice(1)}` }];
  if (!isRealDate(on!)) return [{ field, message: `${words} must be a real date` }];
  return [
    ...need(on! > today, field, `${words} must be today or in the past`),
    ...need(on! <= today && !isCountedOn(on!), field, `${words} must be ${countedWords}`),
  ];
}

/** What somebody else's word lacks, for which something is done. */
export const wordNeeds = (word: { name: string; on: string } | undefined, today: CalendarDate): Need[] => [
  ...need(blank(word?.name), 'asToldBy.name', 'Enter who told you'),
  ...pastDayNeeds(word?.on, today, 'asToldBy.on', 'The day they told you'),
];

/** A hearing on a day that is real, and that working days are not counted on. It may have been already. */
export function hearingNeeds(on: string | undefined, field: string): Need[] {
  return need(!blank(on) && isRealDate(on!) && !isCountedOn(on!), field, `The hearing date must be ${countedWords}`);
}

/** A message that appeared at a time which is real, and not counted. */
export function seenNeeds(at: string | undefined, field: string): Need[] {
  const isReal = !blank(at) && !Number.isNaN(Date.parse(at!));
  return need(isReal && !isCountedAt(at!), field, `The day the message appeared must be ${countedWords}`);
}

/** What a record of somebody being told lacks. */
export function toldNeeds(told: Told | undefined, name: string, today: CalendarDate): Need[] {
  return [
    ...need(!told?.how, 'told.how', `Select how you told ${name}`),
    ...pastDayNeeds(told?.on, today, 'told.on', `The day you told ${name}`),
    ...need(blank(told?.note), 'told.note', `Enter what you told ${name}`),
  ];
}
