import { readMessage } from '../index.js';
import { htmlMail, mailOf } from '../testing/make-eml.js';
import { textOf } from './html-text.js';

const shown = 'The bundle is blank.';
const page = (sheet: string, body: string): string =>
  `<html><head><style>${sheet}</style></head><body>${body}<p>${shown}</p></body></html>`;

it.each([
  ['.pre{display:none}', '<div class="pre">Look here</div>'],
  ['/* {x} */ .a, span.pre { color:red; display : none !important }', '<span class="big pre">Look here</span>'],
  ['@import url(x.css); .pre{visibility:hidden}', '<div class="PRE">Look here</div>'],
  ['.pre{max-height:0;overflow:hidden}', '<div class="pre">Look <b>here</b></div>'],
])('leaves out what a class hides: %s', (sheet, body) => expect(textOf(page(sheet, body))).toBe(shown));

it.each([
  ['@media (max-width:600px){.pre{display:none}}', '<div class="pre">Look here</div>'],
  ['@media print{.a{color:red}.pre{display:none}}', '<div class="pre">Look here</div>'],
  ['.pre{display:none} .pre{display:block}', '<div class="pre">Look here</div>'],
  ['p.x{ display:none } .pre ', '<div class="pre">Look here</div>'],
  ['.box .pre{display:none}', '<div class="pre">Look here</div>'],
  ['.pre:empty{display:none}', '<div class="pre">Look here</div>'],
  ['.pre{display:none', '<div class="pre2">Look here</div>'],
  ['.pre{display:none}', '<div class="pre" style="display:block">Look here</div>'],
  // Cells without a size of their own hold letters that have one.
  ['', '<table><tr><td style="font-size:0px;padding:0"><div style="font-size:13px">Look here</div></td></tr></table>'],
  ['', '<div style="height:0">Look here</div>'],
])('keeps what it may show: %s %s', (sheet, body) =>
  expect(textOf(page(sheet, body)).replace(/\s+/g, ' ')).toBe(`Look here ${shown}`),
);

it('shows what it left out', async () => {
  const file = htmlMail(page('.pre{display:none}', '<div class="pre">Look here</div>'));
  expect((await readMessage('a.eml', file)).message).toMatchObject({ text: shown, hidden: 'Look here' });
});

it('leaves out what RTF writes as hidden, up to where that ends', async () => {
  const body = `{\\rtf1\\ansi One.{\\v two \\'e9} Three.\\v four\\v0  Five.\\v six\\plain  Seven.}`;
  const { message } = await readMessage('a.eml', mailOf({ type: 'text/rtf', body }));
  expect(message.text).toBe('One. Three. Five. Seven.');
});
