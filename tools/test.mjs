// npm test: types, lint, gates, unit, contract and end-to-end tests, and the package, each task once and cached.
import { runTargets } from './nx.mjs';
import { tellOfTests } from './test-counts.mjs';

const began = Date.now();
const code = await runTargets(
  [
    'build',
    'typecheck',
    'lint-rooms',
    'test',
    'package',
    'e2e',
    'boundaries',
    'unused',
    'links',
    'house',
    'raised',
    'rooms',
    'every-test',
    'every-type',
    'facts',
    'examples',
  ],
  { options: process.argv.slice(2) },
);
const isGreen = tellOfTests(['test', 'e2e'], Date.now() - began);
process.exitCode = code !== 0 || !isGreen ? 1 : 0;
