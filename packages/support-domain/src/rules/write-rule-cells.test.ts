import { shippedRow } from './testing/shipped-row.js';
import { writeRuleCells } from './write-rule-cells.js';

it('writes each condition as people write it: the shorter of what would be read the same', () => {
  const row = shippedRow('panellist', {
    silentForWorkingHours: { from: 0, before: 8 },
    receivedForWorkingHours: { from: 4, before: 8 },
    reopenedAtLeast: { from: 0, to: 5 },
    hearingWithinWorkingDays: { from: 2, to: 5 },
    nudgeWhom: ['owner', 'portal-inbox', 'ann.lee@tmu.example'],
    replyKey: 'reset',
  });
  expect(writeRuleCells(row)).toMatchObject({
    silentForWorkingHours: '< 8',
    receivedForWorkingHours: '4 to 8',
    reopenedAtLeast: '<= 5',
    hearingWithinWorkingDays: '2 to 5',
    nudgeWhom: 'Whoever has it, Portal inbox, ann.lee@tmu.example',
    replyKey: 'reset',
  });
  const bare = shippedRow('panellist', {
    silentForWorkingHours: { from: 8 },
    reopenedAtLeast: { from: 2 },
    hearingWithinWorkingDays: 'none',
  });
  expect(writeRuleCells(bare)).toMatchObject({
    silentForWorkingHours: '>= 8',
    receivedForWorkingHours: '',
    reopenedAtLeast: '>= 2',
    hearingWithinWorkingDays: 'None',
    nudgeWhom: '',
    replyKey: '',
  });
});
