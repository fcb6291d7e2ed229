// npm run verify: what takes longer than npm test may, each as a target of the project that it belongs to.
import { runTargets } from './nx.mjs';
import { tellOfTests } from './test-counts.mjs';

const began = Date.now();
const code = await runTargets(['verify', 'reproducible', 'consumer', 'seeded-violations'], {
  options: process.argv.slice(2),
});
const isGreen = tellOfTests(['verify'], Date.now() - began);
process.exitCode = code !== 0 || !isGreen ? 1 : 0;
