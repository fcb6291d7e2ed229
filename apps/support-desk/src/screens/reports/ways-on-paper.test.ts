import { waysOnPaper } from './ways-on-paper';

const cause = (...lengths: number[]) => ({
  words: 'A cause',
  preventions: lengths.map((length) => ({ words: 'w'.repeat(length), problems: 1 })),
});
const long = 200;

it('prints every way where the page has room, and says of none that there is 1 more', () => {
  expect(waysOnPaper([cause(30, 30, 30, 30), cause(long, long, long), cause(), cause(20)])).toEqual([4, 3, 0, 1]);
});

it('gives a cause one way, and the rest in turn, until the page is full', () => {
  const many = Array.from({ length: 20 }, () => long);
  expect(waysOnPaper([cause(...many)])).toEqual([20]);
  expect(waysOnPaper(Array.from({ length: 6 }, () => cause(...many)))).toEqual([3, 3, 2, 2, 2, 2]);
  expect(waysOnPaper(Array.from({ length: 9 }, () => cause(...many)))).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

it('says “and 1 more” only where the page is full to its last line', () => {
  expect(waysOnPaper(Array.from({ length: 15 }, () => cause(long, long)))).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1]);
});
