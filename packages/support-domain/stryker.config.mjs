// Mutation testing: faults are put into the sources one at a time, and a test has to notice each. Outside CI, since it takes long:
//   npm run mutation                      every group of mutation-groups.mjs, one after the other
//   npm run mutation -- rules-dmn issues  these groups; MUTATION_CONCURRENCY=1 on a busy machine,
//                                         MUTATION_AGAIN=1 to go on from the last time
// The goal is 90% noticed in each. Those that are not are in docs/mutation.md, with a reason each.
import { groups } from './mutation-groups.mjs';

const name = process.env.MUTATION_GROUP ?? 'all';
const all = Object.values(groups);
// A folder's tests are taken with those of the folders within it.
const together = {
  mutate: all.flatMap(({ mutate }) => mutate),
  tests: [...new Set(all.flatMap(({ tests }) => tests))].filter((folder) => !folder.includes('/')),
};
const group = name === 'all' ? together : groups[name];
if (!group) throw new Error(`MUTATION_GROUP is ${name}, and not one of ${Object.keys(groups).join(', ')}.`);
// The process that runs the tests reads it there.
process.env.MUTATION_TESTS = JSON.stringify({ tests: group.tests, deep: group.deep });
process.env.PROPERTY_RUNS ??= '10';

export default {
  mutate: [
    ...group.mutate,
    '!src/**/*.test.ts',
    // Long lists of data, each line of which is a fact and not a decision. Tests of their own hold them.
    '!src/working-time/bank-holidays.ts',
    '!src/updates/known-cadences.ts',
  ],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Tables and schemas are made once, when their module is loaded: a fault in them is there before a test begins. They count.
  ignoreStatic: false,
  warnings: { slow: false },
  plugins: ['@stryker-mutator/jest-runner'],
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 12_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, logTests: false },
  htmlReporter: { fileName: `reports/mutation-${name}.html` },
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  // Only what has changed since the last time, for whoever writes a test and wants to see it notice.
  incremental: process.env.MUTATION_AGAIN !== undefined,
  incrementalFile: `reports/incremental-${name}.json`,
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: `.stryker-tmp/${name}`,
  ignorePatterns: ['dist', 'docs', 'reports', 'test-results', 'bench', '.stryker-tmp'],
};
