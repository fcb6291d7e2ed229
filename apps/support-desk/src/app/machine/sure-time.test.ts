/** @jest-environment node */
import { SureTime } from './sure-time';

it('is SharePoint’s time once it has answered, and counts on whatever the device’s clock does', () => {
  let machine = 1_000_000;
  let passed = 5_000;
  const time = new SureTime(
    () => machine,
    () => passed,
  );
  expect([time.isSure, time.now()]).toEqual([false, 1_000_000]);
  time.learn(400_000);
  passed += 1_000;
  expect([time.isSure, time.now()]).toEqual([true, 601_000]);
  machine += 9_000_000;
  expect(time.now()).toBe(601_000);
  machine = 0;
  passed += 1_000;
  expect(time.now()).toBe(602_000);
});
