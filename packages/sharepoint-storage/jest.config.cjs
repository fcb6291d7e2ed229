const { rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const preset = require('../../jest.preset.cjs');
const { packagesInOne } = require('../../tools/packages-in-one.cjs');

// Where the suites of this run share a site that is set up: src/testing/test-site.ts makes it when the first one asks.
const folder = path.join(os.tmpdir(), `desk-site-${process.pid}`);
process.env.TMS_DESK_SITE = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

module.exports = {
  ...preset,
  displayName: 'sharepoint-storage',
  moduleNameMapper: {
    ...packagesInOne('support-domain', 'sharepoint-schema', 'sharepoint-emulator'),
    ...preset.moduleNameMapper,
  },
};
