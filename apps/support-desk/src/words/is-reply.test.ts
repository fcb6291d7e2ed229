/** @jest-environment node */
import { isReply } from './is-reply';

it.each([
  'Hello [first name],\n\nI have sent a new link.\n\n[sender]',
  'Dear Dr Obi. The room is booked.',
  'Good morning\nThe notes are back.',
  'The code lasts ten minutes. Ask for a new one on your phone.',
  'A new link is on its way to you.',
  'Please close every window and sign in again.',
  'You’ll find it under Letters.',
  'Thank you for telling us. It is back.',
])('"%s" can be said again', (words) => expect(isReply(words)).toBe(true));

it.each([
  'Sent a new reset link while on the phone. Each link lasts an hour',
  'The view showed one stage only. Changed it to "Your open cases".',
  'Told her that you can only open it from the case',
  'Explained where to press: “Choose your name”',
  'Restored the earlier version. The box to overwrite was ticked',
  'Bundles are not printed at home. Posted a paper copy, tracked.',
  'TRA corrected the template',
  'Youssef’s booking was corrected',
  'Changed the label ‘Your tasks’',
  '',
])('"%s" is what was done', (words) => expect(isReply(words)).toBe(false));
