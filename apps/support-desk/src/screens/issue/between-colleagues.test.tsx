import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { seenBy, type Issue, type IssueCommand, type IssueDetails } from '@tms-support/support-domain';
import { choose, press, typeIn } from '../../testing/type-in';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { olive, sam } from '../../testing/people';
import type { DeskInMemory } from '../../testing/desk-in-memory';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const raise: IssueCommand = {
  type: 'raise',
  key: 'a',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened: 'Code refused', area: 'hearings' },
};
const correct = (saw: Issue, change: Partial<IssueDetails>): IssueCommand => ({
  type: 'change-details',
  details: { ...saw.details, ...change },
  seen: seenBy('change-details', saw),
});
const owner = ({ name, email }: typeof sam) => ({ name, email });
const detailsOf = async (desk: DeskInMemory): Promise<IssueDetails> => (await desk.readIssue(41)).value.details;

/** The form of the details, as somebody opened it before a colleague saved something. */
async function formBefore(desk: DeskInMemory, theirs: Partial<IssueDetails>): Promise<Element> {
  const saw = desk.walk(41, [raise]).value;
  const { container } = openApp(desk, '#/issue/41/change-details');
  await screen.findByRole('heading', { name: 'Correct the details' });
  desk.walk(41, [correct(saw, theirs)], sam);
  return container;
}

it('a field that was not touched stays as a colleague made it, and the one that was is saved', async () => {
  const desk = newDesk();
  await formBefore(desk, { area: 'sign-in', prevention: 'A clearer hint' });
  typeIn('What happened?', 'Code refused twice');
  press('Save');
  await waitFor(() => expect(screen.getByText(/^Saved: the details/)).toBeTruthy());
  expect(await detailsOf(desk)).toEqual({
    whatHappened: 'Code refused twice',
    area: 'sign-in',
    prevention: 'A clearer hint',
  });
});

it('where both changed one field, both are shown with who and when, and nothing is stored before a choice', async () => {
  const desk = newDesk();
  const container = await formBefore(desk, { whatHappened: 'Code refused on Monday', area: 'sign-in' });
  typeIn('What happened?', 'Code refused on Tuesday');
  typeIn('What would have prevented this?', 'A reminder');
  press('Save');
  const choice = await screen.findByRole('group', { name: /^What happened/ });
  expect(choice.textContent).toContain('Code refused on Monday');
  expect(choice.textContent).toContain('Code refused on Tuesday');
  expect(choice.textContent).toContain('Sam Okoro');
  expect(choice.textContent).toMatch(/10am today/);
  expect(choice.textContent).toContain('It was: Code refused');
  expect(await detailsOf(desk)).toEqual({ whatHappened: 'Code refused on Monday', area: 'sign-in' });
  expect(screen.queryByText(/^Saved/)).toBeNull();
  expect(await violations(container)).toEqual([]);
  press('Save');
  expect(
    within(screen.getByRole('alert', { name: 'There is a problem' })).getByText(/^Select which to keep/),
  ).toBeTruthy();
  fireEvent.click(within(choice).getByRole('radio', { name: /Sam Okoro/ }));
  press('Save');
  await waitFor(() => expect(screen.getByText(/^Saved: the details/)).toBeTruthy());
  expect(await detailsOf(desk)).toEqual({
    whatHappened: 'Code refused on Monday',
    area: 'sign-in',
    prevention: 'A reminder',
  });
});

it('one’s own words can be chosen, changed once more, and a third change in between is asked about again', async () => {
  const desk = newDesk();
  await formBefore(desk, { whatHappened: 'Theirs' });
  typeIn('What happened?', 'Mine');
  press('Save');
  fireEvent.click(
    within(await screen.findByRole('group', { name: /^What happened/ })).getByRole('radio', { name: /^Yours/ }),
  );
  const { value } = await desk.readIssue(41);
  desk.walk(41, [correct(value, { whatHappened: 'Theirs, again' })], sam);
  press('Save');
  await waitFor(() =>
    expect(screen.getByRole('group', { name: /^What happened/ }).textContent).toContain('Theirs, again'),
  );
  const yours = within(screen.getByRole('group', { name: /^What happened/ })).getByRole('radio', { name: /^Yours/ });
  expect((yours as HTMLInputElement).checked).toBe(false);
  typeIn('What happened?', 'Mine, in full');
  fireEvent.click(yours);
  press('Save');
  await waitFor(async () => expect((await detailsOf(desk)).whatHappened).toBe('Mine, in full'));
});

it('a draft that was begun before a colleague’s change is compared with what it was begun from', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const first = openApp(desk, '#/issue/41/change-details');
  await screen.findByRole('heading', { name: 'Correct the details' });
  typeIn('What would have prevented this?', 'A reminder');
  first.unmount();
  desk.walk(41, [correct((await desk.readIssue(41)).value, { area: 'sign-in' })], sam);
  openApp(desk, '#/issue/41/change-details');
  await screen.findByText('This is what you had typed before');
  press('Save');
  await waitFor(async () =>
    expect(await detailsOf(desk)).toEqual({ whatHappened: 'Code refused', area: 'sign-in', prevention: 'A reminder' }),
  );
});

it('the second of two who press "I will deal with it" is told who has it since when, and asked', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  const { container } = openApp(desk, '#/issue/41');
  await screen.findByRole('button', { name: 'I will deal with it' });
  desk.walk(41, [{ type: 'name-owner', owner: owner(sam) }], sam);
  press('I will deal with it');
  const asked = await screen.findByRole('alert');
  expect(asked.textContent).toContain('Sam Okoro has been dealing with this since 10am today');
  // The pressed button went, and then the question: the focus goes on from each, and never back to the top of the page.
  expect(document.activeElement?.contains(asked)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect((await desk.readIssue(41)).value.owner?.name).toBe('Sam Okoro');
  expect(await violations(container)).toEqual([]);
  press('Leave it with Sam Okoro');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What happens next' }));
  press('I will deal with it');
  // Now it is seen that Sam has it, and pressing says so with open eyes.
  await waitFor(async () => expect((await desk.readIssue(41)).value.owner?.name).toBe('Priya Nair'));
});

it('taken over once asked, it is theirs', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41');
  await screen.findByRole('button', { name: 'I will deal with it' });
  desk.walk(41, [{ type: 'name-owner', owner: owner(sam) }], sam);
  press('I will deal with it');
  await screen.findByRole('alert');
  // Nothing was typed: nothing is said to be kept.
  expect(screen.getByText(/^Refused: /).textContent).toBe(
    'Refused: who is dealing with it, issue 41. Nothing was changed',
  );
  press('Take it over from Sam Okoro');
  await waitFor(async () => expect((await desk.readIssue(41)).value.owner?.name).toBe('Priya Nair'));
});

it('assigning somebody else asks in the same way', async () => {
  const desk = newDesk();
  desk.walk(41, [raise, { type: 'name-owner', owner: owner(olive) }]);
  openApp(desk, '#/issue/41/name-owner');
  await screen.findByLabelText('Who will deal with it?');
  desk.walk(41, [{ type: 'name-owner', owner: owner(sam) }], sam);
  press('Save');
  await screen.findByLabelText('Leave it with Sam Okoro');
  expect((await desk.readIssue(41)).value.owner?.name).toBe('Sam Okoro');
  choose('Leave it with Sam Okoro');
  press('Save');
  await screen.findByRole('heading', { name: 'What happens next' });
  expect((await desk.readIssue(41)).value.history.filter(({ type }) => type === 'owner-named')).toHaveLength(2);
});

it('a step that a colleague took first is told with who took it, and when', async () => {
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/answer');
  await screen.findByRole('heading', { name: 'Answer Asha Patel' });
  typeIn('What was done?', 'Sent a new code');
  typeIn('Your reply to Asha Patel', 'Use the new code');
  choose('Yes', /Have you sent it/);
  const told = { how: 'email', on: '2026-03-05', note: 'Told by Sam' } as const;
  desk.walk(41, [{ type: 'answer', whatWasDone: 'Reset', told }], sam);
  press('Save');
  const message = await screen.findByText(/“Answer Asha Patel” was not saved/);
  const alert = message.closest('[role="alert"]')!;
  expect(alert.textContent).toContain('Answered');
  expect(alert.textContent).toMatch(/Sam Okoro, 5 March 2026, 10am/);
});

it('what waited for hours is asked about too, and the choice is carried out from the list', async () => {
  const desk = newDesk();
  const saw = desk.walk(41, [raise]).value;
  let isCut = true;
  const give = desk.giveCommand.bind(desk);
  desk.giveCommand = async (...given) => {
    if (isCut) throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
    return give(...given);
  };
  openApp(desk, '#/issue/41', withOutbox());
  await screen.findByRole('button', { name: 'I will deal with it' });
  press('I will deal with it');
  await waitFor(() => expect(document.querySelector('[data-waiting="1"]')).toBeTruthy());
  go('#/issue/41/change-details');
  await screen.findByRole('heading', { name: 'Correct the details' });
  typeIn('What happened?', 'Mine');
  press('Save');
  await waitFor(() => expect(document.querySelector('[data-waiting="2"]')).toBeTruthy());
  desk.walk(41, [correct(saw, { whatHappened: 'Theirs' }), { type: 'name-owner', owner: owner(sam) }], sam);
  isCut = false;
  act(() => void window.dispatchEvent(new Event('online')));
  const fold = (): HTMLElement => document.querySelector<HTMLElement>('[data-waiting]')!;
  await waitFor(() => expect(fold().textContent).toContain('2 were refused'));
  expect(fold().textContent).toContain('Sam Okoro has been dealing with this since 10am today');
  expect(fold().textContent).toMatch(/Sam Okoro wrote “Theirs”, 10am today/);
  expect(fold().textContent).toContain('You wrote “Mine”');
  fireEvent.click(within(fold()).getByRole('button', { name: /^Keep what I wrote/ }));
  await waitFor(async () => expect((await detailsOf(desk)).whatHappened).toBe('Mine'));
  fireEvent.click(within(fold()).getByRole('button', { name: /^Leave it with Sam Okoro/ }));
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull());
  expect((await desk.readIssue(41)).value.owner?.name).toBe('Sam Okoro');
});
