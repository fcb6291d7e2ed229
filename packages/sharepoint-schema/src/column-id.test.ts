import { columnId } from './column-id.js';
import { idsWrittenDown } from './ids-written-down.js';
import { issuesList, deskManifest } from './index.js';

const columns = deskManifest.lists.flatMap((list) =>
  Object.values(list.fields)
    .filter(({ builtIn }) => !builtIn)
    .map((field) => ({ list, field, key: `${list.urlName}/${field.name}` })),
);

test('a column of lists that stand on tenants keeps the id that it was made with', () => {
  // Of version 0.1.0, as its site script has it.
  expect(columnId(issuesList, issuesList.fields.status)).toBe('124ec13b-74f7-4ff7-bfc6-feca2a4b99c0');
  for (const { list, field, key } of columns)
    if (idsWrittenDown[key]) expect(columnId(list, field)).toBe(idsWrittenDown[key]);
});

test('a new column has an id that nobody had to write down: the same each time, and another in each list', () => {
  const made = columnId({ urlName: 'DeskIssues' }, { name: 'DeskNew' });
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(columnId({ urlName: 'DeskIssues' }, { name: 'DeskNew' })).toBe(made);
  expect(columnId({ urlName: 'DeskPeople' }, { name: 'DeskNew' })).not.toBe(made);
  // Each of today's columns made in this way, under names of their own: none meets another.
  const all = columns.map(({ list, field }) => columnId({ urlName: `${list.urlName}s` }, field));
  expect(new Set(all).size).toBe(columns.length);
});

test('no id is kept for a column that is not there', () => {
  const there = new Set(columns.map(({ key }) => key));
  expect(Object.keys(idsWrittenDown).filter((key) => !there.has(key))).toEqual([]);
});
