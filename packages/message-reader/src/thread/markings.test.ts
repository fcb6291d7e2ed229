import { textParts } from './text-parts.js';

const ours = 'The second code is refused.';
const kinds = (text: string): string[] => textParts(text).map(({ kind }) => kind);

it.each([
  'OFFICIAL',
  'OFFICIAL - SENSITIVE',
  'OFFICIAL-SENSITIVE: PERSONAL',
  'This message is from a sender you have not received mail from before. Report as phishing',
  'New sender: this message is from a sender whom nobody here has written to. Report it as suspicious.',
  'OFFICIAL\n\nCAUTION: this email came from outside the council. Do not open attachments.',
])('folds what a government or a gateway puts above the words: %j', (above) => {
  expect(kinds(`${above}\n\n${ours}`)).toEqual(['banner', 'words']);
});

it.each([
  'OFFICIAL - SENSITIVE',
  'This email has been scanned for viruses, and may have been automatically archived.',
  'Mae’r neges hon yn gyfrinachol, ac wedi ei fwriadu ar gyfer y person a enwir yn unig.',
  'Diese Nachricht ist vertraulich und nur für den genannten Empfänger bestimmt. Sollten Sie nicht der Empfänger sein, löschen Sie sie.',
  'Ce message est confidentiel et à l’attention exclusive de son destinataire ; toute autre lecture en est interdite par la présente.',
])('folds what they put below them: %j', (below) => {
  expect(kinds(`${ours}\n\n${below}`)).toEqual(['words', 'disclaimer']);
});

it.each([
  'The official said so.',
  'OFFICIAL is what the page says, and then it is white.',
  'Our scanner has scanned the bundle twice.',
  'I have not received a code.',
  // What somebody says of the very buttons and gateways.
  'The button Report as phishing does nothing.',
  'Panellists have not received the link.',
  'Nobody at the office has been sent the attachments, and two people have not received a code.',
  'This message has been archived by mistake, and the copy is gone.',
  'The bundle was scanned by the office on Monday, a copy of it was sent to everybody on the panel, and page 3 is still not there.',
  'I report it as it is: the new sender of the bundle is nobody that I know.',
])('leaves what somebody says: %j', (said) => expect(kinds(`${said}\n\n${ours}`)).toEqual(['words']));
