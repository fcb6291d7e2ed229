import { compareRules } from './compare-rules.js';
import type { RuleRow } from './rule-row.js';
import { shippedRules } from './shipped-rules.js';

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
        { heading: 'Put first', was: 'Yes', is: 'No' },
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
  ).toEqual([{ name: 'Panellist', what: 'new', changes: [] }]);
  const [first, second] = [...shippedRules].sort((a, b) => a.order - b.order);
  const moved = shippedRules.map((row) => (row === first ? { ...row, order: second!.order + 1 } : row));
  const names = compareRules(shippedRules, moved).map(({ name, changes }) => [
    name,
    changes.map(({ heading }) => heading),
  ]);
  expect(names).toEqual([
    [second!.title, ['Place']],
    [first!.title, ['Place']],
  ]);
});
