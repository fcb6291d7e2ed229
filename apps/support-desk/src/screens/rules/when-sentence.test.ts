/** @jest-environment node */
import { shippedSnapshot, type RuleRow } from '@tms-support/support-domain';
import { conditionsOf } from './rule-words';
import { whenSentence } from './when-sentence';

// The last rule fits anything: it has no condition of its own.
const any = shippedSnapshot.rows.find((row) => conditionsOf(row).length === 0)!;
const said = (row: Partial<RuleRow>): string => whenSentence({ ...any, ...row });

it.each<[Partial<RuleRow>, string]>([
  [{}, 'It applies when no rule above does.'],
  [{ reporterKind: ['panellist'] }, 'It applies when the reporter is a panellist.'],
  [{ reporterKind: ['tms-user', 'panellist'] }, 'It applies when the reporter is a TMS user or a panellist.'],
  [
    { reporterKind: ['tms-user'], tmsRole: ['scheduling'], hasErrorMessage: true },
    'It applies when the reporter is a TMS user, they are a colleague in scheduling and there is an error message.',
  ],
  [
    { tmsRole: ['case-worker', 'none'] },
    'It applies when the reporter is a case worker or somebody with no role recorded.',
  ],
  [
    { channel: ['email', 'phone'], cause: ['deletion', 'none'] },
    'It applies when we heard of it by email or by phone, and the cause is “Deleted by accident” or not recorded yet.',
  ],
  [{ cause: ['our-own'] }, 'It applies when the cause is “our-own”.'],
  [{ hearingWithinWorkingDays: 'none' }, 'It applies when no hearing ahead is known.'],
  [{ hearingWithinWorkingDays: { from: 0, to: 1 } }, 'It applies when a hearing is within 1 working day.'],
  [{ hearingWithinWorkingDays: { from: 3, to: 5 } }, 'It applies when a hearing is 3 to 5 working days away.'],
  [{ hearingWithinWorkingDays: { from: 6 } }, 'It applies when a hearing is 6 or more working days away.'],
  [
    { silentForWorkingHours: { from: 8 }, hasErrorMessage: false },
    'It applies when there is no error message, and the person has heard nothing for 8 or more working hours.',
  ],
  [{ receivedForWorkingHours: { from: 0, before: 4 } }, 'It applies when it came in less than 4 working hours ago.'],
  [{ statusIs: ['new'] }, 'It applies when its status is “New”.'],
  [{ reopenedAtLeast: { from: 2 } }, 'It applies when it was opened again 2 or more times.'],
  [{ linkedUpdate: true }, 'It applies when it came after an update.'],
  [{ linkedUpdate: false }, 'It applies when it did not come after an update.'],
  [{ linkedUpdate: ['MC77', 'R-12'] }, 'It applies when it came after MC77 or R-12.'],
  [{ validFromOn: '2026-12-01' }, 'It applies when no rule above does. It applies from 1 December 2026.'],
  [
    { reporterKind: ['panellist'], validFromOn: '2026-12-01', validToOn: '2026-12-31' },
    'It applies when the reporter is a panellist. It applies from 1 to 31 December 2026.',
  ],
])('says when a rule decides: %j', (row, sentence) => {
  expect(said(row)).toBe(sentence);
});

it('says every condition of the shipped rules, in no code and no heading of the list', () => {
  for (const row of shippedSnapshot.rows) {
    expect(whenSentence(row)).toMatch(/^It applies when [^:;·=<>]+\.$/);
    expect(whenSentence(row)).not.toMatch(/forgot-how|tms-user/);
  }
});
