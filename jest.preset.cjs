const path = require('node:path');

/** What every project's Jest shares: swc turns TypeScript into CommonJS, and the packages are tested from their sources. */
module.exports = {
  // One for all projects: what is compiled for one of them is there for the next (tools/transform.cjs).
  id: 'desk',
  testEnvironment: 'node',
  setupFiles: [path.join(__dirname, 'tools/property-seed.cjs')],
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      path.join(__dirname, 'tools/transform.cjs'),
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // @pnp and htmlparser2 ship ES modules alone.
  transformIgnorePatterns: ['/test-results/', '/node_modules/(?!(@pnp|htmlparser2|dom[a-z-]+|entities)/)'],
  moduleNameMapper: {
    '^@tms-support/(support-domain|message-reader|sharepoint-[a-z]+)$': path.join(
      __dirname,
      'packages/$1/src/index.ts',
    ),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
