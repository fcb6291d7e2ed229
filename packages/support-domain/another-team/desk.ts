// A desk for repairs of houses, by a team that has nothing to do with teachers. It stands in `src`, beside the sources of the package.
import {
  dateAndTimeInWords,
  decideIssue,
  placeInQueue,
  readPeopleTable,
  sendFromWords,
  shippedSnapshot,
  statusWords,
  windowFromWords,
  workingCalendar,
  type Actor,
  type DecideFacts,
} from './index.js';

const mia: Actor = { name: 'Mia Tran', email: 'mia.tran@homes.example', roles: ['repairs-desk'] };
let ids = 0;
const facts: DecideFacts = { at: '2026-12-03T14:00:00.000Z', actor: mia, newId: () => `id-${(ids += 1)}` };

const raised = decideIssue(
  undefined,
  {
    type: 'raise',
    key: 'boiler',
    reporter: { kind: 'tenant', name: 'Jo Lark' },
    channel: 'out-of-hours',
    details: { whatHappened: 'No heating in flat 3', area: 'heating', cause: 'worn' },
  },
  facts,
);
if (raised.outcome === 'refused') throw new Error(raised.refusal.message);
console.log(statusWords(raised.issue.status)); // → New, nobody is dealing with it
console.log(sendFromWords('repairs-inbox')); // → Send from: repairs inbox. Have you sent it?

// Rules of their own, and who comes first by their own kinds. The calendar counts by the clock of St John’s.
const calendar = workingCalendar({ week: { thursday: [{ from: '08:00', until: '16:30' }] }, bankHolidays: [] });
const [first] = placeInQueue([raised.issue], { rules: shippedSnapshot, calendar, now: '2026-12-03T15:00:00.000Z' });
console.log(first?.decision.route, '|', first?.why);
// → works-order | First because a tenant is waiting, and nobody has replied since it came in at 10:30am today.
console.log(dateAndTimeInWords('2026-12-03T15:00:00.000Z')); // → 3 décembre 2026, 11:30am

// What the contractor may not do is refused in the team’s own words.
const away: DecideFacts = { ...facts, actor: { name: 'Al Moss', email: 'al@lifts.example', roles: ['contractor'] } };
const refused = decideIssue(
  raised.issue,
  { type: 'name-owner', owner: { name: 'Al Moss', email: 'al@lifts.example' } },
  away,
);
if (refused.outcome === 'refused') console.log(refused.refusal.message);
// → Only Repairs can assign this issue. Ask Repairs to do it for you.

// Their updates, out of pasted words, and their people, out of Excel.
const lifts = windowFromWords('12 mars 2027', '2026-12-03');
console.log(lifts.outcome === 'read' && lifts.window.startsAt); // → 2027-03-12T03:30:00.000Z
const people = readPeopleTable('Name\tEmail\tKind\nJo Lark\tjo.lark@post.example\tLeaseholder');
console.log(people.outcome === 'read' && people.people[0]?.kind); // → tenant
