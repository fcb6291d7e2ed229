import { cleanup, screen } from '@testing-library/react';
import type { IssueCommand, StandardReply } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const replyOf = (key: string, title: string, area: StandardReply['area']): StandardReply => ({
  key,
  title,
  ...(area ? { area } : {}),
  words: 'Hello [first name],',
});
const library = [
  replyOf('password', 'Reset a password', 'sign-in'),
  replyOf('code', 'A new sign-in code', 'sign-in'),
  replyOf('letter', 'A letter without an address', 'letters'),
];

/** What the form offers for an issue whose area is known and whose cause is not. */
async function offered(area: StandardReply['area'], whatHappened: string): Promise<(string | null)[]> {
  const desk = newDesk();
  desk.replies = library.map((value, at) => ({ number: at + 1, value, etag: '"1"', faults: [], listUrl: '' }));
  const raise: IssueCommand = {
    type: 'raise',
    key: 'k',
    reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
    channel: 'portal-inbox',
    details: { whatHappened, ...(area ? { area } : {}) },
  };
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  return (await screen.findAllByRole('button', { name: /^Use it/ })).map((button) => button.textContent);
}

it('offers of the replies of an area the one that says what the problem says', async () => {
  const names = await offered(
    'sign-in',
    'The six-digit code is refused every time. The text came late, I put it in, and it says wrong code. I have tried four times',
  );
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/A new sign-in code/);
});

it('offers none of them where the area is all that they share with it', async () => {
  const names = await offered('letters', 'A letter is locked by me, it says, and I do not have it open');
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/Tell them what was done/);
});

it('offers no reply of the area and the cause for something else that is wrong', async () => {
  const large: StandardReply = { ...replyOf('file', 'A large file takes a day', 'letters'), cause: 'understanding' };
  const desk = newDesk();
  desk.replies = [{ number: 1, value: large, etag: '"1"', faults: [], listUrl: '' }];
  const details = { area: 'letters', cause: 'understanding' };
  const reporter = { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' } as const;
  desk.walk(41, [
    {
      type: 'raise',
      key: 'k',
      reporter,
      channel: 'portal-inbox',
      details: { ...details, whatHappened: 'I cannot print it' },
    },
  ]);
  openApp(desk, '#/issue/41/answer');
  const names = (await screen.findAllByRole('button', { name: /^Use it/ })).map((button) => button.textContent);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/Tell them what was done/);
});
