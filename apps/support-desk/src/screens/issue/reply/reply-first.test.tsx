import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Nils Orme', email: 'nils@panel.example' },
  channel: 'phone',
  details: { whatHappened: 'The letter prints blank', cause: 'understanding' },
};

const open = async (): Promise<HTMLElement[]> => {
  const desk = newDesk();
  desk.replies = ['one', 'two', 'three'].map((key, at) => ({
    number: at + 1,
    value: { key, title: `Reply ${key}`, cause: 'understanding', words: `Hello [name], ${key}.` },
    etag: '"1"',
    faults: [],
    listUrl: '',
  }));
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  const use = await screen.findByRole('button', { name: /Use it.*Reply one/ });
  return [...use.closest('form')!.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')];
};

it('comes to the field for the reply first, and to the replies to begin from behind it', async () => {
  const stops = await open();
  expect(stops[0]).toBe(screen.getByLabelText('Your reply to Nils Orme'));
  const names = stops.slice(1, 5).map((stop) => stop.textContent);
  expect(names.join(', ')).toMatch(/^Use it: Reply one, Read it, Use it: Reply two, Read it/);
});

it('goes to the field once a reply is chosen, where it is read and changed next', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: /Use it.*Reply two/ }));
  const reply = screen.getByLabelText<HTMLTextAreaElement>('Your reply to Nils Orme');
  expect([document.activeElement, reply.value]).toEqual([reply, 'Hello Nils Orme, two.']);
  expect(screen.getByText('“Reply two” is in the reply above. Read it and change what does not fit.')).toBeTruthy();
});
