import { everyWordOf, issueStatuses, readRuleTable, shippedRules, type IssueStatus } from '@tms-support/support-domain';
import { columnId } from './column-id.js';
import { deskLists, deskManifest, manifestAt, ruleCellColumns, schemaVersion, wholeLists } from './index.js';
import { shippedRuleRows } from './lists/shipped-rule-rows.js';

const lists = deskManifest.lists;
const fields = lists.flatMap((list) => Object.values(list.fields).map((field) => ({ list, field })));
const own = fields.filter(({ field }) => !field.builtIn);
const builtInViewFields = [
  'LinkTitle',
  'LinkFilename',
  'DocIcon',
  'Title',
  'Modified',
  'Created',
  'Author',
  'Editor',
  'ID',
];

test('every list goes by its own key, and settings are made first', () => {
  expect(Object.entries(deskLists).filter(([key, list]) => list.key !== key)).toEqual([]);
  expect(lists[0]?.key).toBe('settings');
  expect(lists.length).toBeGreaterThan(11);
  expect(own.length).toBeGreaterThan(80);
});

test('every column has an id of its own, and every list an address of its own', () => {
  const ids = own.map(({ list, field }) => columnId(list, field));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(lists.map((list) => list.urlName)).size).toBe(lists.length);
});

test.each(lists.map((list) => [list.key, list] as const))('%s keeps to what SharePoint allows', (_, list) => {
  const all = Object.values(list.fields);
  expect(new Set(all.map((field) => field.name)).size).toBe(all.length);
  expect(new Set(all.map((field) => field.title.toLowerCase())).size).toBe(all.length);
  expect(all.filter((field) => field.indexed).length).toBeLessThanOrEqual(20);
  for (const field of all) {
    // A longer internal name is cut by SharePoint, and then no longer the one that the code asks for.
    expect(field.name.length).toBeLessThanOrEqual(32);
    if (field.indexed) expect(['Text', 'Choice', 'DateTime', 'Number', 'Boolean']).toContain(field.type);
    if (field.unique) expect(field.indexed).toBe(true);
    if (field.choices) for (const words of field.choices) expect(words).not.toMatch(/;#|^\s|\s$/);
    expect(field.since ?? 1).toBeLessThanOrEqual(schemaVersion);
  }
  expect(list.since ?? 1).toBeLessThanOrEqual(schemaVersion);
  // Item-level read rights and a unique column exclude each other.
  if (list.readSecurity === 'own') expect(all.some((field) => field.unique)).toBe(false);
});

test('every view shows columns that are there, and filters and sorts on an index', () => {
  for (const list of lists) {
    const byName = new Map(Object.values(list.fields).map((field) => [field.name, field]));
    expect(list.views.filter((view) => view.isDefault)).toHaveLength(1);
    for (const view of list.views) {
      for (const name of view.fields) expect([...byName.keys(), ...builtInViewFields]).toContain(name);
      for (const [, name] of view.query.matchAll(/FieldRef Name="([^"]+)"/g)) {
        if (name !== 'ID') expect(byName.get(name!)?.indexed).toBe(true);
      }
    }
  }
});

test('the view of rules shows all by which the shipped ones differ: a rule that is off reads as one that decides without it', () => {
  const [view] = wholeLists.rules.views;
  const differ = new Set<string>();
  for (const row of shippedRuleRows)
    for (const name of Object.keys(row))
      if (shippedRuleRows.some((other) => other[name] !== row[name])) differ.add(name);
  // What comes of a rule stands on the desk, and is not what two are told apart by.
  for (const name of ['Title', 'DeskKey', 'DeskNudge', 'DeskReply', 'DeskSNumbers']) differ.delete(name);
  expect(view.fields).toEqual(expect.arrayContaining([...differ]));
});

test('views and colours go by every word that a cell may hold, today’s and those of once', () => {
  const wordsOf = (...codes: IssueStatus[]): string[] => codes.flatMap((code) => [...everyWordOf(issueStatuses[code])]);
  const query = (title: string): string => wholeLists.issues.views.find((view) => view.title === title)!.query;
  const asked = (title: string): string[] =>
    [...query(title).matchAll(/<Value Type="Choice">([^<]*)</g)].map(([, text]) => text!);
  expect(asked('With TRA')).toEqual(wordsOf('with-tra', 'tra-has-question', 'card-made', 'tra-fixing', 'checking-fix'));
  expect(asked('Closed issues')).toEqual(wordsOf('closed'));
  const formatting = JSON.stringify(wholeLists.issues.fields.status.formatting);
  for (const word of wordsOf('new', 'open-again', 'not-changing', 'fixed-tell-person', 'closed'))
    expect(formatting).toContain(word);
  expect(wholeLists.issues.fields.status.choices).toEqual(Object.values(issueStatuses).map(({ stored }) => stored));
});

test('an earlier version of the manifest lacks what came later, and nothing else', () => {
  const names = (version: number): string[] =>
    manifestAt(version).lists.flatMap((list) => Object.values(list.fields).map((field) => `${list.key}/${field.name}`));
  const added = (version: number): string[] => names(version).filter((name) => !names(version - 1).includes(name));
  expect(added(2)).toEqual(['issues/DeskNextNudgeAt', 'issues/DeskNextNudgeTo']);
  const twoLists = added(3).filter((name) => /^(cover|knownProblems)\//.test(name));
  expect(twoLists).toHaveLength(8 + 5);
  expect(added(3).filter((name) => !twoLists.includes(name))).toEqual([
    'issues/DeskWhatWasDone',
    'standardReplies/DeskChannel',
    'rules/DeskOn',
    'rules/DeskSNumbers',
  ]);
  expect(manifestAt(2).lists.find((list) => list.key === 'rules')!.seedRows).toBeUndefined();
});

test('the shipped rules as rows are the rules that count until somebody publishes', () => {
  const columns = Object.fromEntries(Object.entries(ruleCellColumns).map(([column, name]) => [name, column]));
  const names = Object.values(wholeLists.rules.fields).map((field) => field.name);
  expect([...names].sort()).toEqual(Object.values(ruleCellColumns).sort());
  const cells = wholeLists.rules.seedRows.map((row, at) => ({
    key: shippedRules[at]!.key,
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [columns[name]!, value])),
  }));
  expect(readRuleTable(cells)).toEqual({ rows: shippedRules, findings: [], unread: [] });
});
