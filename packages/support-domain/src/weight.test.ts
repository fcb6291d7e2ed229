import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle } from './testing/bundle.js';

const everything = "export * from '@tms-support/support-domain'";
const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

// In kB of gzip, measured on 26 November 2026 and rounded up. More than that is a decision to write down: 0103 and 0124 are the last.
const held = { whole: 161, withoutLibraries: 147, processAlone: 24 };

it('weighs no more than is held, whole', async () => {
  const weight = kilobytes(await bundle(everything));
  expect(weight).toBeLessThan(held.whole);
  // A bundle that has lost its contents would be light too.
  expect(weight).toBeGreaterThan(held.whole / 2);
});

it('weighs no more than is held, without zod and temporal-polyfill', async () => {
  const weight = kilobytes(await bundle(everything, { external: ['zod/*', 'temporal-polyfill/*'] }));
  expect(weight).toBeLessThan(held.withoutLibraries);
  expect(weight).toBeGreaterThan(held.withoutLibraries / 2);
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
