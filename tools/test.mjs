// npm test: types, lint, gates, unit, contract and end-to-end tests, and the package, each task once and cached.
import { inWords, runTargets } from './nx.mjs';
import { inWordsAgain, sumOfTests } from './test-counts.mjs';

const began = Date.now();
const code = await runTargets(
  [
    'build',
    'typecheck',
    'lint',
    'test',
    'package',
    'e2e',
    'boundaries',
    'seeded-violations',
    'unused',
    'links',
    'house',
  ],
  { options: process.argv.slice(2) },
);
const { passed, failed, missing, secondRun } = sumOfTests(['test', 'e2e']);
process.stdout.write(
  `\n${inWords(Date.now() - began)}${missing.length ? `; no result of: ${missing.join(', ')}` : ''}\n`,
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.stdout.write(inWordsAgain(secondRun));
// A run in which a task passed and left no count has not been seen to test anything.
process.exitCode = code !== 0 || missing.length > 0 || passed === 0 ? 1 : 0;
