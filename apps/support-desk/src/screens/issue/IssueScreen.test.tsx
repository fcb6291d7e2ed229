import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { dev, sam } from '../../testing/people';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
  channel: 'portal-inbox',
  details: {
    whatHappened: 'Code refused for Asha Patel',
    error: { text: 'Process error TEST-7', recordReference: 'TMS-1234' },
  },
};
const told = { how: 'email', on: '2026-03-05', note: 'new code sent' } as const;
const handOver: IssueCommand = { type: 'hand-over', route: 'problem-form', noErrorReason: 'none', sentAt: testNow };
const word = { asToldBy: { name: 'Tom at TRA', on: '2026-03-05' } };

const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const standing = () => document.querySelector('[class~="state"]')!.textContent;
/** jsdom tells of a new address later than the test looks. */
const follow = (link: HTMLElement): void => go(link.getAttribute('href')!);

describe('an issue', () => {
  it('shows how it stands, its story newest last, what is known, and the steps', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, { type: 'name-owner', owner: sam }, { type: 'answer', whatWasDone: 'new code', told }]);
    const { container } = openApp(desk, '#/issue/41');
    await screen.findByText('Issue 41: Code refused for Asha Patel');
    expect(standing()).toBe('Answered. Waiting to hear whether it worked');
    const story = screen.getByRole('region', { name: 'Its story' });
    expect(
      within(story)
        .getAllByRole('heading', { level: 4 })
        .map((h) => h.textContent),
    ).toEqual(['Logged for Asha Patel, who wrote to the portal inbox', 'Sam Okoro is dealing with it', 'Answered']);
    expect(screen.getByRole('region', { name: 'What we know' }).textContent).toContain('Process error TEST-7');
    expect(screen.getByText('It is Asha Patel’s turn.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('is answered, asked whether it worked, and closed on the person’s word', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const { container } = openApp(desk, '#/issue/41');
    await screen.findByText(/^Issue 41/);
    press('I will deal with it');
    await waitFor(() => expect(standing()).toBe('Priya Nair is dealing with it'));
    expect(screen.queryByRole('button', { name: 'I will deal with it' })).toBeNull();
    follow(screen.getByText('Answer Asha Patel'));
    await screen.findByRole('heading', { name: 'Answer Asha Patel' });
    expect(document.activeElement?.textContent).toBe('Answer Asha Patel');
    press('Save');
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Enter what you told Asha Patel', 'Select “Yes” once you have sent it', 'Enter what was done']);
    expect(await violations(container)).toEqual([]);
    typeIn('What was done?', 'Sent a new code');
    typeIn('Your reply to Asha Patel', 'Use the new code');
    choose('Yes', 'Send from: portal inbox. Have you sent it?');
    press('Save');
    await waitFor(() => expect(standing()).toBe('Answered. Waiting to hear whether it worked'));
    expect(screen.getByText(/^Saved: the answer/)).toBeTruthy();
    go('#/issue/41/close');
    await screen.findByRole('heading', { name: 'Close this issue' });
    choose('It worked');
    // What they were told stands in the story: it is not asked again.
    expect((screen.getByLabelText('What was Asha Patel told?') as HTMLTextAreaElement).value).toBe('Use the new code');
    expect((screen.getByLabelText(/^Who told you/) as HTMLInputElement).value).toBe('Asha Patel');
    press('Save');
    await waitFor(() => expect(standing()).toBe('Closed'));
    expect(desk.given[desk.given.length - 1]).toEqual({
      type: 'close',
      outcome: 'worked',
      told: { how: 'portal-inbox', on: '2026-03-05', note: 'Use the new code' },
      asToldBy: { name: 'Asha Patel', on: '2026-03-05' },
      seen: { details: {}, people: ['first'] },
    });
  });

  it('is handed over with the exact error, in a text that names nobody', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const { container } = openApp(desk, '#/issue/41/hand-over');
    await screen.findByRole('heading', { name: 'Hand over to TRA support' });
    const preview = await screen.findByRole('group', { name: 'The text, with what is taken out' });
    await waitFor(() => expect(preview.querySelectorAll('del')).toHaveLength(1));
    expect(preview.textContent).toContain('Exact words of the message: Process error TEST-7');
    const leaves = preview.cloneNode(true) as HTMLElement;
    leaves.querySelectorAll('del').forEach((one) => one.remove());
    expect(leaves.textContent).toMatch(/What happened: Code refused for\s+\[see issue 41\]/);
    expect(leaves.textContent).not.toMatch(/Asha|Patel/);
    // TRA needs it to find the record, and the form goes to TRA: it stays until somebody takes it out.
    expect(leaves.textContent).toContain('TMS-1234');
    choose('No, replace with [see issue 41]', /“TMS-1234”/);
    expect(preview.querySelectorAll('del')).toHaveLength(2);
    expect(screen.getByText(/Open the problem support form/).getAttribute('href')).toBe('https://forms.example/tra');
    choose(/TRA problem support form/);
    press('Save');
    expect(screen.getByRole('alert').textContent).toContain('Select “Yes” once you have sent it');
    choose('Yes', 'Have you sent it?');
    press('Save');
    await waitFor(() => expect(standing()).toBe('With TRA support'));
    expect(desk.given[0]).toMatchObject({
      type: 'hand-over',
      route: 'problem-form',
      error: { text: 'Process error TEST-7' },
      sentAt: '2026-03-05T10:00:00.000Z',
    });
    expect(await violations(container)).toEqual([]);
  });

  it('takes TRA’s steps on TRA’s word', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, handOver]);
    openApp(desk, '#/issue/41/link-card');
    await screen.findByRole('heading', { name: 'Link the Trello card' });
    typeIn('The link to the Trello card', 'javascript:alert(1)');
    press('Save');
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['The link must be of a Trello card: it begins with https://trello.com/c/', 'Enter who told you']);
    typeIn('The link to the Trello card', 'https://trello.example/c/7');
    typeIn('Who at TRA told you?', 'Tom at TRA');
    press('Save');
    await waitFor(() => expect(standing()).toBe('TRA has made a card'));
    expect(screen.getByText(/as told by Tom at TRA, 5 March 2026/)).toBeTruthy();
    // The next word of TRA comes mostly from the same person.
    go('#/issue/41/record-fix-required');
    expect(((await screen.findByLabelText('Who at TRA told you?')) as HTMLInputElement).value).toBe('Tom at TRA');
  });

  it('asks nobody’s word of somebody whose own step it is', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, handOver, { type: 'link-card', cardUrl: 'https://trello.example/c/7', ...word }]);
    desk.person = dev;
    openApp(desk, '#/issue/41/record-fix-not-required');
    await screen.findByRole('heading', { name: 'TRA is not changing it' });
    expect(screen.queryByLabelText('Who at TRA told you?')).toBeNull();
    go('#/issue/41');
    expect(await screen.findByText('What happens next')).toBeTruthy();
    expect(screen.queryByText('Answer Asha Patel')).toBeNull();
  });

  it('keeps both when somebody else was faster', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    openApp(desk, '#/issue/41/answer');
    await screen.findByRole('heading', { name: 'Answer Asha Patel' });
    typeIn('What was done?', 'Sent a new code');
    typeIn('Your reply to Asha Patel', 'Use the new code');
    choose('Yes', /Have you sent it/);
    desk.walk(41, [handOver], sam);
    press('Save');
    expect(await screen.findByText(/“Answer Asha Patel” was not saved/)).toBeTruthy();
    expect(standing()).toBe('With TRA support');
    expect(screen.getByText('Sent a new code')).toBeTruthy();
    expect(screen.getByText('Use the new code')).toBeTruthy();
    expect(screen.getByText(/^Refused: the answer/)).toBeTruthy();
    press('I no longer need it');
    await waitFor(() => expect(screen.queryByText('Sent a new code')).toBeNull());
  });

  it('says that somebody else was faster also where nothing was typed', async () => {
    const desk = newDesk();
    const card: IssueCommand = { type: 'link-card', cardUrl: 'https://trello.example/c/7', ...word };
    desk.walk(41, [raise, handOver, card]);
    desk.person = dev;
    openApp(desk, '#/issue/41/record-fix-required');
    await screen.findByRole('heading', { name: 'TRA will fix it' });
    desk.walk(41, [{ type: 'record-fix-not-required', reason: 'by design', ...word }], sam);
    press('Save');
    expect(await screen.findByText(/“TRA will fix it” was not saved/)).toBeTruthy();
    expect(screen.queryByText(/What you typed is kept\. You can copy/)).toBeNull();
  });

  it('sends a step once, however often the button is pressed', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    openApp(desk, '#/issue/41/add-note');
    await screen.findByLabelText('Note');
    typeIn('Note', 'She rang again');
    const form = screen.getByLabelText('Note').closest('form')!;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(/^Saved: the note, issue 41/)).toBeTruthy());
    expect(desk.given).toHaveLength(1);
  });

  it('keeps a half-written step through a reload, and through a fault', async () => {
    const desk = newDesk();
    desk.walk(41, [raise]);
    const first = openApp(desk, '#/issue/41/add-note');
    typeIn(await screen.findByLabelText('Note').then(() => 'Note'), 'She rang again');
    first.unmount();
    const second = openApp(desk, '#/');
    const carryOn = await screen.findByText('Carry on with issue 41');
    expect(carryOn.getAttribute('href')).toBe('#/issue/41/add-note');
    second.unmount();
    openApp(desk, '#/issue/41/add-note');
    expect(((await screen.findByLabelText('Note')) as HTMLTextAreaElement).value).toBe('She rang again');
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch');
    press('Save');
    expect(await screen.findByText(/^What you typed is kept in this browser. It may have been saved/)).toBeTruthy();
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('She rang again');
    press('Save');
    await waitFor(() => expect(screen.getByText('She rang again').className).toBe('words'));
  });

  it('shows cells that need mending, with the way to the list', async () => {
    const desk = newDesk();
    const row = desk.walk(41, [raise]);
    desk.put({ ...row, faults: [{ column: 'Hearing on', message: 'This must be a date.', value: 'next week' }] });
    openApp(desk, '#/issue/41');
    expect(await screen.findByText('This must be a date.', { exact: false })).toBeTruthy();
    expect(
      screen
        .getByText(/Correct it in the list/)
        .closest('a')!
        .getAttribute('href'),
    ).toBe('https://tms.example/Lists/Issues/41');
  });

  it('says so where there is no such issue, and where the service is at fault', async () => {
    const desk = newDesk();
    openApp(desk, '#/issue/99');
    expect(await screen.findByText('There is no issue 99')).toBeTruthy();
    cleanup();
    desk.walk(41, [raise]);
    const opened = openApp(desk, '#/updates');
    await screen.findByRole('heading', { name: 'Updates and documents' });
    desk.failure = new StorageError('STORAGE.UNREADABLE', 'Unexpected token <');
    go('#/issue/41');
    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
    fireEvent.click(screen.getByText('Try again'));
    expect(await screen.findByText('Its story')).toBeTruthy();
    opened.unmount();
  });

  it('is opened again in the same record', async () => {
    const desk = newDesk();
    desk.walk(41, [{ ...raise, solved: { whatWasDone: 'new code', told } } as IssueCommand]);
    openApp(desk, '#/issue/41/reopen');
    typeIn(await screen.findByLabelText('Why is it open again?').then(() => 'Why is it open again?'), 'Refused again');
    press('Save');
    await waitFor(() => expect(standing()).toBe('Reopened'));
    expect(screen.getByText('Answered')).toBeTruthy();
  });
});
