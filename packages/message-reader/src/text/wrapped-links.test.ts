import { withOwnLinks } from './wrapped-links.js';

const own = 'https://rooms.example/seat?code=7-k&day=2';
const safe = `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(own)}&data=05%7C02%7Cewa%40panel.example%7C0&sdata=x%3D&reserved=0`;

it.each([
  ['Safe Links', safe],
  [
    'Safe Links with its address further behind',
    `https://nam12.safelinks.protection.outlook.com/ap/w-59/?v=1&url=${encodeURIComponent(own)}&data=05`,
  ],
  [
    'Proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__rooms.example_seat-3Fcode-3D7-2Dk-26day-3D2&d=DwMF&c=x',
  ],
  ['Proofpoint, third', `https://urldefense.com/v3/__${own}__;!!Abc!xyz$`],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(own)}&c=E,1&typo=1`],
  ['Google', `https://www.google.com/url?q=${encodeURIComponent(own)}&source=gmail`],
  ['two gateways', `https://urldefense.com/v3/__${safe}__;!!Abc!xyz$`],
])('reads a link as it was: %s', (_, link) => {
  expect(withOwnLinks(`See ${link} and wait.`)).toBe(`See ${own} and wait.`);
  expect(withOwnLinks(`${own}<${link}>\n`)).toBe(`${own}\n`);
});

it('writes a link once, and keeps another behind its words', () => {
  expect(withOwnLinks('www.rooms.example<https://www.rooms.example/>')).toBe('www.rooms.example');
  expect(withOwnLinks(`the rota<${safe}>`)).toBe(`the rota<${own}>`);
  const other = 'https://rooms.example<https://other.example/seat>';
  expect(withOwnLinks(other)).toBe(other);
});

it.each([
  'https://rooms.example/?url=x',
  `https://safelinks.example/?url=${encodeURIComponent(own)}`,
  safe.replace('url=https', 'url=javascript'),
  safe.replace('url=', 'url=%E0%A4%A'),
])('leaves %j as it is', (link) => expect(withOwnLinks(link)).toBe(link));
