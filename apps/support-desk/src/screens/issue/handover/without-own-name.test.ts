import { withoutOwnName } from './without-own-name';

it.each([
  ["Its finbar o'dowd-hale here (panel member), I was to sit tomorrow", "finbar o'dowd-hale", 'I was to sit tomorrow'],
  ['jo rang. cant open the bundle', 'jo', 'cant open the bundle'],
  ['This is Gwen from Leeds: the page is white.', 'Gwen Reed', 'the page is white.'],
  ['I’m Gwen Reed (Mrs). My code is refused', 'Reed, Gwen', 'My code is refused'],
  ['my name is siân, and', 'Siân Reed', 'my name is siân, and'],
  ['Gwen Reed phoned again: the list is empty', 'Gwen Reed', 'the list is empty'],
  ['The right one comes. KR, NEW', 'Prof Ngozi Eze-Whitlock', 'The right one comes.'],
  ['The right one comes. Many thanks Gwen', 'Gwen Reed', 'The right one comes.'],
  ['The right one comes.\nThanks in advance', 'Gwen Reed', 'The right one comes.'],
  ['Is it back? Cheers, G.R.', 'Gwen Reed', 'Is it back? Cheers, G.R.'],
])('hands over of %j what is said', (said, name, left) => expect(withoutOwnName(said, name)).toBe(left));

it.each([
  ['This is urgent. The page is white', 'Gwen Reed'],
  ['Sam rang. The page is white', 'Gwen Reed'],
  ['Reed codes are missing from the list', 'Gwen Reed'],
  ['Gwen, the page is white', 'Sam Holt'],
  ['The page is white. Thanks to the update', 'Gwen Reed'],
  ['The page says Thank you', 'Gwen Reed'],
  ['It is Tuesday. Best view', 'Gwen Reed'],
  ['It ends with a cross. Regards Sam', 'Gwen Reed'],
  ['jo rang.', 'jo'],
  ['', ''],
])('leaves %j as it is', (said, name) => expect(withoutOwnName(said, name)).toBe(said));

it('reads a long text to its end', () => {
  const said = `its ${'a '.repeat(20_000)}${'. page'.repeat(5_000)}`;
  expect(withoutOwnName(`${said}. Regards Gwen`, 'Gwen Reed') === `${said}.`).toBe(true);
});
