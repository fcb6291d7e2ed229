import fc from 'fast-check';
import type { IssueCommand } from '../issue-command.js';
import { issueStatusSchema } from '../../vocabulary/codes.js';
import { everyActor } from './people.js';
import { steps } from './stories.js';

const text = fc.oneof(fc.constantFrom('', ' ', 'Something'), fc.string({ maxLength: 12 }));
const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-09', '', '2026-02-30');
const how = fc.constantFrom('email', 'phone', 'teams', 'desk', '');
const personKey = fc.constantFrom('first', 'issue-1-1-1', 'issue-1-2-1', 'issue-2');
const told = fc.record(
  { how, on: day, note: text, to: fc.array(personKey, { maxLength: 2 }) },
  { requiredKeys: ['how', 'on', 'note'] },
);
const reporter = fc.record({
  kind: fc.constantFrom('tms-user', 'panellist'),
  name: fc.constantFrom('Tom Reed', 'Grace Obi', 'Ines Costa'),
});
const error = fc.record({ text, screen: text }, { requiredKeys: ['text'] });
const details = fc.record(
  { whatHappened: text, cause: text, hearingOn: day, error },
  { requiredKeys: ['whatHappened'] },
);

/** What may differ in a field, whatever the command: each command takes those of its own fields. */
const fields = fc.record(
  {
    told,
    reporter,
    details,
    error,
    reason: text,
    note: text,
    text,
    question: text,
    reply: text,
    information: text,
    whatHappened: text,
    whatWasDone: text,
    noErrorReason: text,
    hearingOn: day,
    personKey,
    cardUrl: fc.oneof(text, fc.constant('https://trello.com/c/Card0002')),
    route: fc.constantFrom('problem-form', 'trello-board'),
    outcome: fc.constantFrom('worked', 'told-no-answer', 'not-changing'),
    status: fc.constantFrom(...issueStatusSchema.options),
    issueKey: fc.constantFrom('issue-1', 'issue-2', 'issue-3', ''),
    asToldBy: fc.record({ name: fc.constantFrom('Leo Brandt', 'Tom Reed', ''), on: day }),
  },
  { requiredKeys: [] },
);

const all = Object.values(steps);
// An edit in the list or a merge would cut most walks short before they have come anywhere.
const along = all.filter((step) => step.type !== 'record-list-edit' && step.type !== 'merge-into');
const anyStep = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom(...along) },
  { weight: 1, arbitrary: fc.constantFrom(...all) },
);

/** Any command, complete more often than not, with some answers changed, left blank or nonsense. */
export const anyCommand: fc.Arbitrary<IssueCommand> = fc
  .tuple(anyStep, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fields }))
  .map(([step, changed]) => {
    const known = new Set([...Object.keys(step), 'asToldBy', 'outcome', 'whatHappened']);
    const own = Object.entries(changed).filter(([key]) => known.has(key));
    return { ...step, ...Object.fromEntries(own) } as IssueCommand;
  });

/** The administrator mostly, since only TMU gets far. */
export const anyActor = fc.oneof(
  { weight: 4, arbitrary: fc.constant(everyActor[0]!) },
  { weight: 1, arbitrary: fc.constantFrom(...everyActor) },
);

/** Minutes of a clock that is not to be relied on. */
export const anyMinute = fc.integer({ min: 0, max: 600 });
