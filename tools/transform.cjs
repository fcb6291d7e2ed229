const { createHash } = require('node:crypto');
const swc = require('@swc/jest');
const { version } = require('@swc/core/package.json');

/**
 * swc for Jest, its output kept under what it is made of: the file, its words and swc's options. Jest's own key has the project in it, and
 * each of seven would compile the domain again.
 */
exports.createTransformer = (options) => ({
  ...swc.createTransformer(options),
  getCacheKey: (source, file, { supportsStaticESM }) =>
    createHash('sha1')
      .update([version, JSON.stringify(options), supportsStaticESM, file, source].join('\0'))
      .digest('hex'),
});
