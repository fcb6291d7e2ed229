const { rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const preset = require('../../jest.preset.cjs');
const { packagesInOne } = require('../../tools/packages-in-one.cjs');

// Where the suites of this run share the host's scripts: src/testing/own-site.ts bundles them when the first one asks.
const scripts = path.join(os.tmpdir(), `desk-host-${process.pid}`);
if (!process.env.TMS_HOST_SCRIPTS) {
  process.env.TMS_HOST_SCRIPTS = scripts;
  process.on('exit', () => rmSync(scripts, { recursive: true, force: true }));
}

module.exports = {
  ...preset,
  displayName: 'local-site',
  moduleNameMapper: {
    ...packagesInOne('support-domain', 'sharepoint-schema', 'sharepoint-storage', 'sharepoint-emulator'),
    ...preset.moduleNameMapper,
  },
  // What differs between browsers runs in each of them: `npm run verify`.
  testPathIgnorePatterns: ['/node_modules/', '\\.browsers\\.test\\.ts$'],
  // @sparticuz/chromium ships ES modules alone, as @pnp does.
  transformIgnorePatterns: ['/test-results/', '/node_modules/(?!(@pnp|@sparticuz|htmlparser2|dom[a-z-]+|entities)/)'],
};
