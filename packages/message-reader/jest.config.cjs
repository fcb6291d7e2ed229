module.exports = { ...require('../../jest.preset.cjs'), displayName: 'message-reader' };
