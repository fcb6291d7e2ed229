const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'local-site',
  // What differs between browsers runs in each of them: `npm run verify`.
  testPathIgnorePatterns: ['/node_modules/', '\\.browsers\\.test\\.ts$'],
  // @sparticuz/chromium ships ES modules alone, as @pnp does.
  transformIgnorePatterns: [
    '/node_modules/(?!(@pnp|@sparticuz|temporal-polyfill|temporal-utils|htmlparser2|dom[a-z-]+|entities)/)',
  ],
};
