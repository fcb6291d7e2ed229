import { ownWords, textParts } from '../index.js';

// Reports end with a name, and show below it what the program said (public reports of Dynamics' and browsers' errors [D]).
it.each([
  [
    'The panel list failed.\n\nThanks.\n\nMira\n\nPlugin Trace:\n\n[Panel.List: Panel.List.Open]\nLoad',
    'Plugin Trace:',
  ],
  ['It fails:\nMessage: Sql error\n--\nException details:\nErrorCode: 0x80040216', 'ErrorCode: 0x80040216'],
  ['It fails.\n\nKind regards\nMira\n\nSystem.FormatException: Input string was not correct.', 'FormatException'],
])('keeps a log below a name: %j', (text, line) =>
  expect(ownWords(textParts(text, undefined, 'Mira Holt'))).toContain(line),
);

it('keeps the thanks of somebody who says nothing else', () => {
  const text = 'Thanks for your help!\n\nBest regards,\nMira\n\n--\nMira Holt\nPanel lead\n\nSent from my iPhone';
  expect(ownWords(textParts(text, undefined, 'Mira Holt'))).toBe('Thanks for your help!');
});

it.each([
  '(Sent from mobile device)',
  '<<sent by galaxy>>',
  'Sent from my cell, please excuse any typos.',
  'Download Outlook for Android<https://aka.example/a>',
  'Diese Nachricht wurde von meinem Android-Mobiltelefon mit K-9 Mail gesendet.',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Inviato da iPhone',
  '從我的 iPhone 傳送',
  'iPhoneから送信',
  'Cheers 🎉\nMira\n\n—————\nMira Holt\nPanel lead\n📧 mira@panel.example',
])('folds %j', (line) =>
  expect(ownWords(textParts(`The list will not scroll.\n\n${line}`, undefined, 'Mira Holt'))).toBe(
    'The list will not scroll.',
  ),
);

it.each([
  'Sent from my cell the form does not load.',
  'Download Outlook for Android did not help',
  '從我的電腦看不到名單',
])('keeps %j', (line) => expect(ownWords(textParts(`The list will not scroll.\n\n${line}`))).toContain(line));
