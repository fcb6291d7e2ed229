// Mutation testing: faults are put into the sources one at a time, and a test has to notice each. Outside CI, since it takes long:
//   npm run mutation                              everything below
//   MUTATION_FOLDER=issues npm run mutation       one folder, by its own tests
// The goal is 90% noticed. Those that are not are in docs/mutation.md, with a reason each.
const folder = process.env.MUTATION_FOLDER ?? '{issues,people,rules,working-time,statistics}';

export default {
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/**/*.test.ts',
    '!src/**/testing/**',
    // Long lists of data, each line of which is a fact and not a decision.
    '!src/working-time/bank-holidays.ts',
  ],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Tables and schemas are made once, when their module is loaded: a fault in them is there before a test begins. They count.
  ignoreStatic: false,
  plugins: ['@stryker-mutator/jest-runner'],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs/api', 'reports', 'test-results', 'bench'],
};
