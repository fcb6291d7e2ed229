// Runs one Jest suite of the project in this folder, and holds its number of tests against test-count.json.
//   node ../../tools/run-tests.mjs <suite> [jest options]
// `--update` writes the number that was found instead: after tests were added or taken out on purpose.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [suite = 'test', ...rest] = process.argv.slice(2);
const update = rest.includes('--update') || process.env.UPDATE_TEST_COUNTS === 'true';
const options = rest.filter((option) => option !== '--update');
const config = suite === 'test' ? 'jest.config.cjs' : `jest.${suite}.config.cjs`;
const results = path.resolve('test-results', `${suite}.json`);

mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, '{}');
// --forceExit and --passWithNoTests are left out on purpose: a leak should hang, and no tests should fail.
const jest = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('jest/bin/jest'), '--config', config, '--ci', '--json', `--outputFile=${results}`, ...options],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
if (jest.status !== 0) process.exit(jest.status ?? 1);

const { numPassedTests: found, numPendingTests: skipped, numTodoTests: todo } = JSON.parse(readFileSync(results, 'utf8'));
const held = existsSync('test-count.json') ? JSON.parse(readFileSync('test-count.json', 'utf8')) : {};
if (skipped + todo > 0) {
  process.stderr.write(`\n${skipped + todo} tests are skipped or only planned. Finish them or take them out.\n`);
  process.exit(1);
}
if (update) {
  writeFileSync('test-count.json', `${JSON.stringify({ ...held, [suite]: found }, null, 2)}\n`);
} else if (held[suite] !== found) {
  process.stderr.write(
    `\n${found} tests ran; test-count.json holds ${held[suite] ?? 'no number'} for "${suite}". ` +
      'Where that is meant, run "npm run counts" and commit the file.\n',
  );
  process.exit(1);
}
process.stdout.write(`${found} tests of ${path.basename(process.cwd())} (${suite}) passed.\n`);
