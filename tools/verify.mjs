// npm run verify: what takes longer than npm test may, each as a target of the project that it belongs to.
import { inWords, runTargets } from './nx.mjs';
import { inWordsAgain, sumOfTests } from './test-counts.mjs';

const began = Date.now();
const code = await runTargets(['verify', 'reproducible', 'consumer'], { options: process.argv.slice(2) });
const { passed, failed, missing, secondRun } = sumOfTests(['verify']);
process.stdout.write(
  `\n${inWords(Date.now() - began)}${missing.length ? `; no result of: ${missing.join(', ')}` : ''}\n`,
);
if (passed + failed > 0) process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.stdout.write(inWordsAgain(secondRun));
process.exitCode = code !== 0 || missing.length > 0 ? 1 : 0;
