import {
  coverList,
  documentsLibrary,
  issuesList,
  peopleList,
  schemaVersion,
  standardRepliesList,
  switches,
  updatesList,
} from '@tms-support/sharepoint-schema';
import { asRead, walk } from '../testing/example-issues.js';
import { issueToFields } from '../issues/issue-fields.js';
import { parseIssueRow } from '../issues/issue-row.js';
import { deskHealth } from './desk-health.js';

const person = {
  name: 'Ada Marsh',
  email: 'ada.marsh@tmu.example',
  roles: ['system-administrator' as const],
  maySetUp: false,
};
const cells = { ...issueToFields(walk([0])), DeskStatus: 'Kit Ashdown is waiting', DeskReporterEmail: 'kit ashdown' };
const { row } = parseIssueRow(asRead(cells), 'https://tmu.example/sites/desk');
const issues = {
  list: 'Desk issues',
  rows: 1,
  badCells: row.faults.map(({ column, message }) => ({ list: 'Desk issues', number: row.number, column, message })),
};
const entry = {
  id: 'a-1',
  order: 1,
  givenAt: '2026-03-10T09:00:00.000Z',
  command: { type: 'add-note', text: 'Kit rang' },
  on: { number: 41, etag: 'x' },
} as const;

test('health names each cell to mend and counts what is not saved', () => {
  const settingFaults = [{ column: 'portal-inbox', message: 'Not one', value: 'x' }];
  const health = deskHealth({
    entrance: { state: 'ready', person, settings: {}, listsVersion: 1, settingFaults },
    lists: [issues],
    outbox: [
      { ...entry, state: 'waiting' },
      { ...entry, state: 'draft' },
      { ...entry, state: 'draft' },
    ],
    readAt: '2026-03-10T10:00:00.000Z',
  });
  expect(health).toMatchObject({
    codeVersion: schemaVersion,
    listsVersion: 1,
    unsaved: { waiting: 1, draft: 2, refused: 0 },
  });
  expect(health.badCells.map((cell) => [cell.list, cell.number, cell.column])).toEqual([
    ['Desk issues', 41, 'Their email'],
    ['Desk issues', 41, 'How it stands'],
    ['Desk settings', undefined, 'portal-inbox'],
  ]);
});

test('diagnostics hold nothing that anybody typed, and no person', () => {
  const { diagnostics } = deskHealth({
    entrance: { state: 'ready', person, settings: { portalInbox: 'portal@tmu.example' } },
    lists: [issues, { list: 'Desk rules', badCells: [] }],
    outbox: [{ ...entry, state: 'waiting' }],
    readAt: '2026-03-10T10:00:00.000Z',
  });
  expect(diagnostics).toContain('Cells to correct: 2');
  expect(diagnostics).toContain('- Desk issues: 1\n- Desk rules: not open to this person');
  expect(diagnostics).not.toMatch(/Kit|Ada|Ashdown|Password|rang|portal@|tmu\.example/i);
});

test('what an owner switched off is named, with the day by which the switch goes', () => {
  const health = deskHealth({
    entrance: { state: 'ready', person, settings: { switchedOff: ['reading-messages'] } },
    lists: [],
    outbox: [],
    readAt: '2026-03-10T10:00:00.000Z',
  });
  expect(health.switchedOff).toEqual([{ name: 'reading-messages', goesOn: switches['reading-messages'].goesOn }]);
  expect(health.diagnostics).toContain('Switched off: reading-messages');
});

test('a desk is new while one of the lists that it needs first has no row; one that is closed to somebody says nothing', () => {
  const isNew = (list: string, rows?: number): boolean =>
    deskHealth({
      entrance: { state: 'ready', person, settings: {} },
      lists: [{ list, badCells: [], ...(rows === undefined ? {} : { rows }) }],
      outbox: [],
      readAt: '2026-03-10T10:00:00.000Z',
    }).isNew;
  for (const { title } of [peopleList, standardRepliesList, coverList, documentsLibrary, updatesList])
    expect([title, isNew(title, 0), isNew(title, 1), isNew(title)]).toEqual([title, true, false, false]);
  expect(isNew(issuesList.title, 0)).toBe(false);
});
