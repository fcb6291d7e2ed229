// Runs one Jest suite of the project in this folder. No test found, or one that is skipped or only planned, is red.
//   node ../../tools/run-tests.mjs <suite> [jest options]
// `--second-run` runs the files that failed once more, from nothing, and says so: for suites that drive a browser, which a busy
// machine can make miss a moment. What is broken fails twice. Never for a suite without a browser: there, once is enough.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [suite = 'test', ...rest] = process.argv.slice(2);
const secondRun = rest.includes('--second-run');
const options = rest.filter((option) => option !== '--second-run');
const config = suite === 'test' ? 'jest.config.cjs' : `jest.${suite}.config.cjs`;
const results = path.resolve('test-results', `${suite}.json`);

mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, '{}');
// --forceExit and --passWithNoTests are left out on purpose: a leak should hang, and no tests should fail.
const jest = (...more) =>
  spawnSync(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('jest/bin/jest'),
      '--config',
      config,
      '--ci',
      '--json',
      `--outputFile=${results}`,
      ...options,
      ...more,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  ).status ?? 1;
let status = jest();
let result = JSON.parse(readFileSync(results, 'utf8'));
const failed = (result.testResults ?? []).filter((file) => file.status === 'failed').map((file) => file.name);
if (status !== 0 && secondRun && failed.length > 0) {
  process.stderr.write(`\nA second run, of what failed: ${failed.map((file) => path.basename(file)).join(', ')}\n`);
  const first = result;
  status = jest('--runTestsByPath', ...failed);
  result = withSecondRun(first, JSON.parse(readFileSync(results, 'utf8')), failed);
  writeFileSync(results, JSON.stringify(result));
}
if (status !== 0) process.exit(status);

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
if (result.secondRun) process.stdout.write(`Passed only when run again: ${result.secondRun.join(', ')}\n`);

/** The first run's result, with the files that were run again counted as they were then. */
function withSecondRun(first, second, files) {
  const kept = first.testResults.filter((file) => !files.includes(file.name));
  const count = (outcome) =>
    kept.flatMap((file) => file.assertionResults).filter(({ status }) => status === outcome).length;
  return {
    ...first,
    testResults: [...kept, ...second.testResults],
    numPassedTests: count('passed') + second.numPassedTests,
    numFailedTests: second.numFailedTests,
    numPendingTests: count('pending') + second.numPendingTests,
    numTodoTests: count('todo') + second.numTodoTests,
    secondRun: files.map((file) => path.basename(file)),
  };
}
