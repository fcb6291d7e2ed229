const { rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

// Where the suites of this run share a site that is set up: src/testing/test-site.ts makes it when the first one asks.
const folder = path.join(os.tmpdir(), `desk-site-${process.pid}`);
process.env.TMS_DESK_SITE = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

module.exports = { ...require('../../jest.preset.cjs'), displayName: 'sharepoint-storage' };
