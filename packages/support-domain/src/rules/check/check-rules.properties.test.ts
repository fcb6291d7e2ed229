import fc from 'fast-check';
import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';
import { arbitraryTable } from '../testing/arbitrary-rules.js';
import { checkByBruteForce, everyIssue } from '../testing/brute-force.js';
import { inFull, isEnough, runs } from '../../testing/in-full.js';
import { checkRules } from './check-rules.js';

const on = '2026-01-15';
const columns = [
  'reporterKind',
  'tmsRole',
  'channel',
  'cause',
  'hasErrorMessage',
  'hearingWithinWorkingDays',
  'silentForWorkingHours',
  'receivedForWorkingHours',
  'statusIs',
  'reopenedAtLeast',
  'linkedUpdate',
  'valid',
] as const;

const asked: fc.Arbitrary<readonly (typeof columns)[number][]> = fc.oneof(
  { weight: 4, arbitrary: fc.subarray([...columns], { minLength: 1, maxLength: 3 }) },
  // The two pairs of facts that hang together.
  { weight: 1, arbitrary: fc.constantFrom([columns[0], columns[1]], [columns[6], columns[7]]) },
);

/** A small table that asks about a few facts only, so that every issue there can be may be tried. */
const smallTable = fc
  .tuple(fc.oneof(arbitraryTable(6), arbitraryTable(6, 1)), asked)
  .map(([rows, asked]) => {
    const dropped = columns
      .filter((column) => !asked.includes(column))
      .flatMap((column) => (column === 'valid' ? ['validFromOn', 'validToOn'] : [column]));
    return rows.map(
      (row) => Object.fromEntries(Object.entries(row).filter(([column]) => !dropped.includes(column))) as RuleRow,
    );
  })
  .filter((rows) => everyIssue(rows, on).length <= 4000);

const plain = (facts: RuleFacts | undefined): string | undefined =>
  facts && JSON.stringify(Object.entries(facts).sort());
const tell = (findings: readonly { code: string; rows: readonly string[]; example?: RuleFacts }[]): string[] =>
  findings.map(({ code, rows, example }) => `${code} ${rows.join(' ')} ${plain(example) ?? ''}`).sort();

describe('checkRules', () => {
  it('finds what trying every issue finds, no more and no less, with the same smallest example', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(smallTable, (rows) => {
        const found = checkRules(rows, { on });
        const brute = checkByBruteForce(rows, on);
        const holes = found.filter(({ code }) => code === 'RULES.THRESHOLD_HOLE');
        expect(tell(found.filter((finding) => !holes.includes(finding)))).toEqual(tell(brute.findings));
        const all = new Set(brute.holes.map(plain));
        holes.forEach(({ example }) => expect(all).toContain(plain(example)));
        expect(holes.length > 0).toBe(brute.holes.length > 0);
        if (brute.holes.length > 0) expect(holes.map(({ example }) => plain(example))).toContain(plain(brute.holes[0]));
        found.forEach(({ code }) => seen.set(code, (seen.get(code) ?? 0) + 1));
      }),
      runs(1200),
    );
    // A property that never met what it is about would prove nothing.
    const met = [
      'ROW_NEVER_WINS',
      'ROW_FITS_NOTHING',
      'ROW_HAS_ENDED',
      'ROWS_CONFLICT',
      'ONLY_CATCH_ALL',
      'THRESHOLD_HOLE',
      'PANELLIST_NOT_FIRST',
    ];
    if (isEnough) met.forEach((code) => expect(seen.get(`RULES.${code}`) ?? 0).toBeGreaterThan(inFull ? 4 : 0));
  });
});
