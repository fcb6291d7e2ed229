import { foldText } from '../../find/fold-text.js';
import { learntNames, weighedWords } from './learnt-names.js';
import { weights } from './weights.js';

const learnt = (text: string): string[] =>
  learntNames(weighedWords(foldText(text), (start, end) => text.slice(start, end))).map(({ start, end }) =>
    text.slice(start, end),
  );

it('has a weight for each place of the table', () => expect(weights.join('')).toMatch(/^[(-[\]-y]{16384}$/));

// Words of English that no rule asks about there.
it.each([
  ['Bell unwell, sent home', ['Bell']],
  ['Priest has appealed', ['Priest']],
  ['cant find oke under o', ['oke']],
])('shows who stands in "%s"', (text, names) => expect(learnt(text)).toEqual(names));

it.each([
  'Bell icon shows a red dot',
  'Hope this helps',
  'Rose Room is full. Bill was paid twice',
  'the chair rose at 4.15',
])('shows nobody in "%s"', (text) => expect(learnt(text)).toEqual([]));

it.each(['https://oke.example/bell?user=priest', 'C:\\Users\\oke', 'oke_bell@priest.example', 'bell2, 4oke'])(
  'asks nothing of "%s", which other rules read',
  (text) => expect(learnt(text)).toEqual([]),
);
