import { steps } from '../issues/testing/stories.js';
import { fitsFilters, type IssueFilters } from './issue-filters.js';
import { issueOf } from './testing/issue-of.js';

const closed = issueOf({ area: 'letters', cause: 'input', hearingOn: '2026-03-20' }, [steps.answer, steps.close]);
const open = issueOf(
  { reporter: { kind: 'panellist', name: 'Grace Obi' }, channel: 'portal-inbox', updateKey: 'DEMO-04' },
  [steps['name-owner'], steps['hand-over']],
);
const shared = issueOf({}, [steps['add-person']]);
const again = issueOf({}, [steps.answer, steps.close, steps.reopen]);
const all = { closed, open, shared, again };

const cases: [IssueFilters, (keyof typeof all)[]][] = [
  [{}, ['closed', 'open', 'shared', 'again']],
  [{ words: 'nothing like it' }, ['closed', 'open', 'shared', 'again']],
  [{ standing: 'open' }, ['open', 'shared', 'again']],
  [{ standing: 'closed' }, ['closed']],
  [{ status: ['with-tra', 'open-again'] }, ['open', 'again']],
  [{ reporterKind: 'panellist' }, ['open', 'shared']],
  [{ tmsRole: ['case-worker'] }, ['closed', 'shared', 'again']],
  [{ channel: ['portal-inbox'] }, ['open', 'shared']],
  [{ area: ['letters', 'tasks'] }, ['closed']],
  [{ cause: ['Input'] }, ['closed']],
  [{ cause: ['none'] }, ['open', 'shared', 'again']],
  [{ cause: ['none', 'input'] }, ['closed', 'open', 'shared', 'again']],
  // Whoever answers an issue that nobody has, has it.
  [{ owner: ['nobody'] }, ['shared']],
  [{ owner: ['PRIYA.SHAH@tmu.example'] }, ['closed', 'open', 'again']],
  [{ route: 'problem-form' }, ['open']],
  [{ outcome: ['worked'] }, ['closed']],
  [{ updateKey: ['DEMO-04'] }, ['open']],
  [{ error: 'yes' }, ['open']],
  [{ error: 'no', standing: 'open' }, ['shared', 'again']],
  [{ reopened: 'yes' }, ['again']],
  [{ raisedFrom: '2026-03-02', raisedTo: '2026-03-02' }, ['closed', 'open', 'shared', 'again']],
  [{ raisedFrom: '2026-03-03' }, []],
  [{ raisedTo: '2026-03-01' }, []],
  [{ closedFrom: '2026-03-01' }, ['closed']],
  [{ closedTo: '2026-03-01' }, []],
  [{ closedFrom: '2026-12-01' }, []],
  [{ hearingFrom: '2026-03-09' }, ['closed', 'shared']],
  [{ hearingTo: '2026-03-09' }, ['shared']],
];

it.each(cases)('%j shows %j', (filters, names) => {
  expect(Object.entries(all).flatMap(([name, issue]) => (fitsFilters(issue, filters) ? [name] : []))).toEqual(names);
});

it('counts days in London: an hour before midnight in UTC is the next day in summer', () => {
  const summer = { ...open, raisedAt: '2026-06-30T23:30:00.000Z' };
  expect(fitsFilters(summer, { raisedFrom: '2026-07-01' })).toBe(true);
  expect(fitsFilters(summer, { raisedTo: '2026-06-30' })).toBe(false);
});
