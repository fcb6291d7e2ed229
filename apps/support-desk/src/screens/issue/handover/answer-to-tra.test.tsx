import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { takeClipboard } from '../../../testing/clipboard';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { choose, press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: { whatHappened: 'The page is white.', error: { text: 'Process error TEST-7' } },
};
const handOver: IssueCommand = { type: 'hand-over', route: 'problem-form', sentAt: '2026-03-02T09:00:00.000Z' };
const ask: IssueCommand = {
  type: 'record-tra-question',
  question: 'Which stage was it?',
  asToldBy: { name: 'Wei Larkfield', on: '2026-03-02' },
};
const openAnswer = async () => {
  const desk = newDesk();
  desk.walk(41, [raise, handOver, ask]);
  const opened = openApp(desk, '#/issue/41/answer-tra');
  await screen.findByLabelText('What did you tell TRA support?');
  return { desk, ...opened };
};
const isRead = 'I have read it through, and it names nobody';

it('reviews an answer to TRA before it is copied, and records what was typed', async () => {
  const clipboard = takeClipboard();
  const { desk, container } = await openAnswer();
  expect(screen.queryByText('Read it before you send it')).toBeNull();
  typeIn('What did you tell TRA support?', 'It was the second stage. Asha Patel is off with shingles.');
  await screen.findByText('Read it before you send it');
  press('Copy the answer');
  expect(await screen.findByText('Read it through first, and tick that it names nobody.')).toBeTruthy();
  expect(clipboard.text()).toBeUndefined();
  expect(await violations(container)).toEqual([]);

  choose('Replace with [see issue 41]', /“shingles”/);
  fireEvent.click(screen.getByLabelText(isRead));
  press('Copy the answer');
  expect(await screen.findByText('Copied. Now paste it where TRA support asked.')).toBeTruthy();
  expect(clipboard.text()).toBe('It was the second stage. [see issue 41] is off with [see issue 41].');

  press('Save');
  await waitFor(() =>
    expect(desk.given.slice(-1)).toMatchObject([
      { type: 'answer-tra', information: 'It was the second stage. Asha Patel is off with shingles.' },
    ]),
  );
});

it('copies nothing that was typed since it was read', async () => {
  const clipboard = takeClipboard();
  await openAnswer();
  typeIn('What did you tell TRA support?', 'It was the second stage.');
  await screen.findByText('Read it before you send it');
  fireEvent.click(screen.getByLabelText(isRead));
  typeIn('What did you tell TRA support?', 'It was the second stage, says Asha Patel.');
  press('Copy the answer');
  expect(clipboard.text()).toBeUndefined();
  await screen.findByRole('group', { name: /“Asha Patel”/ });
  expect((screen.getByLabelText(isRead) as HTMLInputElement).checked).toBe(false);
});
