const { existsSync } = require('node:fs');
// What a run is told, and not a project of it, is left out of each project.
const { maxWorkers, forceExit, testTimeout: _, ...e2e } = require('./jest.e2e.config.cjs');

const isHere = {
  npm: process.platform === 'linux' && process.arch === 'x64',
  debian: existsSync('/usr/bin/chromium'),
};
const both = Object.keys(isHere).filter((name) => isHere[name]);
/** The browsers that the run is for: the one that TMS_BROWSER names, else both where both are here. */
const choices = process.env.TMS_BROWSER || both.length === 0 ? ['own'] : both;

/** What is too long for each test run, and part of `npm run verify`. */
module.exports = {
  maxWorkers,
  forceExit,
  testTimeout: 240_000,
  projects: [
    {
      // Every screen in every size and theme, and the long journeys, with the mouse and with keys alone.
      ...e2e,
      id: 'verify',
      displayName: 'verify',
      testMatch: ['<rootDir>/matrix/**/*.matrix.test.ts', '<rootDir>/e2e/**/*.journey.test.ts'],
    },
    // What a browser is trusted with: hostile messages and cells, and the page's policy. Once in each browser that is here, since they
    // differ in just this: one compiles, and reports, what another leaves alone.
    ...choices.map((name) => ({
      ...e2e,
      id: name,
      displayName: name,
      globals: { tmsBrowser: name },
      testMatch: ['<rootDir>/e2e/**/*.browsers.test.ts', '<rootDir>/src/**/*.browsers.test.ts'],
    })),
  ],
};
