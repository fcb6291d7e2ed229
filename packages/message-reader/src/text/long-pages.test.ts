import { readMessage } from '../index.js';
import { Pace } from '../pace.js';
import { htmlMail } from '../testing/make-eml.js';
import { readHtml } from './html-text.js';

it('says that a page was not read to its end, where that is long and says little', async () => {
  const words = (more: number): string => `<p>First</p>${'<i></i>'.repeat(more)}<p>Last</p>`;
  expect((await readMessage('a.eml', htmlMail(words(1_000)))).message).toMatchObject({
    text: 'First\n\nLast',
    wasCut: false,
  });
  const { message } = await readMessage('a.eml', htmlMail(words(300_000)));
  expect([message.wasCut, message.text.startsWith('First'), message.text.includes('Last')]).toEqual([
    true,
    true,
    false,
  ]);
});

it('and where it is short, and says more than is kept', async () => {
  const read = await readHtml(`<p>${'word '.repeat(100_000)}</p>`, new Pace(500_000));
  expect(read.wasCut).toBe(true);
  expect(read.text.length).toBeLessThan(500_000);
});
