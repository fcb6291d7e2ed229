import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';
import { eml } from '../log-issue/message/testing/eml';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const reporter = { kind: 'panellist' as const, name: 'Asha Patel', email: 'asha@panel.example' };
const asked: readonly IssueCommand[] = [
  { type: 'raise', key: 'k', reporter, channel: 'portal-inbox', details: { whatHappened: 'Code refused' } },
  {
    type: 'ask-person',
    question: 'Which browser?',
    told: { how: 'email', on: '2026-03-03', note: 'Hello Asha, which browser? Priya' },
  },
];
const answer = (sentAt?: string): File =>
  new File(
    [
      eml({
        subject: 'RE: Your question',
        from: 'Asha Patel <asha@panel.example>',
        body: 'Edge.\r\n',
        ...(sentAt ? { sentAt } : {}),
      }),
    ],
    'RE.eml',
  );

const day = async (): Promise<string> =>
  ((await screen.findByLabelText(/^On which day did they tell you/)) as HTMLInputElement).value;

it('takes the day on which they answered from a message that is added to the issue that waits for them', async () => {
  const desk = newDesk();
  desk.walk(41, asked);
  openApp(desk, '#/log');
  const files = [answer('2026-03-04T09:12:00Z')];
  fireEvent.change(await screen.findByLabelText('Have you got it as an Outlook message?'), { target: { files } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add to issue 41' }));
  expect(await screen.findByDisplayValue('Edge.')).toBeTruthy();
  expect(await day()).toBe('4 March 2026');
});

it.each([
  ['its own', '2026-03-04T09:12:00Z', '4 March 2026'],
  ['today, where it says none', undefined, '5 March 2026'],
  ['today, where it says one to come', '2026-03-09T09:12:00Z', '5 March 2026'],
])('gives a message that is dropped on the issue %s', async (_, sentAt, on) => {
  const desk = newDesk();
  desk.walk(41, asked);
  openApp(desk, '#/issue/41');
  const place = (await screen.findByText('Its story')).parentElement!;
  fireEvent.drop(place, { dataTransfer: { files: [answer(sentAt)], types: ['Files'], getData: () => '' } });
  expect(await screen.findByDisplayValue('Edge.')).toBeTruthy();
  expect(await day()).toBe(on);
});
