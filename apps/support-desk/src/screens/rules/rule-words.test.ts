/** @jest-environment node */
import { shippedSnapshot, type RuleRow } from '@tms-support/support-domain';
import { conditionsOf } from './rule-words';

// The last rule fits anything: it has no condition of its own.
const any = shippedSnapshot.rows.find((row) => conditionsOf(row).length === 0)!;
const said = (row: Partial<RuleRow>): readonly string[] => conditionsOf({ ...any, ...row });

it.each<[Partial<RuleRow>, string]>([
  [{ silentForWorkingHours: { from: 8 } }, 'The person has heard nothing for: 8 or more working hours'],
  [{ silentForWorkingHours: { from: 0, before: 3 } }, 'The person has heard nothing for: less than 3 working hours'],
  [{ receivedForWorkingHours: { from: 8 } }, 'It came in: 8 or more working hours ago'],
  [{ reopenedAtLeast: { from: 2 } }, 'It was opened again: 2 or more times'],
  [{ hearingWithinWorkingDays: { from: 2, to: 5 } }, 'A hearing is within: 2 to 5 working days'],
  [
    { silentForWorkingHours: { from: 4, before: 9 } },
    'The person has heard nothing for: at least 4 but less than 9 working hours',
  ],
])('says what a bound counts: %j', (row, words) => {
  expect(said(row)).toEqual([words]);
});

it('gives every bound of the shipped rules its unit, and none to words', () => {
  const conditions = shippedSnapshot.rows.flatMap(conditionsOf);
  const bounds = conditions.filter((one) => /\d/.test(one));
  expect(bounds.length).toBeGreaterThan(3);
  expect(bounds.filter((one) => !/working (hours|days)|times|update|Counts/.test(one))).toEqual([]);
  expect(conditions).toContain('The reporter is: Panellist');
});
