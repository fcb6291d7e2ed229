import { readThread } from './read-thread.js';
import { ownWords, textParts } from './text-parts.js';

const ours = 'The list is blank again.';
const mira = { name: 'Mira Holt', email: 'mira@panel.example' };

it.each([
  ['GroupWise', '>>> Mira Holt <mira@panel.example> 16/03/2026 11:14 >>>', '2026-03-16T11:14:00.000Z'],
  ['GroupWise, half days', '>>> "Mira Holt" <mira@panel.example> 16/03/2026 1:14 PM >>>', '2026-03-16T13:14:00.000Z'],
  [
    'Zoho',
    '---- On Mon, 16 Mar 2026 11:14:10 +0000 Mira Holt <mira@panel.example> wrote ---',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Proton, with hyphens of another kind',
    '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nFrom: Mira Holt <mira@panel.example>\nDate: Monday, 16 March 2026 11:14\nTo: Asha\nSubject: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Japanese',
    '差出人: Mira Holt <mira@panel.example>\n送信日時: 2026年3月16日 11:14\n宛先: Asha\n件名: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Korean',
    '보낸 사람: Mira Holt <mira@panel.example>\n보낸 날짜: 2026년 3월 16일 11:14\n받는 사람: Asha\n제목: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Chinese',
    '发件人： Mira Holt <mira@panel.example>\n发送时间： 2026年3月16日 11:14\n收件人： Asha\n主题： List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Polish',
    'Od: Mira Holt <mira@panel.example>\nWysłane: poniedziałek, 16 marca 2026 11:14\nDo: Asha <asha@panel.example>\nDW: Sam <sam@tmu.example>\nTemat: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Portuguese',
    'De: Mira Holt <mira@panel.example>\nEnviada em: segunda-feira, 16 de março de 2026 11:14\nPara: Asha\nAssunto: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Outlook in Slovak',
    'Od: Mira Holt <mira@panel.example>\nOdoslané: pondelok 16. marca 2026 11:14\nKomu: Asha\nPredmet: List',
    '2026-03-16T11:14:00.000Z',
  ],
  [
    'Notes, whose heading is a table',
    '----- Forwarded by Sam Okoro/TMU/UK on 17/03/2026 10:12 -----\n\nMira Holt/Panel/North <mira@panel.example>\n\n16/03/2026 11:14\nTo\nPortal <portal@tmu.example>\ncc\nSam Okoro/TMU\nSubject\nList\n',
    '2026-03-16T11:14:00.000Z',
  ],
])('knows the heading of %s', (_, heading, sentAt) => {
  const text = `${ours}\n\n${heading}\nOld words.\n\nAnd more of them`;
  expect(ownWords(textParts(text))).toBe(ours);
  expect(readThread(text)).toEqual([expect.objectContaining({ from: mira, sentAt })]);
});

it('takes the subject and the inbox out of the table of Notes, and the name without its place', () => {
  const text = 'Mira Holt/Panel/North\n16/03/2026 11:14\n\nTo\nportal@tmu.example\nSubject\nList\n\nIt is blank.';
  expect(readThread(text)).toEqual([
    expect.objectContaining({
      from: { name: 'Mira Holt', email: '' },
      to: ['portal@tmu.example'],
      subject: 'List',
      wordsFrom: 7,
    }),
  ]);
});

it.each([
  '>>> and this is the second sign',
  '>>> refused 16/03/2026',
  'Room 4/North wing\n16/03/2026 11:14\nTo\nbe told',
  'On 16 March 2026 the portal wrote ---',
  'Mira Holt, 17 Mar 2026, 10:26 GMT',
])('takes no words for such a heading: %j', (text) => expect(readThread(`${ours}\n\n${text}\n\nMore`)).toEqual([]));

it('reads who wrote to another desk, where its line stands above everything', () => {
  const rule = '-'.repeat(40);
  const text = `##- Please type your reply above this line -##\n\nYou are a CC on this request (481).\n\n${rule}\n\nMira Holt, 17 Mar 2026, 10:26 GMT\n\n${ours}\n\n${rule}\n\nHelp (Support), Mar 17, 2026, 9:00 am GMT\n\nWhat is it?`;
  expect(readThread(text).map(({ from, sentAt, sign }) => [from.name, sentAt, sign])).toEqual([
    ['Mira Holt', '2026-03-17T10:26:00.000Z', 'forward'],
    ['Help', '2026-03-17T09:00:00.000Z', 'forward'],
  ]);
  expect(ownWords(textParts(text, 0))).toBe(ours);
});

it.each([
  ['passed on', 'One for you\n\nFrom: Help <help@desk.example>\nSent: 17 March 2026 10:27\nTo: Sam'],
  ['below another', 'Thanks\n\nOn Tue, 17 Mar 2026 at 10:27, Help <help@desk.example> wrote:'],
])('reads who wrote to another desk whose message is %s', (_, above) => {
  const text = `${above}\n\n##- Please type your reply above this line -##\n\nMira Holt, 17 Mar 2026, 10:26 GMT\n\n${ours}\n\nHelp, 17 Mar 2026, 09:00 GMT\n\nWhat is it?`;
  expect(readThread(text).map(({ from, isComment }) => [from.name, isComment])).toEqual([
    ['Help', undefined],
    ['Mira Holt', true],
    ['Help', true],
  ]);
  expect(ownWords(textParts(text, 1))).toBe(ours);
});

it('reads the journal of another desk, and a heading that a page parts by an empty line', () => {
  const journal = `Comments:\n\n2026-03-17 10:26:04 GMT - Mira Holt Additional comments\n${ours}\n\n2026-03-17 09:00:00 - Kim Lee (Work notes)\nWhat is it?`;
  expect(readThread(journal).map(({ from, sentAt }) => [from.name, sentAt])).toEqual([
    ['Mira Holt', '2026-03-17T10:26:04.000Z'],
    ['Kim Lee', '2026-03-17T09:00:00.000Z'],
  ]);
  expect(ownWords(textParts(journal, 0))).toBe(ours);
  const parted = `##- Please type your reply above this line -##\n\nMira Holt\n\n17 Mar 2026, 10:26 GMT\n\n${ours}`;
  expect(ownWords(textParts(parted, 0))).toBe(ours);
  expect(readThread('2026-03-17 10:26:04 - the page says additional comments')).toEqual([]);
});

it('gives of a message under others its own words alone', () => {
  const text = `See below.\n\nFrom: Sam Okoro <sam@tmu.example>\nSent: 17 March 2026 10:00\nTo: Kim\n\nWhose is it?\n\nOn 17 March 2026 at 09:00, Kim Lee <kim@tmu.example> wrote:\n\nI pass it on.\n\n> as you asked\n\nFrom: Mira Holt <mira@panel.example>\nSent: 16 March 2026 11:14\nTo: Kim\n\n${ours}`;
  expect(ownWords(textParts(text, 2))).toBe(ours);
});
