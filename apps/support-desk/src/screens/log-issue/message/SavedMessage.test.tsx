import { cleanup, fireEvent, screen } from '@testing-library/react';
import { newDesk, openApp } from '../../../testing/open-app';
import { press } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const value = (label: string): string => (screen.getByLabelText(label) as HTMLInputElement).value;
const give = async (name: string, text: string): Promise<void> =>
  void fireEvent.change(await screen.findByLabelText('Have you got it as an Outlook message?'), {
    target: { files: [new File([new TextEncoder().encode(text)], name)] },
  });
const heading = [
  'From: Asha Patel <asha@panel.example>',
  'Sent: 4 March 2026 09:12',
  'To: portal@tmu.example',
  'Subject: Code refused',
];
const asPage = heading.map((line) => line.replace('<', '&lt;').replace('>', '&gt;')).join('<br>');

it.each([
  ['Code.html', `<p>${asPage}</p><p>My code is refused.</p>`],
  ['Code.mht', `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>${asPage}</p><p>My code is refused.</p>`],
  ['Code.txt', `${heading.join('\n')}\n\nMy code is refused.`],
])('a message that was saved as %s is looked through, and put in the form', async (name, text) => {
  openApp(newDesk(), '#/log');
  await give(name, text);
  await screen.findByText('Look through the message first');
  press('Put what is ticked in the form');
  expect(value('Who has the problem?')).toBe('Asha Patel');
  expect(value('What happened?')).toBe('Code refused\n\nMy code is refused.\n\nMessage of 4 March 2026, 9:12am.');
});

it('says that a document is no message, whatever it is called', async () => {
  openApp(newDesk(), '#/log');
  await give('Code.msg', '%PDF-1.7');
  expect(await screen.findByText(/^This file is not a message, although its name says so\./)).toBeTruthy();
});

it('asks which message of a saved mailbox is meant, and suggests nothing before', async () => {
  openApp(newDesk(), '#/log');
  const one = (from: string, subject: string, words: string): string =>
    `From - Wed Mar  4 09:12:00 2026\nFrom: ${from}\nSubject: ${subject}\nDate: Wed, 4 Mar 2026 09:12:00 +0000\n\n${words}\n\n`;
  const asha = 'Asha Patel <asha@panel.example>';
  await give('in.mbox', one(asha, 'Code refused', 'My code is refused.') + one(asha, 'List', 'The list is white.'));
  await screen.findByText('Which message is it?');
  expect(screen.queryByText('Put what is ticked in the form')).toBeNull();
  expect(screen.queryByText(/found no text/)).toBeNull();
  fireEvent.click(screen.getByLabelText('Code refused, Asha Patel, wrote on 4 March 2026, 9:12am'));
  press('Put what is ticked in the form');
  expect(value('What happened?')).toBe('Code refused\n\nMy code is refused.\n\nMessage of 4 March 2026, 9:12am.');
});
