import type { RuleFacts } from './rule-facts.js';
import { defaultHearingSoonWorkingDays } from './rule-snapshot.js';
import { comesFirst } from '../vocabulary/codes.js';

/** Where an issue stands in a queue: compared number by number, the smaller comes first. */
export type QueuePlace = readonly number[];

/**
 * The longer comes first. `0 -` instead of a minus sign, which would make -0; and the facts of an old receipt may lack a
 * number that was added later, which must not make a place that compares with nothing.
 */
const before = (minutes: number | undefined): number => 0 - (minutes ?? 0);

/**
 * Put first before the rest; among these a panellist before a TMS user (S12); then the nearer hearing, where the
 * rules count it as soon: within a year, or within 10 working days where they were published before (0480); then the longer
 * silence; then the longer wait since it was received. There is no ladder of severity (S13).
 */
export function queuePlace(
  facts: RuleFacts,
  putFirst: boolean,
  hearingSoonWorkingDays = defaultHearingSoonWorkingDays,
): QueuePlace {
  return [
    putFirst ? 0 : 1,
    comesFirst(facts.reporterKind) ? 0 : 1,
    Math.min(facts.hearingInWorkingDays ?? Infinity, hearingSoonWorkingDays + 1),
    before(facts.workingMinutesOfSilence),
    before(facts.workingMinutesSinceReceived),
  ];
}

/** Negative where `a` comes first, 0 where they stand together. */
export function compareQueuePlaces(a: QueuePlace, b: QueuePlace): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
