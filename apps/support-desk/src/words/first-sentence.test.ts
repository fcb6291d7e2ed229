/** @jest-environment node */
import { firstSentence, withoutGreeting } from './first-sentence';

it.each([
  ['Hello Grace,\n\nI have sent a new link. It works for an hour.', 'I have sent a new link.'],
  ['Dear Dr Obi, your file of 3.5 MB is back. Thank you.', 'your file of 3.5 MB is back.'],
  ['Hello.\nThe room is booked', 'The room is booked'],
  ['Good morning Grace\nWe restored the earlier version!\nPriya', 'We restored the earlier version!'],
  ['I have put the task back.', 'I have put the task back.'],
  ['Hello Grace,\n\n1. Choose Settings.\n2. Save.', 'Choose Settings.'],
  ['Hello Grace,\n\n[what was done]\n\nCould you try again?', ''],
  ['Hello Grace,', ''],
  ['Thank you for telling us. It is back.', 'It is back.'],
  ['', ''],
])('of "%s" it is "%s"', (words, sentence) => expect(firstSentence(words)).toBe(sentence));

it.each([
  ['Hello Zara,\n\nI have sent a new link.\nIt works for an hour.', 'I have sent a new link.\nIt works for an hour.'],
  ['Put the task back', 'Put the task back'],
  ['Hello Zara,', 'Hello Zara,'],
  ['', ''],
])('takes the greeting off "%s"', (words, rest) => expect(withoutGreeting(words)).toBe(rest));
