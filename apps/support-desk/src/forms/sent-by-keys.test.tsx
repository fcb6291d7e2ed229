import { cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};

const ctrlEnter = (field: HTMLElement): boolean => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });

it.each([
  ['an answer', '#/issue/41/answer', 'Your reply to Asha Patel'],
  ['a step without a reply', '#/issue/41/add-note', /note/i],
  ['cover and leave', '#/people/cover', 'Who?'],
])('Ctrl and Enter sends the form of %s, as it sends that of a new issue', async (_what, hash, label) => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, hash);
  ctrlEnter((await screen.findAllByLabelText(label)).find((one) => one.matches('textarea, select'))!);
  // With nothing typed: what there is to mend is said, as it is by the button.
  expect(await screen.findByRole('alert', { name: 'There is a problem' })).toBeTruthy();
});

it('Ctrl and Enter, pressed twice, saves once', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/add-note');
  const field = (await screen.findAllByLabelText(/note/i)).find((one) => one.matches('textarea'))!;
  fireEvent.change(field, { target: { value: 'Rang twice' } });
  ctrlEnter(field);
  ctrlEnter(field);
  await screen.findByText(/^Saved: /);
  expect(desk.given.map(({ type }) => type)).toEqual(['add-note']);
});

it('a screenshot that is pasted while the words are written is taken, and words that come with a picture stay words', async () => {
  const desk = newDesk();
  desk.person = { ...desk.person, roles: ['tms-user'] };
  desk.entrance = { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  openApp(desk, '#/report');
  const words = await screen.findByLabelText('What happened?');
  const paste = (types: readonly string[]): Event => {
    const event = createEvent.paste(words);
    Object.defineProperty(event, 'clipboardData', {
      value: {
        types,
        files: [new File(['no picture'], 'image.png', { type: 'image/png' })],
        getData: () => '',
      },
    });
    fireEvent(words, event);
    return event;
  };
  // From a sheet or a document come both: where words are written, they are what is meant.
  expect(paste(['text/plain', 'text/html', 'Files']).defaultPrevented).toBe(false);
  expect(paste(['Files']).defaultPrevented).toBe(true);
  await waitFor(() => expect(screen.getByText(/not a picture that the desk can read/)).toBeTruthy());
});
