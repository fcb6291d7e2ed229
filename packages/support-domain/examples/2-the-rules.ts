import {
  bankHolidaysEnglandAndWales,
  explainDecision,
  placeInQueue,
  replayDecision,
  replayIssue,
  shippedSnapshot,
  usualWorkingWeek,
  workingCalendar,
} from '@tms-support/support-domain';

const issue = replayIssue([
  {
    type: 'raised',
    id: 'event-1',
    at: '2026-02-24T10:00:00.000Z',
    by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' },
    key: 'issue-1',
    reporter: { kind: 'panellist', name: 'Grace Obi' },
    channel: 'portal-inbox',
    details: { whatHappened: 'Password will not work', hearingOn: '2026-03-03' },
  },
]);
const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
const [first] = placeInQueue([issue], { rules: shippedSnapshot, calendar, now: '2026-02-27T09:00:00.000Z' });
if (!first) throw new Error('The queue is empty');

console.log(first.why);
// → First because a panellist is waiting, their hearing is on 3 March, and nobody has replied since it came in on Tuesday.
console.log(first.decision.route); // → trello-board

// With its receipt, the same decision can be made again, and each row can say why it did not decide.
const again = replayDecision(first.decision.receipt, shippedSnapshot);
console.log(again.row.key === first.decision.row.key); // → true
console.log(explainDecision(first.decision.receipt, shippedSnapshot)[0]?.verdict); // → switched-off
