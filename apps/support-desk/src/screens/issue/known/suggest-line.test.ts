/** @jest-environment node */
import type { Issue } from '@tms-support/support-domain';
import { longestLine, suggestLine } from './suggest-line';

const lineOf = (whatHappened: string, area?: string): string =>
  suggestLine({ details: { whatHappened, ...(area ? { area } : {}) } } as Issue, {
    names: ['Otto Vane'],
    issueNumber: 41,
  });

it.each([
  [
    'The letter has no address. I print them at home in the evening and my printer is slow.',
    'The letter has no address. We are working on it.',
  ],
  ['Hello,\n\nThe bundle opens blank', 'The bundle opens blank. We are working on it.'],
  ['Where has the calendar gone?', 'Where has the calendar gone? We are working on it.'],
  ['Otto Vane cannot save!', 'somebody cannot save. We are working on it.'],
])('says of %j what is wrong, and nothing that its person tells of themselves', (told, line) =>
  expect(lineOf(told)).toBe(line),
);

it('says the area, and is cut between two words where it is long', () => {
  const line = lineOf('the list of hearings is empty '.repeat(9), 'sign-in');
  expect(line).toMatch(/^Sign-in: the list of hearings .*[a-z]… We are working on it\.$/);
  expect(line.length).toBeLessThanOrEqual(longestLine);
});
