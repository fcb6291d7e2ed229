const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'support-domain',
  // The DMN writer and its oracle ship as ES modules alone, as temporal-polyfill does.
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-polyfill|temporal-utils|dmn-moddle|moddle|moddle-xml|min-dash|saxen|feelin|lezer-feel|@lezer)/)',
  ],
};
