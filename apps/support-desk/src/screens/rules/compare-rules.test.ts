/** @jest-environment node */
import { shippedSnapshot, type RuleRow } from '@tms-support/support-domain';
import { compareRules } from './compare-rules';

const shippedRules = shippedSnapshot.rows;

const listed = (change: (row: RuleRow) => RuleRow | undefined): RuleRow[] =>
  shippedRules.flatMap((row, at) => change({ ...row, key: String(at + 1) }) ?? []);
const panellist = (change: Partial<RuleRow>) =>
  listed((row) => (row.title === 'Panellist' ? { ...row, ...change } : row));

it('finds nothing where only the keys are others', () => {
  expect(
    compareRules(
      shippedRules,
      listed((row) => row),
    ),
  ).toEqual([]);
});

it('says what of a rule is another, in the words of the list', () => {
  expect(compareRules(shippedRules, panellist({ channel: ['phone'], putFirst: false }))).toEqual([
    {
      name: 'Panellist',
      what: 'changed',
      changes: [
        { heading: 'If they told us by', was: '', is: 'Phone' },
        { heading: 'Put it first', was: 'Yes', is: 'No' },
      ],
    },
  ]);
});

it('says what is new, what is gone, and what changed places', () => {
  expect(
    compareRules(
      shippedRules,
      listed((row) => (row.title === 'Panellist' ? undefined : row)),
    ),
  ).toEqual([{ name: 'Panellist', what: 'gone', changes: [] }]);
  expect(
    compareRules(
      listed((row) => (row.title === 'Panellist' ? undefined : row)),
      shippedRules,
    ),
  ).toEqual([
    { name: 'Panellist', what: 'new', changes: [], row: shippedRules.find(({ title }) => title === 'Panellist') },
  ]);
  const [first, second] = [...shippedRules].sort((a, b) => a.order - b.order);
  const moved = shippedRules.map((row) => (row === first ? { ...row, order: second!.order + 1 } : row));
  const names = compareRules(shippedRules, moved).map(({ name, changes }) => [
    name,
    changes.map(({ heading }) => heading),
  ]);
  expect(names).toEqual([[first!.title, ['Place']]]);
});

const inOrder = [...shippedRules].sort((a, b) => a.order - b.order);
const places = (edited: readonly RuleRow[]) =>
  compareRules(shippedRules, edited).map(({ name, what, changes }) => [
    name,
    what,
    ...changes.map(({ heading, was, is }) => `${heading}: ${is}, was ${was}`),
  ]);

it('says of one rule alone that it was moved, wherever it went', () => {
  const last = inOrder[inOrder.length - 1]!;
  const above = inOrder[inOrder.length - 2]!;
  expect(places(listed((row) => (row.title === last.title ? { ...row, order: 1 } : row)))).toEqual([
    [last.title, 'changed', `Place: first, was after ${above.title}`],
  ]);
  const [first, second] = inOrder;
  expect(places(listed((row) => (row.title === second!.title ? { ...row, order: 1 } : row)))).toEqual([
    [second!.title, 'changed', `Place: first, was after ${first!.title}`],
  ]);
  // Every rule was given another number, and one of them another place.
  const [moved, ...rest] = inOrder;
  const anew = [...rest, moved!].map((row, at) => ({ ...row, order: at }));
  expect(places(anew)).toEqual([[moved!.title, 'changed', `Place: after ${last.title}, was first`]]);
  expect(places(inOrder.map((row, at) => ({ ...row, order: at })))).toEqual([]);
});

it('takes the copy of a rule for the new one, above it or below, and moves no other for it', () => {
  const copied = inOrder[9]!;
  for (const order of [copied.order, copied.order - 1, copied.order + 1, 0])
    expect([order, places([...shippedRules, { ...copied, key: 'copy', order }])]).toEqual([
      order,
      [[copied.title, 'new']],
    ]);
  // Once published, a rule has the number of its item, and may have been renumbered beside its copy.
  const published = listed((row) => row);
  const own = published.find(({ title }) => title === copied.title)!;
  const edited = [
    ...published.map((row) => (row === own ? { ...row, order: row.order + 1 } : row)),
    { ...own, key: '99' },
  ];
  expect(compareRules(published, edited).map(({ name, what }) => [name, what])).toEqual([[own.title, 'new']]);
});
