import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';

const lower = (text: string): string => text.toLowerCase();

/** Whether a row fits, said as plainly as the columns say it: what everything faster is compared with. */
export function fitsNaively(row: RuleRow, facts: RuleFacts): boolean {
  const hearing = facts.hearingInWorkingDays;
  const wantedHearing = row.hearingWithinWorkingDays;
  const hours = (range: { from: number; before?: number | undefined } | undefined, minutes: number): boolean =>
    !range || (minutes >= range.from * 60 && (range.before === undefined || minutes < range.before * 60));
  const count = (range: { from: number; to?: number | undefined } | undefined, n: number): boolean =>
    !range || (n >= range.from && (range.to === undefined || n <= range.to));
  const update = row.linkedUpdate;
  return (
    (!row.reporterKind || row.reporterKind.includes(facts.reporterKind)) &&
    (!row.tmsRole || row.tmsRole.includes(facts.tmsRole ?? 'none')) &&
    (!row.channel || row.channel.includes(facts.channel)) &&
    (!row.cause || row.cause.map(lower).includes(lower(facts.cause ?? 'none'))) &&
    (row.hasErrorMessage === undefined || row.hasErrorMessage === facts.hasErrorMessage) &&
    (wantedHearing === undefined ||
      (wantedHearing === 'none' ? hearing === undefined : hearing !== undefined && count(wantedHearing, hearing))) &&
    hours(row.silentForWorkingHours, facts.workingMinutesOfSilence) &&
    hours(row.receivedForWorkingHours, facts.workingMinutesSinceReceived) &&
    (!row.statusIs || row.statusIs.includes(facts.status)) &&
    count(row.reopenedAtLeast, facts.timesReopened) &&
    (update === undefined ||
      (typeof update === 'boolean'
        ? update === (facts.linkedUpdate !== undefined)
        : facts.linkedUpdate !== undefined && update.map(lower).includes(lower(facts.linkedUpdate)))) &&
    (!row.validFromOn || facts.decidedOn >= row.validFromOn) &&
    (!row.validToOn || facts.decidedOn <= row.validToOn)
  );
}

/** The first row that fits, one after another. */
export const firstFitNaively = (rows: readonly RuleRow[], facts: RuleFacts): RuleRow | undefined =>
  rows.find((row) => row.on && fitsNaively(row, facts));
