import type { CauseFigures } from './report-figures';

/** How many causes are printed: what the shipped words are, and a few of a team's own. With more the report would not stay on its page. */
export const mostOnPaper = 9;

/** So many lines of the three columns are there where everything above them is as long as it gets. */
const mostLines = 46;
/** A few more, for the last way of a cause: in its place would stand "and 1 more". */
const linesForTheLast = 6;
/** So many letters of the small type fit a line of a column; a way has two lines at most. */
const ofALine = 35;

const linesOfWay = ({ words }: { words: string }): number => (words.length > ofALine ? 2 : 1);

type Printed = Pick<CauseFigures, 'words' | 'preventions'>;

/**
 * How many ways of each cause are printed: the first of each, and then one of each in turn for as long as the page has room. "And 1 more" takes
 * the line of what it leaves out, so the last way of a cause has a few lines more.
 */
export function waysOnPaper(causes: readonly Printed[]): readonly number[] {
  const printed = causes.slice(0, mostOnPaper);
  const given = printed.map(({ preventions }) => Math.min(1, preventions.length));
  // A heading is two lines, and what is left of a cause one.
  let lines = printed.reduce(
    (sum, { preventions: [first, ...others] }) =>
      sum + 2 + (first ? linesOfWay(first) : 0) + (others.length > 0 ? 1 : 0),
    0,
  );
  const most = Math.max(0, ...printed.map(({ preventions }) => preventions.length));
  for (let turn = 1; turn < most; turn += 1) {
    for (const [at, { preventions }] of printed.entries()) {
      const way = preventions[turn];
      if (!way || given[at] !== turn) continue;
      const cost = linesOfWay(way) - (turn === preventions.length - 1 ? 1 : 0);
      if (lines + cost > mostLines) continue;
      given[at] = turn + 1;
      lines += cost;
    }
  }
  for (const [at, { preventions }] of printed.entries()) {
    const way = preventions[given[at]!];
    if (!way || given[at] !== preventions.length - 1) continue;
    const cost = linesOfWay(way) - 1;
    if (lines + cost > mostLines + linesForTheLast) continue;
    given[at] = preventions.length;
    lines += cost;
  }
  return given;
}
