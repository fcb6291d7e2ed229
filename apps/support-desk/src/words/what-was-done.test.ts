/** @jest-environment node */
import { whatWasDoneBy } from './what-was-done';

it.each([
  ['Hello Grace,\n\nI have sent a new link. It lasts an hour.', 'I have sent a new link.'],
  ['Hello Grace,\n\nWe’ve put the notes back.', 'We’ve put the notes back.'],
  ['TRA has fixed it. You can go on.', 'TRA has fixed it.'],
  ['We corrected the date.', 'We corrected the date.'],
  ['Hello Idris, the booking has been corrected.', 'the booking has been corrected.'],
  ['Nothing is lost and nobody has taken it.', 'Told them: “Nothing is lost and nobody has taken it.”'],
  ['We have not found the cause yet.', 'Told them: “We have not found the cause yet.”'],
  ['Hello Uma,\n\nA code works once and for ten minutes.', 'Told them: “A code works once and for ten minutes.”'],
  ['Ask for a new link.', 'Told them: “Ask for a new link.”'],
  ['Hello Mina,\n\n1. Choose Settings.\n2. Save.', 'Told them: “Choose Settings.”'],
  [
    'Hello Alun,\n\nAs we said on the phone:\n\n1. Sign in, and choose "My availability".\n2. Choose each day.',
    'Told them what to do: “Sign in, and choose "My availability".”',
  ],
  ['Hello Alun,\n\nHere it is:', 'Told them: “Here it is…”'],
  [
    'Hello Rhys,\n\nA deleted letter cannot be brought back, so I have made it again. Is it right?',
    'A deleted letter cannot be brought back, so I have made it again.',
  ],
  ['Hello Rhys,\n\nThank you for telling us at once. We have taken it away.', 'We have taken it away.'],
  ['Thank you for ringing.\n\nCodes go to your new number.', 'Told them: “Codes go to your new number.”'],
  [
    'Hello Rhys,\n\nTRA is looking at it. We will write once we have heard from them.',
    'Told them: “TRA is looking at it.”',
  ],
  ['Could you try again now?', 'Asked them: “Could you try again now?”'],
  ['Hello Grace,\n\n[what was done]\n\nCould you try again?', ''],
  ['', ''],
])('by the reply "%s" it is "%s"', (reply, done) => expect(whatWasDoneBy(reply)).toBe(done));

it('names a reply of the library, however its title reads', () => {
  expect(whatWasDoneBy('Hello Grace,\n\nOpen the page.', 'Ask for a new link.')).toBe(
    'Answered with the reply “Ask for a new link”.',
  );
  expect(whatWasDoneBy('Hello', 'Does it work now?')).toBe('Answered with the reply “Does it work now?”.');
});
