const local = require('./jest.config.cjs');

/** End to end: the packaged web part, in Microsoft's runtime, in a real browser, over HTTP, into SQLite. */
module.exports = {
  ...local,
  displayName: 'e2e',
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/e2e/**/*.e2e.test.ts'],
  testTimeout: 120_000,
  // Two cores: one browser at a time, so that nothing is slow because of its neighbour.
  maxWorkers: 1,
  globalSetup: '<rootDir>/e2e/support/before-all-suites.mjs',
  globalTeardown: '<rootDir>/e2e/support/after-all-suites.mjs',
  // A suite whose site did not start leaves its browser open: end it, instead of waiting for it until the machine is taken away.
  forceExit: true,
};
