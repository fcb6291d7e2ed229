// The strings as the loader would give them: the real file, read through the `define` that it calls.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const source = readFileSync(join(__dirname, '../src/webparts/support-desk/loc/en-us.js'), 'utf8');
let strings;
new Function('define', source)((_names, make) => {
  strings = make();
});
module.exports = strings;
