module.exports = { ...require('../../jest.preset.cjs'), displayName: 'message-reader', testTimeout: 30_000 };
