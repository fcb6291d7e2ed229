const path = require('node:path');
const { testsInFull } = require('../../tools/in-full.cjs');

/** Every case of what `npm test` tries some cases of. */
module.exports = { ...require('./jest.config.cjs'), testMatch: testsInFull(path.join(__dirname, 'src')) };
