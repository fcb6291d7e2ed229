// npm run verify: what takes longer than npm test may, each as a target of the project that it belongs to.
import { runTargets } from './nx.mjs';
import { tellOfTests, testsInFullOnly } from './test-counts.mjs';

const began = Date.now();
const code = await runTargets(['verify', 'layout', 'reproducible', 'consumer', 'seeded-violations'], {
  options: process.argv.slice(2),
});
const isGreen = tellOfTests(['verify'], Date.now() - began);
const { missing, more } = testsInFullOnly();
process.stdout.write(missing.map((line) => `Not in full: ${line}\n`).join(''));
if (more > 0) process.stdout.write(`${more} of them npm test does not try\n`);
process.exitCode = code !== 0 || !isGreen || missing.length > 0 ? 1 : 0;
