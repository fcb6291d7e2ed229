import type { CalendarDate } from '../time.js';
import { addWorkingDays } from '../working-time/working-days.js';
import type { WorkingCalendar } from '../working-time/working-calendar.js';
import { counted } from '../words/counts.js';
import { daysOfRule } from './limit-rule.js';
import type { ProceduralDocument } from './procedural-document.js';

/** A hearing, as far as time limits are counted from it. */
export interface HearingDay {
  on: CalendarDate;
  /** The last day of one that sits for several: what comes after the hearing is counted from it. */
  lastOn?: CalendarDate | undefined;
  /** The team's own reference of it. */
  reference?: string | undefined;
}

/** What time limits are counted by. */
export interface LimitFacts {
  hearings: readonly HearingDay[];
  calendar: WorkingCalendar;
}

/** One day on which a document falls due. */
export interface LimitDue {
  dueOn: CalendarDate;
  /** The hearing that it is counted from; absent for a rule of its own. */
  hearing?: HearingDay;
}

/** Why no day can be told: what it is counted from is not known here, its rule is not understood, or it has no limit. */
export type LimitNotKnown = 'no-limit' | 'counted-from-elsewhere' | 'rule-not-read';

type Limit = Pick<ProceduralDocument, 'limitWorkingDays' | 'limitFrom' | 'limitRule'>;

const fromHearing =
  /^(?:working days? )?(before|prior to|after|following) (?:(?:the|a|an|each|every|any) )?(?:(?:first|last) day of (?:the|a|each) )?(?:panel )?(?:hearing|panel)s?(?: date| day)?$/;

/** -1 before a hearing, 1 after one; undefined where it is counted from something else. */
function sideOfHearing(limitFrom: string | undefined): -1 | 1 | undefined {
  const words = (limitFrom ?? '')
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();
  const found = fromHearing.exec(words);
  return found ? (/^(?:before|prior to)$/.test(found[1]!) ? -1 : 1) : undefined;
}

/** Days that no calendar of this century holds are a slip: nothing is counted from them. */
const isCountable = ({ on, lastOn = on }: HearingDay): boolean => on >= '1980-01-01' && lastOn < '2180-01-01';

/**
 * The days on which a document falls due, from one day up to and with another, soonest first: its number of working days before or after each
 * hearing, or its rule. Else why no day can be told. Two hearings on one day are two.
 */
export function limitsDue(
  { limitWorkingDays, limitFrom, limitRule }: Limit,
  range: { from: CalendarDate; to: CalendarDate },
  { hearings, calendar }: LimitFacts,
): readonly LimitDue[] | LimitNotKnown {
  if (limitWorkingDays === undefined) {
    if (!limitRule?.trim()) return 'no-limit';
    return daysOfRule(limitRule, range, calendar)?.map((dueOn) => ({ dueOn })) ?? 'rule-not-read';
  }
  const side = sideOfHearing(limitFrom);
  if (side === undefined) return 'counted-from-elsewhere';
  return hearings
    .filter(isCountable)
    .map((hearing) => {
      const from = side === 1 ? (hearing.lastOn ?? hearing.on) : hearing.on;
      return { dueOn: addWorkingDays(from, side * limitWorkingDays, calendar), hearing };
    })
    .filter(({ dueOn }) => dueOn >= range.from && dueOn <= range.to)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** "40 working days before the hearing", "by the 15th of each month"; undefined where there is no time limit. */
export function limitInWords({ limitWorkingDays, limitFrom, limitRule }: Limit): string | undefined {
  const from = limitFrom?.trim();
  if (limitWorkingDays === undefined) return limitRule?.trim() || (from ? `Counted ${from}` : undefined);
  const days = counted(limitWorkingDays, 'working day');
  return from ? `${days} ${from}` : days;
}
