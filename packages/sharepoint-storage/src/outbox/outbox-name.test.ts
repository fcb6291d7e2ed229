import { outboxName } from './outbox-name.js';

test('what waits is found by whoever wrote it, however the address of the site or of the person is written this time', () => {
  const name = outboxName('https://tmu.example/sites/Desk', 'Ada.Marsh@tmu.example');
  expect(outboxName('https://TMU.example/sites/desk', ' ada.marsh@TMU.example ')).toBe(name);
  expect(outboxName('https://tmu.example/sites/desk2', 'ada.marsh@tmu.example')).not.toBe(name);
  expect(outboxName('https://tmu.example/sites/desk', 'ben.marsh@tmu.example')).not.toBe(name);
});
