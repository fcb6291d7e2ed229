import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { bundle } from './testing/bundle.js';

const everything = "export * from '@tms-support/support-domain'";
const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

// In kB of gzip, measured on 23 November 2026 and rounded up by about a tenth. More than that is a decision to write down.
const held = { whole: 70, withoutLibraries: 50, processAlone: 17 };

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
  const weight = kilobytes(await bundle("export { decideIssue, replayIssue, openSteps } from '@tms-support/support-domain'"));
  expect(weight).toBeLessThan(held.processAlone);
  expect(weight).toBeGreaterThan(held.processAlone / 2);
});

it('costs nothing where it is imported and not used', async () => {
  expect(await bundle("import { decideIssue, workingCalendar } from '@tms-support/support-domain'")).toBe('');
  expect(await bundle("import { instantSchema } from '@tms-support/support-domain'; console.log(typeof instantSchema)")).not.toBe('');
});

it('evaluates no code and touches no global when it is loaded, nor when a schema reads', async () => {
  const code = await bundle(
    `import * as domain from '@tms-support/support-domain';
     globalThis.read = domain.issueCommandSchema.safeParse({ type: 'add-note', text: 'x' }).success;
     globalThis.names = Object.keys(domain).length;`,
    { format: 'iife' },
  );
  // Only what the language itself has: no process, no window, and `new Function` throws, as a strict page has it.
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const before = Object.getOwnPropertyNames(runInContext('globalThis', context));
  runInContext(code, context);
  const after = Object.getOwnPropertyNames(runInContext('globalThis', context)).filter((name) => !before.includes(name));
  // zod looks for its configuration in a global of its own; this package puts nothing into it.
  expect(after.sort()).toEqual(['__zod_globalConfig', 'names', 'read']);
  expect(runInContext('JSON.stringify(__zod_globalConfig)', context)).toBe('{}');
  expect(runInContext('read', context)).toBe(true);
  expect(runInContext('names', context)).toBeGreaterThan(100);
  expect(code).not.toMatch(/\bFunction\(|\beval\(/);
});
