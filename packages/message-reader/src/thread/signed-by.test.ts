import type { ReadMessage } from '../message-file.js';
import { signedBy } from './signed-by.js';
import { ownWords, textParts } from './text-parts.js';

const mo = { name: 'Mo Aske', email: 'mo@aske.example' };
const fay = { name: 'Fay Quill', email: 'fay@aske.example' };
const of = (text: string, otherSenders = [fay]): ReadMessage => ({
  subject: 'Rota',
  from: mo,
  otherSenders,
  replyTo: [],
  to: [],
  text,
  hidden: '',
  wasCut: false,
  contents: [],
  inner: [],
});
const ours = 'The rota of room 4 is blank.';

it.each([
  ['Fay Quill\nPA to Mo Aske'],
  ['Fay Quill\nOffice of the Chair\n01632 960144'],
  ['Fay'],
  ['Fay Quill | Executive Assistant'],
  ['Fay Quill\non behalf of\nMo Aske'],
  ['Mo Aske\nChair'],
])('folds the signature of whoever sends for another: %j', (end) => {
  const message = of(`${ours}\n\n${end}`);
  expect(ownWords(textParts(message.text, undefined, signedBy(message)))).toBe(ours);
});

it.each([
  ['Tam Reed\nPA to Mo Aske'],
  ['Tam Reed, Assistant to Mo Aske'],
  ['for and on behalf of Mo Aske'],
  ['Tam Reed\np.p. Mo Aske'],
])('folds that of somebody whom no heading names: %j', (end) => {
  const message = of(`${ours}\n\n${end}`, []);
  expect(ownWords(textParts(message.text, undefined, signedBy(message)))).toBe(ours);
});

it.each([
  `${ours}\n\nI ask for Mo Aske`,
  `${ours}\n\nBook the room, for Mo Aske`,
  `${ours}\n\nTam Reed\nPA to Una Holt`,
  `${ours}\n\nThe room is booked for Mo Aske\nand it says that nobody may come in.`,
  `Fay Quill\nis not in the list, and I cannot add her. Please do.`,
])('keeps what is no such signature: %j', (text) => {
  const message = of(text);
  expect(ownWords(textParts(message.text, undefined, signedBy(message)))).toBe(text);
});
