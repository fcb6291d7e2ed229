import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { typeIn } from '../../testing/type-in';
import { eml } from '../log-issue/message/testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};
const message = new File(
  [eml({ subject: 'RE: Code', from: 'Asha Patel <asha@panel.example>', body: 'Hello,\r\nIt works since noon.\r\n' })],
  'RE Code.eml',
);
const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'screen.png', { type: 'image/png' });

async function page(hash = '#/issue/41') {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, hash);
  const place = (await screen.findByText('Its story')).parentElement!;
  return {
    container,
    drop: (files: File[], text = '', types = ['Files']) =>
      void fireEvent.drop(place, { dataTransfer: { files, types, getData: () => text } }),
  };
}

it('takes what the sender wrote into the form of a step, with nothing said where nothing is left out', async () => {
  const { drop, container } = await page();
  drop([message]);
  expect(await screen.findByDisplayValue(/^Asha Patel wrote:\s+It works since noon\.$/)).toBeTruthy();
  expect(screen.queryByText(/^Not added/)).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it('takes a message that was saved as text', async () => {
  const { drop } = await page();
  const heading = 'From: Asha Patel <asha@panel.example>\nSent: 4 March 2026 09:12\nTo: a@tmu.example\nSubject: S';
  drop([new File([new TextEncoder().encode(`${heading}\n\nIt works since noon.`)], 'S.txt')]);
  expect(await screen.findByDisplayValue(/^Asha Patel wrote:\s+It works since noon\.$/)).toBeTruthy();
});

it('takes it wherever it is let go, and shows while it is held over the issue', async () => {
  await page();
  const fact = await screen.findByText('How they told us');
  const held = { dataTransfer: { files: [message], types: ['Files'], getData: () => '' } };
  fireEvent.dragEnter(fact, held);
  expect(fact.closest('.over')).not.toBeNull();
  fireEvent.drop(fact, held);
  expect(fact.closest('.over')).toBeNull();
  expect(await screen.findByDisplayValue(/It works since noon/)).toBeTruthy();
});

it('finds the message among several files, and names each that is not added', async () => {
  const { drop } = await page();
  drop([picture, message]);
  expect(await screen.findByDisplayValue(/It works since noon/)).toBeTruthy();
  expect(await screen.findByText('Not added: screen.png. Put what should be kept under “Files”.')).toBeTruthy();
});

const mailbox = (...messages: readonly (readonly [from: string, words: string])[]): File => {
  const text = messages.map(
    ([from, words]) =>
      `From - Wed Mar  4 09:12:00 2026\nFrom: ${from} <${from}@panel.example>\nSubject: S\nDate: Wed, 4 Mar 2026 09:12:00 +0000\n\n${words}\n\n`,
  );
  return new File([new TextEncoder().encode(text.join(''))], 'in.mbox');
};

it('takes the one message of a mailbox that is of somebody who has the issue', async () => {
  const { drop } = await page();
  drop([mailbox(['asha', 'It works since noon.'], ['mira', 'The list is white.'])]);
  expect(await screen.findByDisplayValue(/^Asha Patel wrote:\s+It works since noon\.$/)).toBeTruthy();
});

it.each([
  ['nobody on the issue wrote any', mailbox(['olive', 'The list is white.'], ['mira', 'It is slow.'])],
  ['they wrote two', mailbox(['asha', 'It works since noon.'], ['asha', 'It is refused again.'])],
])('guesses at no message of a mailbox where %s', async (_, file) => {
  const { drop } = await page();
  drop([file]);
  expect(await screen.findByText(/^There may be several messages in this file\./)).toBeTruthy();
  expect(screen.queryByDisplayValue(/wrote:/)).toBeNull();
});

it('names the files that the message carries', async () => {
  const { drop } = await page();
  const lines = [
    'From: Asha Patel <asha@panel.example>',
    'Subject: Code',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See the letter.',
    '--b',
    'Content-Type: application/pdf; name=letter.pdf',
    'Content-Disposition: attachment; filename=letter.pdf',
    '',
    '%PDF-1.7',
    '--b--',
  ];
  drop([new File([lines.join('\r\n')], 'with a letter.eml')]);
  expect(await screen.findByDisplayValue(/See the letter/)).toBeTruthy();
  expect(await screen.findByText('Not added: letter.pdf. Put what should be kept under “Files”.')).toBeTruthy();
});

it('keeps what was typed in the step before', async () => {
  const { drop } = await page('#/issue/41/add-note');
  await screen.findByLabelText('Note');
  typeIn('Note', 'She rang too.');
  drop([message]);
  expect(await screen.findByDisplayValue(/She rang too\.[\s\S]*It works since noon/)).toBeTruthy();
});

it('takes the words of an Outlook that hands over no file, and says what to do where it brings none', async () => {
  const { drop } = await page();
  drop([], '', ['multimaillistmessagerows']);
  expect(await screen.findByText(/^This version of Outlook does not pass on a message/)).toBeTruthy();
  drop([], 'From: Asha Patel <asha@panel.example>\nSubject: Code\n\nIt works since noon.', [
    'multimaillistmessagerows',
    'text/plain',
  ]);
  expect(await screen.findByDisplayValue(/It works since noon/)).toBeTruthy();
});

it('says what can be dropped where it is no message', async () => {
  const { drop } = await page();
  drop([picture]);
  expect(await screen.findByText(/^Drop a message here/)).toBeTruthy();
});
