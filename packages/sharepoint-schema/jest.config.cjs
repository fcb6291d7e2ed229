module.exports = { ...require('../../jest.preset.cjs'), displayName: 'sharepoint-schema' };
