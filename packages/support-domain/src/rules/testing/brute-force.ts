import { channelSchema, issueStatusSchema, tmsRoleSchema } from '../../vocabulary/codes.js';
import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';
import { fitsNaively } from './naive-rules.js';

/** Facts with their places in the order in which examples are compared: the smaller list is the smaller example. */
export type Worldly = RuleFacts;

const span = (to: number, step = 1): number[] => Array.from({ length: Math.floor(to / step) + 1 }, (_, i) => i * step);
const nextDay = (on: string): string => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);

type Values = { [K in keyof RuleFacts]-?: readonly (RuleFacts[K] | undefined)[] };

/**
 * Every issue that there can be, in the order of the columns, for a table whose numbers are those of `arbitraryRow`:
 * half hours up to 10, counts up to 10. Facts that no row asks about stay at their first value.
 */
export function everyIssue(rows: readonly RuleRow[], on: string): Worldly[] {
  const asks = (...columns: (keyof RuleRow)[]): boolean =>
    rows.some((row) => columns.some((column) => row[column] !== undefined));
  const pick = <T>(asked: boolean, values: readonly T[]): readonly T[] => (asked ? values : values.slice(0, 1));
  const dates = [...new Set([on, ...rows.flatMap((row) => [row.validFromOn, row.validToOn && nextDay(row.validToOn)])])]
    .filter((date): date is string => date !== undefined && date >= on)
    .sort();
  const causes = [...new Set(rows.flatMap((row) => row.cause ?? []).map((cause) => cause.toLowerCase()))].filter(
    (cause) => cause !== 'none',
  );
  const updates = [
    ...new Set(
      rows.flatMap((row) => (Array.isArray(row.linkedUpdate) ? row.linkedUpdate : [])).map((key) => key.toLowerCase()),
    ),
  ];
  const values: Values = {
    reporterKind: ['tms-user', 'panellist'],
    tmsRole: pick(asks('tmsRole'), [undefined, ...tmsRoleSchema.options]),
    channel: pick(asks('channel'), channelSchema.options),
    cause: pick(asks('cause'), [undefined, ...causes, 'another cause']),
    hasErrorMessage: pick(asks('hasErrorMessage'), [false, true]),
    hearingInWorkingDays: pick(asks('hearingWithinWorkingDays'), [undefined, ...span(12)]),
    workingMinutesOfSilence: pick(asks('silentForWorkingHours'), span(630, 30)),
    workingMinutesSinceReceived: pick(asks('silentForWorkingHours', 'receivedForWorkingHours'), span(630, 30)),
    status: pick(asks('statusIs'), issueStatusSchema.options),
    timesReopened: pick(asks('reopenedAtLeast'), span(12)),
    linkedUpdate: pick(asks('linkedUpdate'), [undefined, ...updates, 'another update']),
    decidedOn: dates,
  };
  let issues: Partial<RuleFacts>[] = [{}];
  for (const [fact, options] of Object.entries(values)) {
    issues = issues.flatMap((issue) =>
      options.flatMap((value) => {
        if (fact === 'tmsRole' && issue.reporterKind === 'panellist' && value !== undefined) return [];
        if (fact === 'workingMinutesSinceReceived' && (value as number) < issue.workingMinutesOfSilence!) return [];
        return [value === undefined ? issue : { ...issue, [fact]: value }];
      }),
    );
  }
  return issues as RuleFacts[];
}

const outcome = (row: RuleRow): string => `${row.route} ${row.putFirst}`;
const numbers = {
  hearingWithinWorkingDays: 'hearingInWorkingDays',
  silentForWorkingHours: 'workingMinutesOfSilence',
  receivedForWorkingHours: 'workingMinutesSinceReceived',
  reopenedAtLeast: 'timesReopened',
  validOn: 'decidedOn',
} as const;

/** A finding as far as brute force can tell it. */
export interface BruteFinding {
  code: string;
  rows: readonly string[];
  example?: RuleFacts;
}

/** Finds by trying every issue what `checkRules` finds without; holes are given with all their examples, one by one. */
export function checkByBruteForce(
  table: readonly RuleRow[],
  on: string,
): { findings: BruteFinding[]; holes: RuleFacts[] } {
  const rows = table.filter((row) => row.on);
  const issues = everyIssue(rows, on);
  const fits = issues.map((issue) => rows.map((row) => fitsNaively(row, issue)));
  const nth = (i: number, n: number): number => fits[i]!.flatMap((fit, r) => (fit ? [r] : []))[n] ?? -1;
  const hits = issues.map((_, i) => [nth(i, 0), nth(i, 1)] as const);
  const last = rows.length - 1;
  const findings: BruteFinding[] = [];
  rows.forEach((row, r) => {
    const first = fits.findIndex((fit) => fit[r]);
    if (first < 0)
      findings.push({
        code: row.validToOn && row.validToOn < on ? 'RULES.ROW_HAS_ENDED' : 'RULES.ROW_FITS_NOTHING',
        rows: [row.key],
      });
    else if (r < last && !hits.some(([a]) => a === r)) {
      findings.push({
        code: 'RULES.ROW_NEVER_WINS',
        rows: [row.key, rows[hits[first]![0]]!.key],
        example: issues[first]!,
      });
    }
    const behind = issues.findIndex(
      (issue, i) => hits[i]![0] === r && issue.reporterKind === 'panellist' && !row.putFirst,
    );
    if (behind >= 0) findings.push({ code: 'RULES.PANELLIST_NOT_FIRST', rows: [row.key], example: issues[behind]! });
    for (let s = r + 1; s < rows.length; s += 1) {
      const both = hits.findIndex(([a, b]) => a === r && b === s);
      if (both < 0 || outcome(row) === outcome(rows[s]!)) continue;
      if (!fits.some((fit) => fit[r] && !fit[s]) || !fits.some((fit) => fit[s] && !fit[r])) continue;
      findings.push({ code: 'RULES.ROWS_CONFLICT', rows: [row.key, rows[s]!.key], example: issues[both]! });
    }
  });
  const saved = hits.findIndex(([a]) => a === last);
  if (saved >= 0) findings.push({ code: 'RULES.ONLY_CATCH_ALL', rows: [rows[last]!.key], example: issues[saved]! });
  const holes = new Set(
    Object.values(numbers).flatMap((fact) =>
      holesAlong(
        issues,
        fits.map((fit) => fit.indexOf(true)),
        last,
        fact,
      ),
    ),
  );
  return { findings, holes: issues.filter((issue) => holes.has(issue)) };
}

/** Issues that only the last row fits, though a smaller and a larger number are each met, all else being the same. */
function holesAlong(
  issues: readonly RuleFacts[],
  winners: readonly number[],
  last: number,
  fact: keyof RuleFacts,
): RuleFacts[] {
  const lines = new Map<string, number[]>();
  issues.forEach((issue, i) => {
    if (issue[fact] === undefined) return;
    const line = JSON.stringify({ ...issue, [fact]: 0 });
    lines.set(line, [...(lines.get(line) ?? []), i]);
  });
  return [...lines.values()].flatMap((line) =>
    line.flatMap((i, at) => {
      const met = (others: number[]): boolean => others.some((other) => winners[other]! < last);
      return winners[i] === last && met(line.slice(0, at)) && met(line.slice(at + 1)) ? [issues[i]!] : [];
    }),
  );
}
