const { existsSync } = require('node:fs');
const path = require('node:path');

/** The repository's folder. Stryker copies the package to a folder deeper than its own. */
let root = __dirname;
while (!existsSync(path.join(root, 'jest.preset.cjs'))) root = path.dirname(root);

/**
 * Stryker's own Jest run. A folder is judged by its own tests: what another folder's tests notice by chance is not held by
 * anybody.
 */
module.exports = {
  ...require(path.join(root, 'packages/support-domain/jest.config.cjs')),
  testEnvironment: path.join(__dirname, 'mutation-environment.cjs'),
  testMatch: ['<rootDir>/mutation-tests.cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/'],
};
