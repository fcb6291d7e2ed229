import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (name: string, whatHappened: string, extra: object = {}): IssueCommand => ({
  type: 'raise',
  key: name,
  reporter: { kind: 'panellist', name },
  channel: 'portal-inbox',
  details: { whatHappened, area: 'sign-in' },
  ...extra,
});
/** A desk where this was told of a dead link before, and the link is dead again. */
function deskAfter(note: string): DeskInMemory {
  const desk = newDesk();
  const told = { how: 'email', on: '2026-03-05', note } as const;
  desk.walk(30, [raise('Rhys Cole', 'The reset link is dead', { solved: { whatWasDone: 'x', told } })]);
  desk.walk(41, [raise('Una Frost', 'My reset link is dead')]);
  return desk;
}
const field = (label: string | RegExp): string => (screen.getByLabelText(label) as HTMLTextAreaElement).value;

it('takes last time’s reply over with one press, made out to this person, and gives back what stood there', async () => {
  const desk = deskAfter('Hello Rhys,\n\nThe link lasts an hour, so I have sent you another one.');
  const { container } = openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  const use = await screen.findByRole('button', { name: 'Use that reply' });
  expect(await violations(container)).toEqual([]);
  typeIn(/^Your reply to/, 'Dear Una, half');
  fireEvent.click(use);
  expect(field(/^Your reply to/)).toBe('Hello Una,\n\nThe link lasts an hour, so I have sent you another one.');
  await waitFor(() => expect(field('What was done?')).toBe('The link lasts an hour, so I have sent you another one.'));
  press('Put back what I had');
  expect(field(/^Your reply to/)).toBe('Dear Una, half');
});

it('shows a note of last time as what was done, and neither copies nor uses it as a reply', async () => {
  const desk = deskAfter('Sent Rhys a new link while on the phone. Each lasts an hour');
  openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  expect(await screen.findByText(/^What was done: Sent .+ a new link while on the phone\./)).toBeTruthy();
  expect(screen.queryByText(/Rhys/)).toBeNull();
  expect(screen.queryByRole('button', { name: /that reply$/ })).toBeNull();
  cleanup();
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  await screen.findByText(/^What was done: /);
  expect(screen.queryByRole('button', { name: /that reply$/ })).toBeNull();
});

it('is not asked where a question is written to the person', async () => {
  openApp(deskAfter('Hello Rhys, you have a new link.'), '#/issue/41/ask-person');
  await screen.findByLabelText(/^Your reply to/);
  expect(screen.queryByRole('button', { name: 'What helped last time?' })).toBeNull();
});

it('fills in what was done from a reply of the library, as what was done', async () => {
  const desk = deskAfter('x');
  const value = {
    key: 'link',
    title: 'Ask for a new link',
    area: 'sign-in',
    words: 'Hello [first name],\n\nAsk for a new link.',
  };
  desk.replies = [{ number: 1, value, etag: '"1"', faults: [], listUrl: '' }];
  openApp(desk, '#/issue/41/answer');
  const use = await screen.findByRole('button', { name: /^Use it.*Ask for/ });
  // It is read as it will stand below.
  expect(use.closest('li')!.textContent).toContain('Hello Una,');
  fireEvent.click(use);
  await waitFor(() => expect(field('What was done?')).toBe('Answered with the reply “Ask for a new link”.'));
  // What somebody writes there themselves stays.
  typeIn('What was done?', 'Sent a link');
  typeIn(/^Your reply to/, 'Hello Una, I have sent you a link.');
  expect(field('What was done?')).toBe('Sent a link');
});

it('fills it in anew where a draft is opened again and another reply is taken', async () => {
  const desk = deskAfter('Hello Rhys,\n\nI have sent you another link.');
  const value = { key: 'link', title: 'Ask for a new link', area: 'sign-in', words: 'Ask for a new link.' };
  desk.replies = [{ number: 1, value, etag: '"1"', faults: [], listUrl: '' }];
  openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: /^Use it.*Ask for/ }));
  await waitFor(() => expect(field('What was done?')).toContain('Ask for a new link'));
  cleanup();
  openApp(desk, '#/issue/41/answer');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Use that reply' }));
  await waitFor(() => expect(field('What was done?')).toBe('I have sent you another link.'));
});

it('suggests first what the words of the problem ask for, of several replies about one area', async () => {
  const desk = deskAfter('x');
  desk.replies = ['Reset a password', 'The reset link is dead'].map((title, at) => ({
    number: at + 1,
    value: { key: `r${at}`, title, area: 'sign-in', words: 'Hello [first name].' },
    etag: '"1"',
    faults: [],
    listUrl: '',
  }));
  openApp(desk, '#/issue/41/answer');
  const [first] = await screen.findAllByRole('button', { name: /^Use it/ });
  expect(first!.textContent).toContain('The reset link is dead');
});

it('comes before a short start, whose gap what the desk made of that reply does not fill', async () => {
  openApp(deskAfter('Hello Rhys,\n\nA link lasts one hour.'), '#/issue/41/answer');
  const start = await screen.findByText('Tell them what was done, and ask whether it works');
  const lastTime = screen.getByRole('button', { name: 'What helped last time?' });
  expect(lastTime.compareDocumentPosition(start)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  fireEvent.click(lastTime);
  fireEvent.click(await screen.findByRole('button', { name: 'Use that reply' }));
  await waitFor(() => expect(field('What was done?')).toBe('Told them: “A link lasts one hour.”'));
  expect(screen.getByText(/^Hello Una,\s+\[what was done\]/)).toBeTruthy();
  typeIn('What was done?', 'I have sent you a new link.');
  expect(await screen.findByText(/^Hello Una,\s+I have sent you a new link\./)).toBeTruthy();
});
