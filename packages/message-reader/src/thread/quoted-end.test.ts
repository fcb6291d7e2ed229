import { ownWords, textParts } from '../index.js';

const kinds = (text: string) => textParts(text, undefined, 'Ewa Zawada').map(({ kind }) => kind);
const quoted = '> From: TMS Support\n> To: Ewa Zawada\n> Is it the room of 3 March?';

it('folds what is marked below a signature or a disclaimer, whatever stands above it', () => {
  expect(kinds(`It is locked.\n\nKind regards\nEwa\n\n${quoted}`)).toEqual(['words', 'signature', 'quotation']);
  expect(
    kinds(
      `It is locked.\n\nThis message is confidential and for the addressee only. If you received it in error, delete it.\n\n${quoted}`,
    ),
  ).toEqual(['words', 'disclaimer', 'quotation']);
});

it.each([
  `These are locked:\n\n> Room 4\n> Room 5`,
  `I press\n> Settings\n> Save`,
  `> Is it locked?\n\nYes, since Monday.`,
])('keeps %j, which may be the sender’s', (text) =>
  expect(ownWords(textParts(text, undefined, 'Ewa Zawada'))).toBe(text),
);

it('goes on with words below a signature', () => {
  const text = `It is locked.\n\nKind regards\nEwa\n\n${quoted}\n\nIt was the room of 4 March, and it still is.`;
  expect(ownWords(textParts(text, undefined, 'Ewa Zawada'))).toContain('It was the room of 4 March');
});

it('knows a signature by its sender’s name before a post', () => {
  expect(kinds('It is locked.\n\nEwa\nEwa Zawada, Head of Rooms and Seats')).toEqual(['words', 'signature']);
  expect(kinds('It is locked.\n\nEwa Zawada, the clerk of room 4')).toEqual(['words']);
});

it('folds the record that another desk copies below a comment', () => {
  const record =
    '> The list is blank\n> -----------------\n>\n>                 Key: HELP-481\n>             Project: Help\n>            Reporter: Mira Holt\n>\n> It has been blank since Monday.';
  const text = `Still blank, from both rooms.\n\n${record}\n\n--\nThis message was sent by Atlassian Jira`;
  expect(ownWords(textParts(text))).toBe('Still blank, from both rooms.');
  const list = 'These are shown:\n\n> Key: 4\n> Priority: high\n> and nothing else';
  expect(ownWords(textParts(list))).toBe(list);
});

it('folds a signature whose lines stand apart, as cells of a table do', () => {
  const sign = 'Ewa\n\nEwa Zawada\n\nLay member\n\nT: 01632 960144\n\nwww.leeds.example | @leeds';
  expect(kinds(`It is locked.\n\n${sign}`)).toEqual(['words', 'signature']);
  for (const own of [
    'The list says of me:\n\nEwa Zawada\n\nClerk',
    'It is locked.\n\nEwa Zawada\n\nThat is how it spells me.',
  ])
    expect(ownWords(textParts(own, undefined, 'Ewa Zawada'))).toBe(own);
});
