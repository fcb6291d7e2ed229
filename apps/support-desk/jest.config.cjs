const preset = require('../../jest.preset.cjs');
const { packagesInOne } = require('../../tools/packages-in-one.cjs');

module.exports = {
  ...preset,
  displayName: 'support-desk',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['require', 'node', 'default'] },
  roots: ['<rootDir>/src'],
  setupFiles: ['<rootDir>/test/setup.cjs'],
  setupFilesAfterEnv: ['<rootDir>/test/patience.cjs'],
  testTimeout: 30_000,
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/test/class-names.cjs',
    '^(.+)WebPartStrings$': '<rootDir>/test/strings.cjs',
    ...packagesInOne('support-domain', 'sharepoint-schema', 'sharepoint-storage', 'message-reader'),
    ...preset.moduleNameMapper,
  },
  // Fluent comes as CommonJS by the condition `require` above: it is loaded as it is, and 700 files fewer are compiled.
  transformIgnorePatterns: ['/test-results/', '/node_modules/(?!(@pnp|htmlparser2|dom[a-z-]+|entities)/)'],
};
