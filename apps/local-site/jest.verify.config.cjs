const e2e = require('./jest.e2e.config.cjs');

/** Every screen in every size and theme: too long for each test run, and part of `npm run verify`. */
module.exports = {
  ...e2e,
  displayName: 'verify',
  testMatch: ['<rootDir>/matrix/**/*.matrix.test.ts'],
  testTimeout: 240_000,
};
