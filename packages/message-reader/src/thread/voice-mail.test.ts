import { behindProgram } from './program-senders.js';
import { heardName } from './voice-mail.js';

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
  });
  expect(call('Phones', 'Voice message', 'From +44 1632 960144\nhi it’s mira holt about page 4')).toEqual({
    from: { name: 'Mira Holt', email: '' },
    heardFrom: '+44 1632 960144',
  });
  expect(call('Phones', 'Message from HOLT MIRA (01632960144)', 'This is Mira Holt. It is blank.')).toEqual({
    from: { name: 'Mira Holt', email: '' },
    heardFrom: '01632960144',
  });
  expect(call('Planner', 'Task assigned', 'it’s mira holt about page 4')).toEqual({ from: { name: '', email: '' } });
});
