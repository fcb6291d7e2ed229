import { behindProgram } from './program-senders.js';
import { heardName, transcriptIn } from './voice-mail.js';

it.each([
  ['hello it’s Mira Holt from the panel erm I put my notes in', 'Mira Holt'],
  ["hi it's mira holt about the portal", 'Mira Holt'],
  ['Good morning. My name is Mira ap Holt, calling about room 4', ''],
  ['this is Mira Anne Holt calling', 'Mira Anne Holt'],
  ["hi this is mira o'holt and the list is blank", "Mira O'Holt"],
  ["it's not working it's the one on Monday", ''],
  ['this is about the letter', ''],
  ["it's still white i am not sure why", ''],
  ['i am going there', ''],
  ['the list is blank', ''],
])('hears in %j the name %j', (text, name) => expect(heardName(text)).toBe(name));

const call = (name: string, subject: string, text: string) =>
  behindProgram({ from: { name, email: 'noreply@phones.example' }, replyTo: [], subject, text });

it('finds the number of a call in its subject or its words, and hears names in calls alone', () => {
  expect(call('Phones', 'Voicemail from 01632 960144 (9 seconds)', 'It is blank.')).toEqual({
    from: { name: '01632 960144', email: '' },
    isCall: true,
  });
  expect(call('Phones', 'Voice message', 'From +44 1632 960144\nhi it’s mira holt about page 4')).toEqual({
    from: { name: 'Mira Holt', email: '' },
    heardFrom: '+44 1632 960144',
    isCall: true,
  });
  expect(call('Phones', 'Message from HOLT MIRA (01632960144)', 'This is Mira Holt. It is blank.')).toEqual({
    from: { name: 'Mira Holt', email: '' },
    heardFrom: '01632960144',
    isCall: true,
  });
  expect(call('Planner', 'Task assigned', 'it’s mira holt about page 4')).toEqual({ from: { name: '', email: '' } });
});

it.each([
  [
    'Call of 3 March.\n\nTranscript (confidence: low)\n"hello there\nit is blank"\n\nDial *98.',
    'hello there\nit is blank',
  ],
  ['Voicemail transcription:\n\nhello there it is blank\n\nDial *98.', 'hello there it is blank'],
  ['You have a voicemail.\n\n“hello there, the list is blank again”', 'hello there, the list is blank again'],
])('tells what was said from what the telephone says of it: %j', (text, words) => {
  const call = transcriptIn(text)!;
  expect(call.words).toBe(words);
  expect(call.rest).not.toContain('hello');
  expect(call.rest).toMatch(/^(?:Call|Voicemail|You have)/);
});

it.each(['hello there it is blank', 'Transcript', 'The transcript of 3 March is blank. "It says so"'])(
  'takes nothing apart where nothing says what was said: %j',
  (text) => expect(transcriptIn(text)).toBeUndefined(),
);
