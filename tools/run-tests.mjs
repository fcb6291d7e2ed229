// Runs one Jest suite of the project in this folder, once. No test found, or one that is skipped or only planned, is red, and so is a
// test that would pass if it were run again: what passes by chance is a fault of the test, and running it twice hides it.
//   node ../../tools/run-tests.mjs <suite> [jest options]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [suite = 'test', ...options] = process.argv.slice(2);
const config = suite === 'test' ? 'jest.config.cjs' : `jest.${suite}.config.cjs`;
const results = path.resolve('test-results', `${suite}.json`);
// A line for each browser that a suite opened: apps/local-site/src/testing/open-browser.ts.
const browsersUsed = path.resolve('test-results', `${suite}.browsers.txt`);

mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, '{}');
rmSync(browsersUsed, { force: true });
// --forceExit and --passWithNoTests are left out on purpose: a leak should hang, and no tests should fail.
const { status } = spawnSync(
  process.execPath,
  [
    // Room for what lives for a moment: with less, the collector takes a twentieth of the run.
    '--max-semi-space-size=64',
    createRequire(import.meta.url).resolve('jest/bin/jest'),
    '--config',
    config,
    '--ci',
    '--json',
    `--outputFile=${results}`,
    ...options,
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Tests that try some of their cases in each run try all of them in the one that may take longer: `testing/in-full.ts`.
    env: { ...process.env, TMS_BROWSERS_USED: browsersUsed, ...(suite === 'verify' ? { TMS_IN_FULL: '1' } : {}) },
  },
);
const result = JSON.parse(readFileSync(results, 'utf8'));
const browsers = existsSync(browsersUsed)
  ? [...new Set(readFileSync(browsersUsed, 'utf8').split('\n').filter(Boolean))].sort()
  : [];
writeFileSync(results, JSON.stringify({ ...result, browsers }));
if (browsers.length > 0) process.stdout.write(`In: ${browsers.join('; ')}\n`);
if (status !== 0) process.exit(status ?? 1);

const { numPassedTests: found, numPendingTests: skipped, numTodoTests: todo } = result;
if (skipped + todo > 0) {
  process.stderr.write(`\n${skipped + todo} tests are skipped or only planned. Finish them or take them out.\n`);
  process.exit(1);
}
if (found === 0) {
  process.stderr.write('\nNo test ran: a suite that tests nothing has not passed.\n');
  process.exit(1);
}
process.stdout.write(`${found} tests of ${path.basename(process.cwd())} (${suite}) passed.\n`);
