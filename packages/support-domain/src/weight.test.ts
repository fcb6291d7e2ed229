import type { Plugin } from 'esbuild';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle, packageFolder } from './testing/bundle.js';

const everything = "export * from '@tms-support/support-domain'";
const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

// In kB of gzip, measured on 27 November 2026 and rounded up. More than that is a decision to write down. The lists of words and names (0103, 0104),
// the calendars (0124), the roadmap (0250), hearings and conflicts (0170), outages (0180) and past issues (0190) are held by themselves: beside half as much again, a
// growth of everything else would be lost.
// The reader of dates in words went over to them with what it weighs (0250): 139 and 77 became 129.9 and 86.1, and the sum was what it had been. 86.5
// since: places and office words for what a handover shows, 0.4. So did the common first names, a list, with 1.7: 129.9 and 86.5 became 128.2 and 88.2.
// 128.2 became 128.6 with machines that are called after people, and what is nobody beside a thing (0488); 129.3 with what a line speaks of (0504);
// 129.4, and 16.1 of names near words, with what stands behind a name and how people are greeted (0547).
// What is learnt of names weighed 9 until the kinds of words came with it, and 14 until 5,300 more lines and what is written oddly did (0400).
// The whole was 143.1 while temporal-polyfill came with it (0320).
const held = { whole: 136.5, withoutLibraries: 129.4, processAlone: 24.1, lists: 88.2, learnt: 18, listed: 16.1 };
/** Lists of words and names, which are files of one folder. */
const words = [
  'english-words',
  'everyday-words',
  'common-first-names',
  'family-names',
  'is-unlisted',
  'common-surnames',
  'given-names',
  'machine-words',
  'office-words',
  'places',
].map((name) => join(packageFolder, 'src/personal-data', name));
const folders = [
  '../update-calendar/*',
  '../update-roadmap/*',
  './reading/*',
  './hearings/*',
  './conflicts/*',
  './outage/*',
  './past-issues/*',
];
/** What says from lines read before which words stand as names, and names that are near words (0106). */
const learnt = './learnt-names/*';
const listed = './listed-names/*';
const libraries = ['zod/*'];

/** Leaves lists out by the file that they are, and not by its name: the steps of an issue have a `places.ts` too. */
const withoutWords: Plugin = {
  name: 'without-words',
  setup: (it) =>
    it.onResolve({ filter: /^\.{1,2}\/[a-z-]+\.js$/ }, ({ path, resolveDir }) =>
      words.includes(join(resolveDir, path.replace(/\.js$/, ''))) ? { path, external: true } : undefined,
    ),
};
const weigh = async (external: string[], plugins: Plugin[] = [withoutWords]): Promise<number> =>
  kilobytes(await bundle(everything, { external, plugins }));

// Each is made once, and all at one time: made for each test, they took longer on a busy machine than a test may. What their making may
// take is no part of what is held.
const without = weigh([...libraries, ...folders, learnt, listed]);
const weights = {
  withLibraries: weigh([...folders, learnt, listed]),
  lists: weigh([...libraries, learnt, listed], []),
  learnt: weigh([...libraries, ...folders, listed]),
  listed: weigh([...libraries, ...folders, learnt]),
};
beforeAll(() => Promise.all([without, ...Object.values(weights)]), 60_000);

it.each([
  ['with its libraries', weights.withLibraries, held.whole],
  ['without zod', without, held.withoutLibraries],
])('weighs no more than is held, but for its lists, %s', async (_what, weight, most) => {
  expect(await weight).toBeLessThan(most);
  // A bundle that has lost its contents would be light too.
  expect(await weight).toBeGreaterThan(most / 2);
});

it.each([
  ['its lists', weights.lists, held.lists],
  ['what it learnt of names', weights.learnt, held.learnt],
  ['names near words', weights.listed, held.listed],
])('adds no more than is held with %s', async (_what, weight, most) => {
  const added = (await weight) - (await without);
  expect(added).toBeLessThan(most);
  expect(added).toBeGreaterThan(most / 2);
});

it('gives the process alone for less', async () => {
  const weight = kilobytes(
    await bundle("export { decideIssue, replayIssue, openSteps } from '@tms-support/support-domain'"),
  );
  expect(weight).toBeLessThan(held.processAlone);
  expect(weight).toBeGreaterThan(held.processAlone / 2);
});

it('costs nothing where it is imported and not used', async () => {
  expect(await bundle("import { decideIssue, workingCalendar } from '@tms-support/support-domain'")).toBe('');
  const used = "import { instantSchema } from '@tms-support/support-domain'; console.log(typeof instantSchema)";
  expect(await bundle(used)).not.toBe('');
});

describe('on a strict page', () => {
  /** Runs code with what the language itself has alone, and returns the globals that it left and how often it evaluated. */
  async function load(code: string, options = {}) {
    const script = await bundle(code, { format: 'iife', ...options });
    const context = createContext(Object.create(null));
    const names = (): string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context);
    runInContext(
      `var evaluated = 0;
      var trap = () => { evaluated += 1; throw new Error('evaluated'); };
      Function = new Proxy(Function, { construct: trap, apply: trap }); eval = trap;`,
      context,
    );
    const before = names();
    runInContext(script, context);
    const left = names()
      .filter((name) => !before.includes(name))
      .sort();
    return { left, result: runInContext('result', context), evaluated: runInContext('evaluated', context) };
  }

  const reads = `import * as domain from '@tms-support/support-domain';
    globalThis.result = domain.issueCommandSchema.safeParse({ type: 'add-note', text: 'x' }).success;`;

  it('evaluates no code, and puts nothing into a global', async () => {
    // zod looks for its configuration in a global of its own, and puts that there; this package sets none of it.
    expect(await load(reads)).toEqual({ left: ['__zod_globalConfig', 'result'], result: true, evaluated: 0 });
    expect((await load(`${reads} globalThis.result = JSON.stringify(__zod_globalConfig);`)).result).toBe('{}');
  });

  it('would be seen to evaluate: the large half of zod does', async () => {
    const large = `import * as z from 'zod'; globalThis.result = z.object({ a: z.string() }).safeParse({ a: '' }).success;`;
    expect((await load(large)).evaluated).toBeGreaterThan(0);
  });
});
