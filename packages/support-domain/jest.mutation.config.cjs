const { existsSync } = require('node:fs');
const path = require('node:path');

/** The repository's folder. Stryker copies the package to a folder deeper than its own. */
let root = __dirname;
while (!existsSync(path.join(root, 'jest.preset.cjs'))) root = path.dirname(root);

// A folder is judged by its own tests: what another folder's tests notice by chance is not held by anybody.
const folder = process.env.MUTATION_FOLDER ?? '*';

/** Stryker's own Jest run: without the tests of the package as a whole, and without long walks that find little that is new. */
module.exports = {
  ...require(path.join(root, 'packages/support-domain/jest.config.cjs')),
  testMatch: [`<rootDir>/src/${folder}/**/*.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', 'issue-process\\.properties\\.test'],
};
