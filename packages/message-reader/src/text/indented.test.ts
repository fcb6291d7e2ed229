import { readMessage, textParts } from '../index.js';
import { htmlMail, mailOf, parts } from '../testing/make-eml.js';

const textOf = async (file: Uint8Array): Promise<string> => (await readMessage('a.eml', file)).message.text;

const log = 'Step 1\n    retry = 3\n        door: locked\n    retry = 4\nStep 2';

it.each([
  ['<pre>', `<p>It says:</p><pre>${log}</pre><p>Why?</p>`],
  ['white-space in a style', `<p>It says:</p><div style="color: red; white-space:pre-wrap">${log}</div><p>Why?</p>`],
  ['a span with one', `<p>It says:</p><p><span style="white-space: pre;">${log}</span></p><p>Why?</p>`],
])('keeps the blanks at the beginning of a line in %s', async (_, page) => {
  expect(await textOf(htmlMail(page))).toBe(`It says:\n\n${log}\n\nWhy?`);
});

it('keeps them in plain words, and beside a page that says the same', async () => {
  const plain = `It says:\n\n${log}\n\nWhy?`;
  expect(await textOf(mailOf({ type: 'text/plain', body: plain.replace(/ {4}/g, '\t') }))).toBe(plain);
  const both = parts('alternative', [
    { type: 'text/plain', body: plain },
    { type: 'text/html', body: `<p>It says:</p><pre>${log}</pre><p>Why?</p>` },
  ]);
  expect(await textOf(mailOf(both))).toBe(plain);
});

it('leaves out what every line has before it, one blank, and what is shown as one', async () => {
  expect(await textOf(mailOf({ type: 'text/plain', body: '   Dear all,\n    it is shut.\n\n   Ewa' }))).toBe(
    'Dear all,\nit is shut.\n\nEwa',
  );
  expect(
    await textOf(htmlMail('<p>\n      One\n      two</p>\n   <div style="white-space:normal">\n   x\n   y</div>')),
  ).toBe('One two\n\nx y');
  // A paragraph that is not closed shows no more than its own blanks.
  expect(await textOf(htmlMail('<p style="white-space:pre">a\n   b<p>c\n   d'))).toBe('a\n   b\n\nc d');
});

it('keeps them in the parts of a message, also of one that was passed on', () => {
  const first = `    door: locked\nroom: 4`;
  expect(textParts(`Hi,\n\n${first}\n\nThanks\nEwa`)).toContainEqual({ kind: 'words', text: `Hi,\n\n${first}` });
  const thread = `FYI\n\nFrom: Ewa Zawada <ewa@panel.example>\nSent: 3 March 2026 10:15\nTo: portal@tmu.example\nSubject: Room\n\nroom: 4\n${first}`;
  expect(textParts(thread, 0).filter(({ kind }) => kind === 'words')).toEqual([
    { kind: 'words', text: `room: 4\n${first}` },
  ]);
});
