import { readWordings, verdictOn, type Verdict } from './testing/read-wordings.js';
import { windowFromWords } from './window-from-words.js';

/** What the reader makes of a collection: how many of each verdict, and the wordings that it takes for something else. */
const measured = (name: string) => {
  const counts: Record<Verdict, number> = { right: 0, asked: 0, 'not-read': 0, wrong: 0 };
  const wrong: string[] = [];
  for (const { words, means, publishedOn } of readWordings(name)) {
    const verdict = verdictOn(means, windowFromWords(words, publishedOn));
    counts[verdict] += 1;
    if (verdict === 'wrong') wrong.push(`${words} (${publishedOn}) means ${means}`);
  }
  return { counts, wrong };
};

it('takes no public wording for another date', () => {
  const { counts, wrong } = measured('wordings-of-posts.tsv');
  expect(wrong).toEqual([]);
  expect(counts).toEqual({ right: 47, asked: 0, 'not-read': 289, wrong: 0 });
});

it('has at least 300 wordings, a third of them ordinary, each once', () => {
  const wordings = readWordings('wordings-of-posts.tsv');
  expect(wordings.length).toBeGreaterThanOrEqual(300);
  expect(new Set(wordings.map(({ words }) => words)).size).toBe(wordings.length);
  expect(wordings.filter(({ kind }) => kind === 'ordinary').length * 3).toBeGreaterThanOrEqual(wordings.length - 30);
});
