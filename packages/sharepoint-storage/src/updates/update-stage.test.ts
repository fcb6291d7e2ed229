import { stepOfStage } from './update-stage.js';

test.each([
  ['heard', false, 'heard'],
  ['heard', true, 'tmu-told'],
  ['to-test', true, 'tmu-told'],
  ['tested', true, 'tested-on-a-copy'],
  ['applied', false, 'live'],
  ['checked', false, 'checked'],
  ['incident', true, 'checked'],
  ['closed', true, 'checked'],
] as const)('the row of an update that is %s, told: %s, says that it is %s', (stage, isTold, step) => {
  expect(stepOfStage(stage, isTold)).toBe(step);
});
