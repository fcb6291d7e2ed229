module.exports = { ...require('../../jest.preset.cjs'), displayName: 'support-domain' };
