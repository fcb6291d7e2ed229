const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The test files below a folder that try more of their cases in full: those that ask `testing/in-full`, by their imports alone. */
exports.testsInFull = (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
    .filter((file) => /from '[\w./-]*\/(?:in-full|property-runs)(?:\.js)?'/.test(readFileSync(file, 'utf8')));
  if (files.length === 0) throw new Error(`No test below ${folder} asks whether it is in full.`);
  return files;
};
