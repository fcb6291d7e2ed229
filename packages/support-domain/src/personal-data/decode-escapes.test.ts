import { decodeWithPlaces } from './decode-escapes.js';
import { maskPersonalData } from './mask-personal-data.js';

it.each([
  ['D&#39;Souza', "D'Souza"],
  ['Ng&#x27;ang&apos;a', "Ng'ang'a"],
  ['Zo&euml; and Si&acirc;n', 'Zoe and Sian'],
  ['nia&#64;x.example', 'nia@x.example'],
  ['&quot;Quinlan&quot; &amp; co', '"Quinlan" & co'],
  ['Nia%20Rees', 'Nia Rees'],
  ['name%253DNia%2520Rees', 'name=Nia Rees'],
  ['next=%252Fcases%25252F18456', 'next=/cases/18456'],
  ['D&amp;#39;Souza', "D'Souza"],
])('reads %s as the page or link has it', (text, means) => expect(decodeWithPlaces(text).decoded).toBe(means));

it.each(['R&D; then', '&copy; 2026', '?a=1&case=2;', '&#0;', '&#x110000;', '100% of it'])(
  'leaves "%s" as it is',
  (text) => expect(decodeWithPlaces(text).decoded).toBe(text),
);

it('knows where each sign stood', () => {
  const { toReview } = maskPersonalData('The papers of Mr D&#39;Souza are open', { names: [], issueNumber: 41 });
  expect(toReview.map(({ text }) => text)).toEqual(['Mr D&#39;Souza']);
});

it('knows where what was escaped twice stood', () => {
  const link = 'https://portal.example/open?name=Nia%2520Wetherby&next=%252Fcases%252F18456';
  const { text, toReview } = maskPersonalData(link, { names: ['Nia Rees'], issueNumber: 41 });
  expect(text).toBe('https://portal.example/open?name=[see issue 41]%2520Wetherby&next=%252Fcases%252F[see issue 41]');
  expect(toReview.map((one) => one.text)).toEqual(['Wetherby']);
});

it("takes an address with an escaped @ for somebody's, and one that nobody reads for nobody's", () => {
  const text = 'ned.quince&#64;tmu.example, no-reply@x.example, do_not_reply@x.example, no-reply-nia@x.example';
  const { replaced } = maskPersonalData(text, { names: [], issueNumber: 41 });
  expect(replaced.map((one) => one.text)).toEqual(['ned.quince&#64;tmu.example', 'no-reply-nia@x.example']);
});
