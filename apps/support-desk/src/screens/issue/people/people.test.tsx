import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { choose, press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (key: string, name: string): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name },
  channel: 'portal-inbox',
  details: { whatHappened: `Code refused, ${key}` },
});
const bo: IssueCommand = {
  type: 'add-person',
  reporter: { kind: 'panellist', name: 'Bo Lind' },
  channel: 'email',
  hearingOn: '2026-03-09',
};
const told: IssueCommand = {
  type: 'tell-person',
  told: { how: 'email', on: '2026-03-05', note: 'We look', to: ['first'] },
};
const go = (hash: string): void => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const standing = () => document.querySelector('[class~="state"]')!.textContent;

it('lists who has the fault, who has heard and who has not', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('a', 'Asha Patel'), bo, told]);
  const { container } = openApp(desk, '#/issue/41');
  const people = await screen.findByRole('region', { name: 'Who has this problem' });
  expect(people.textContent).toContain('1 problem, 2 people');
  const [asha, lind] = within(people).getAllByRole('listitem');
  expect(asha!.textContent).toContain('Heard from us on 5 March 2026');
  expect(lind!.textContent).toContain('Bo Lind, panellist, hearing on 9 March');
  expect(lind!.textContent).toContain('Has not heard from us yet.');
  expect(await violations(container)).toEqual([]);
});

it('takes a closing that says the answer again for no news, and still says who was never told of it', async () => {
  let minutes = 0;
  const desk = new DeskInMemory(() =>
    new Date(Date.parse('2026-03-05T09:00:00Z') + 60_000 * (minutes += 1)).toISOString(),
  );
  const takes: IssueCommand = { type: 'name-owner', owner: { name: 'Priya Shah', email: 'priya.shah@tmu.example' } };
  const answer = (to?: string[]) => ({ how: 'email', on: '2026-03-05', note: 'Try again', to }) as const;
  const word = { name: 'Asha Patel', on: '2026-03-05' };
  const close: IssueCommand = { type: 'close', outcome: 'worked', told: answer(), asToldBy: word };
  const heard = async (): Promise<(string | null)[]> => {
    const people = await screen.findByRole('region', { name: 'Who has this problem' });
    return within(people)
      .getAllByText(/^Heard from us on/)
      .map((one) => one.textContent);
  };
  desk.walk(41, [raise('a', 'Asha Patel'), bo, takes, { type: 'answer', whatWasDone: 'x', told: answer() }, close]);
  const [lind] = desk.walk(42, [raise('b', 'Asha Patel'), bo, told, takes]).value.others!;
  desk.walk(42, [{ type: 'answer', whatWasDone: 'x', told: answer([lind!.key]) }]);
  openApp(desk, '#/issue/41');
  expect(await heard()).toEqual(['Heard from us on 5 March 2026.', 'Heard from us on 5 March 2026.']);
  go('#/issue/42');
  await screen.findByRole('heading', { level: 2, name: /^Issue 42/ });
  expect((await heard())[0]).toBe('Heard from us on 5 March 2026, but not since it last changed.');
});

it('adds somebody found by typing, and takes somebody off with the reason', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('a', 'Gwen Reed')]);
  openApp(desk, '#/issue/41/add-person');
  fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
  expect(within(await screen.findByRole('alert')).getByText('Enter who else has the problem')).toBeTruthy();
  typeIn('Who else has the problem?', 'asha');
  fireEvent.mouseDown(await screen.findByRole('option', { name: /Asha Patel/ }));
  press('Save');
  await waitFor(() => expect(desk.given).toHaveLength(1));
  expect(desk.given[0]).toMatchObject({
    reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
    channel: 'portal-inbox',
  });
  const link = await screen.findByText('This person does not have it');
  fireEvent.click(link);
  go('#/issue/41/remove-person');
  typeIn(await screen.findByLabelText('Why not?').then(() => 'Why not?'), 'Another fault');
  choose('Yes', 'Has Asha Patel been told?');
  typeIn('What was Asha Patel told?', 'It is another fault');
  press('Save');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Who has this problem' })).toBeNull());
  expect(screen.getByText('Asha Patel does not have it')).toBeTruthy();
});

it('merges into another issue, says where it went, and separates them again', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel')]);
  desk.walk(41, [raise('b', 'Bo Lind')]);
  const { container } = openApp(desk, '#/issue/41/merge-into');
  typeIn(await screen.findByLabelText('Find the other issue').then(() => 'Find the other issue'), '12');
  choose('Issue 12: Code refused, a');
  expect(await violations(container)).toEqual([]);
  press('Merge');
  // It ends on the issue that lives.
  await screen.findByRole('heading', { level: 2, name: /^Issue 12/ });
  expect(window.location.hash).toBe('#/issue/12');
  expect(desk.given.map(({ type }) => type)).toEqual(['take-in', 'merge-into']);
  const story = (): HTMLElement => screen.getByRole('region', { name: 'Its story' });
  expect(await within(story()).findByRole('link', { name: 'Issue 41: Code refused, b' })).toBeTruthy();
  go('#/issue/41');
  await waitFor(() => expect(standing()).toBe('Merged into another issue'));
  const facts = (): HTMLElement => screen.getByRole('region', { name: 'What we know' });
  expect((await within(facts()).findByRole('link', { name: 'Issue 12: Code refused, a' })).getAttribute('href')).toBe(
    '#/issue/12',
  );
  // The one that stays leads back to the one that went, closed as it is.
  go('#/issue/12');
  await screen.findByRole('heading', { level: 2, name: /^Issue 12/ });
  expect((await within(facts()).findByRole('link', { name: 'Issue 41: Code refused, b' })).getAttribute('href')).toBe(
    '#/issue/41',
  );
  go('#/issue/41');
  await screen.findByRole('heading', { level: 2, name: /^Issue 41/ });
  go('#/issue/41/undo-merge');
  fireEvent.click(await screen.findByRole('button', { name: 'Separate them' }));
  await waitFor(() => expect(standing()).toBe('New, nobody is dealing with it'));
  expect(desk.given.map(({ type }) => type).slice(2)).toEqual(['undo-merge', 'give-back']);
  expect((await desk.readIssue(12)).value.others).toBeUndefined();
  go('#/issue/12');
  await screen.findByRole('heading', { level: 2, name: /^Issue 12/ });
  expect(facts().textContent).not.toContain('Merged into this one');
});

describe('where an open issue has the same message', () => {
  const refused = (key: string, text: string): IssueCommand => ({
    ...raise(key, `Reporter ${key}`),
    ...{ details: { whatHappened: `Upload refused, ${key}`, error: { text } } },
  });

  it('has it chosen already, and says why: one press merges', async () => {
    const desk = newDesk();
    desk.walk(12, [refused('a', 'E-913 the scanner is away')]);
    desk.walk(13, [refused('c', 'E-204 no audience')]);
    desk.walk(41, [refused('b', 'e-913 The scanner is away ')]);
    const { container } = openApp(desk, '#/issue/41/merge-into');
    await screen.findByText('Issue 12 is chosen because it has the same message.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Issue 12/ }).checked).toBe(true);
    expect(await violations(container)).toEqual([]);
    press('Merge');
    await screen.findByRole('heading', { level: 2, name: /^Issue 12/ });
  });

  it('chooses none of two that have it', async () => {
    const desk = newDesk();
    desk.walk(12, [refused('a', 'E-913')]);
    desk.walk(13, [refused('c', 'E-913')]);
    desk.walk(41, [refused('b', 'E-913')]);
    openApp(desk, '#/issue/41/merge-into');
    await screen.findByText('Which issue does this one go into?');
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  });
});

it('says clearly where only one of the two was saved, and finishes it without doing the first again', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel')]);
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41/merge-into');
  await screen.findByText('Which issue does this one go into?');
  choose('Issue 12: Code refused, a');
  const give = desk.giveCommand.bind(desk);
  let isDown = true;
  desk.giveCommand = (row, command) =>
    isDown && command.type === 'merge-into'
      ? Promise.reject(new StorageError('STORAGE.NOT_ALLOWED', 'No'))
      : give(row as never, command);
  press('Merge');
  expect(await screen.findByText('The merge is half done')).toBeTruthy();
  expect(screen.getByText(/Issue 12 has this person now: nobody is left out/)).toBeTruthy();
  isDown = false;
  press('Finish it now');
  await screen.findByRole('heading', { level: 2, name: /^Issue 12/ });
  expect(desk.given.map(({ type }) => type)).toEqual(['take-in', 'merge-into']);
});

it('asks for the issue where none is chosen', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('b', 'Bo Lind')]);
  openApp(desk, '#/issue/41/merge-into');
  fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
  expect(within(screen.getByRole('alert')).getByText('Select the issue that it goes into')).toBeTruthy();
  expect(desk.given).toEqual([]);
});

it('shows the files of both issues on each of two that were merged', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel'), { type: 'take-in', issueKey: 'b', people: [] }]);
  desk.walk(41, [raise('b', 'Bo Lind'), { type: 'merge-into', issueKey: 'a' }]);
  desk.attachments.set(12, [{ name: 'kept.png', url: 'https://tms.example/kept.png' }]);
  desk.attachments.set(41, [{ name: 'went.png', url: 'javascript:alert(1)' }]);
  const { container } = openApp(desk, '#/issue/12');
  const files = (): HTMLElement => screen.getByRole('region', { name: 'Files' });
  await screen.findByText('Files of issue 41');
  expect(await within(files()).findByText('went.png')).toBeTruthy();
  expect(
    within(files())
      .getByText(/kept\.png/)
      .closest('a'),
  ).toBeTruthy();
  // The other's address is no more to be trusted than its own.
  expect(within(files()).getByText('went.png').closest('a')).toBeNull();
  expect(await violations(container)).toEqual([]);
  go('#/issue/41');
  await screen.findByText('Files of issue 12');
  expect(await within(files()).findByText(/kept\.png/)).toBeTruthy();
});

it('shows the files of all that is one problem, where an issue that took one in was merged itself', async () => {
  const desk = newDesk();
  desk.walk(12, [raise('a', 'Asha Patel'), { type: 'take-in', issueKey: 'b', people: [] }]);
  desk.walk(41, [
    raise('b', 'Bo Lind'),
    { type: 'take-in', issueKey: 'c', people: [] },
    { type: 'merge-into', issueKey: 'a' },
  ]);
  desk.walk(43, [raise('c', 'Cy Nash'), { type: 'merge-into', issueKey: 'b' }]);
  for (const number of [12, 41, 43])
    desk.attachments.set(number, [{ name: `of-${number}.png`, url: `https://tms.example/of-${number}.png` }]);
  openApp(desk, '#/issue/12');
  const files = (): HTMLElement => screen.getByRole('region', { name: 'Files' });
  await screen.findByText('Files of issue 43');
  expect(await within(files()).findByText(/of-43\.png/)).toBeTruthy();
  expect(within(files()).getByText(/of-41\.png/)).toBeTruthy();
  go('#/issue/43');
  await screen.findByText('Files of issue 12');
  expect(await within(files()).findByText(/of-12\.png/)).toBeTruthy();
  expect(within(files()).getAllByText(/of-43\.png/)).toHaveLength(1);
  go('#/issue/12/hand-over');
  expect(await screen.findByText(/We have 3 pictures with this issue/)).toBeTruthy();
});
