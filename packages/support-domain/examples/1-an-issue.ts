import { decideIssue, openSteps, type Actor, type DecideFacts } from '@tms-support/support-domain';

const priya: Actor = { name: 'Priya Shah', email: 'priya.shah@tmu.example', roles: ['system-administrator'] };
let ids = 0;
// Nothing is fetched: you pass in the time, who is asking and new IDs.
const facts: DecideFacts = { at: '2026-03-02T09:30:00.000Z', actor: priya, newId: () => `id-${(ids += 1)}` };

const raised = decideIssue(
  undefined,
  {
    type: 'raise',
    key: 'made-by-the-client-once',
    reporter: { kind: 'panellist', name: 'Grace Obi' },
    channel: 'portal-inbox',
    details: { whatHappened: 'Password will not work', hearingOn: '2026-03-09' },
  },
  facts,
);
if (raised.outcome === 'refused') throw new Error(raised.refusal.message);
console.log(raised.issue.status); // → new

// The process is a table: a step that is not in it is refused, with a sentence for people.
const tooSoon = decideIssue(raised.issue, { type: 'reopen', reason: 'It happened again' }, facts);
if (tooSoon.outcome === 'refused') console.log(tooSoon.refusal.message);
// → You cannot open this issue again as it stands now: “New, nobody is dealing with it”.

const told = { how: 'email', on: '2026-03-02', note: 'Sent the steps to reset it' } as const;
const answered = decideIssue(raised.issue, { type: 'answer', whatWasDone: 'Reset the password', told }, facts);
if (answered.outcome === 'refused') throw new Error(answered.refusal.message);
console.log(answered.events.map((event) => event.type).join()); // → owner-named,answered
console.log(openSteps(answered.issue, priya)[0]?.command); // → close
