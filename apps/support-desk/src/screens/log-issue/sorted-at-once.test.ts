/** @jest-environment node */
import { priya } from '../../testing/people';
import { readLogForm } from './log-command';

const today = '2026-03-05';
const person = priya;
const sorted = {
  key: 'k1',
  'reporter.name': 'Mina Falk',
  'reporter.kind': 'panellist',
  'details.whatHappened': 'The tile flickers',
  sorted: 'yes',
  'solved.whatWasDone': 'Switched it off and on',
  'solved.told.note': 'It is off and on again',
  'solved.told.on': today,
};
const asked = (more: Readonly<Record<string, string>>): readonly string[] =>
  readLogForm({ ...sorted, ...more }, { person, team: [], now: `${today}T09:00:00.000Z`, today }).errors.map(
    ({ message }) => message,
  );

it('asks once for how they told us, which is how they were told unless somebody says otherwise', () => {
  expect(asked({})).toEqual(['Select how they told you']);
  expect(asked({ channel: 'phone' })).toEqual([]);
  expect(asked({ 'solved.told.how': 'phone' })).toEqual(['Select how they told you']);
});
