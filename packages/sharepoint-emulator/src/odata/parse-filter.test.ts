import { parseFilter } from './parse-filter.js';

test('and binds closer than or, and not closer than both', () => {
  expect(parseFilter('not A eq 1 and B eq 2 or C eq 3')).toMatchObject({
    kind: 'or',
    left: { kind: 'and', left: { kind: 'not', inner: { left: { path: ['A'] } } }, right: { left: { path: ['B'] } } },
    right: { left: { path: ['C'] } },
  });
});

test.each([
  ["Title eq 'it''s'", { right: { type: 'string', value: "it's" } }],
  [
    "Created ge datetime'2024-01-01T00:00:00Z'",
    { comparator: 'ge', right: { type: 'datetime', value: '2024-01-01T00:00:00Z' } },
  ],
  ["Id eq guid'0000000A-0000-0000-0000-000000000000'", { right: { type: 'guid' } }],
  ['Qty lt -1.5', { comparator: 'lt', right: { type: 'number', value: -1.5 } }],
  ['Flag eq true', { right: { type: 'boolean', value: true } }],
  ['Owner/EMail eq null', { left: { path: ['Owner', 'EMail'] }, right: { type: 'null' } }],
  ['5 lt Qty', { comparator: 'gt', left: { path: ['Qty'] } }],
  ["startswith(Title,'a') eq true", { kind: 'text', function: 'startswith', text: 'a' }],
  ["substringof('a',Title)", { kind: 'text', function: 'substringof', text: 'a' }],
  ['month(Created) eq 5', { left: { kind: 'part', part: 'month' }, right: { value: 5 } }],
  ['OData__ModerationStatus eq 0', { left: { path: ['OData__ModerationStatus'] } }],
])('%s', (text, expected) => {
  expect(parseFilter(text)).toMatchObject(expected);
});

test.each([
  "endswith(Title,'a')",
  'Qty add 1 eq 2',
  "tolower(Title) eq 'a'",
  'Title eq',
  "Title eqq 'x'",
  "(Title eq 'a'",
  "Title eq 'a' Title",
  '',
  'a;b',
  "Title eq 'a",
])('%s is refused whole', (text) => {
  expect(() => parseFilter(text)).toThrow(`The expression "${text}" is not valid.`);
});
