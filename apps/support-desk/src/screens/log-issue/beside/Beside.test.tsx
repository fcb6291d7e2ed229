import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { settled } from '../../../testing/settled';
import { choose, press, typeIn } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const raise = (name: string, whatHappened: string, kind: 'panellist' | 'tms-user' = 'panellist'): IssueCommand => ({
  type: 'raise',
  key: `${name} ${whatHappened}`,
  channel: 'email',
  details: { whatHappened },
  reporter: { kind, name, email: `${name.split(' ')[0]!.toLowerCase()}@panel.example` },
  owner: { name: 'Sam Okoro', email: 'sam@tmu.example' },
});
const told = { how: 'email' as const, on: '2026-03-01', note: 'Hello Nasha Old. Type the newest code. Priya Nair' };

function withPast(): DeskInMemory {
  const desk = newDesk();
  desk.walk(undefined, [raise('Asha Patel', 'Where are my unavailable days?')]); // 41, open
  desk.walk(undefined, [
    raise('Nasha Old', 'The code was refused at sign-in'),
    { type: 'answer', whatWasDone: 'New code', told },
    {
      type: 'close',
      outcome: 'worked',
      told,
      asToldBy: { name: 'Nasha Old', on: '2026-03-01' },
    },
  ]); // 42, closed
  desk.walk(undefined, [raise('Ashok Mehta', 'Save button missing on the case screen', 'tms-user')]); // 43, open
  return desk;
}
const beside = () => screen.findByRole('complementary', { name: 'What the desk knows' });
const pick = async (typed: string, name: string): Promise<void> => {
  const field = await screen.findByLabelText('Who has the problem?');
  await waitFor(() => {
    fireEvent.change(field, { target: { value: typed } });
    fireEvent.mouseDown(screen.getByText(name, { selector: '[role=option]', exact: false }));
  });
};

describe('while an issue is typed', () => {
  it('takes what was found away at once where other words are typed', async () => {
    openApp(withPast(), '#/log');
    await pick('asha p', 'Asha Patel');
    const what = typeIn('What happened?', 'My code is refused');
    await screen.findByText(/^Last time: /);
    fireEvent.change(what, { target: { value: 'My code is refused at sign-in' } });
    expect(screen.getByText(/^Last time: /)).toBeTruthy();
    fireEvent.change(what, { target: { value: 'A letter has no address' } });
    expect(screen.queryByText(/^Last time: /)).toBeNull();
  });

  it('leaves what somebody has come to by keyboard where it is, and shows the newest once they have left', async () => {
    openApp(withPast(), '#/log');
    await pick('asha p', 'Asha Patel');
    const what = typeIn('What happened?', 'My code is refused');
    what.focus();
    const panel = await beside();
    const copy = await within(panel).findByRole('button', { name: /^Copy that reply/ });
    copy.focus();
    fireEvent.change(what, { target: { value: 'Save button missing' } });
    // What was typed is looked for, and found: the announcement of it would stand here by now.
    await settled(600);
    expect(document.activeElement).toBe(copy);
    what.focus();
    expect(await within(panel).findByText('Is it one of these?')).toBeTruthy();
    await waitFor(() => expect(copy.isConnected).toBe(false));
  });

  it('shows the person’s other issues, what helped last time, and where it will go', async () => {
    const { container } = openApp(withPast(), '#/log');
    await pick('asha p', 'Asha Patel');
    choose('Portal inbox');
    const what = typeIn('What happened?', 'My code is refused');
    what.focus();
    const panel = await beside();
    expect(await within(panel).findByText('Other issues of Asha Patel')).toBeTruthy();
    expect(within(panel).getByRole('link', { name: /^Issue 41: Where are my/ })).toBeTruthy();
    expect(await within(panel).findByText('Last time: Priya Nair fixed one like it this month.')).toBeTruthy();
    expect(
      await within(panel).findByText(
        'If TMU cannot resolve it, it goes on the Trello board, ahead of others. Panellists are prioritised, and what their inbox ' +
          'cannot resolve goes on the TRA Digital board in Trello.',
      ),
    ).toBeTruthy();
    expect(
      within(panel).getByText('Beside the form: 1 other issue of Asha Patel, 1 answer from last time.'),
    ).toBeTruthy();
    // It came while somebody typed: the focus is where they have it.
    expect(document.activeElement).toBe(what);
    expect(await violations(container)).toEqual([]);
  });

  it('calls one of several answers the last time, each by a heading', async () => {
    const desk = withPast();
    const past = raise('Una Frost', 'The code was refused when she signed in');
    const close = {
      type: 'close',
      outcome: 'worked',
      told,
      asToldBy: { name: 'Una Frost', on: '2026-03-01' },
    } as const;
    desk.walk(undefined, [
      past,
      { type: 'answer', whatWasDone: 'Set the clock', told: { ...told, note: 'Una' } },
      close,
    ]);
    openApp(desk, '#/log');
    await pick('asha p', 'Asha Patel');
    typeIn('What happened?', 'My code is refused at sign-in');
    const panel = await beside();
    await within(panel).findByRole('heading', { name: /^Another time: / });
    const said = within(panel).getAllByRole('heading', { name: /time: / });
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'Last time: Priya Nair fixed one like it this month.',
      'Another time: Priya Nair fixed one like it this month.',
    ]);
  });

  it('copies the reply of last time, made out to this person, and says so', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    openApp(withPast(), '#/log');
    await pick('asha p', 'Asha Patel');
    // How they told it is not said yet: that says where the issue goes, and not whom the reply greets.
    typeIn('What happened?', 'The code was refused');
    const panel = await beside();
    expect(within(panel).queryByText('Where it will go')).toBeNull();
    await within(panel).findByText('Hello Asha. Type the newest code. Priya Nair');
    press('Copy that reply');
    expect(await within(panel).findByText('Copied. Read it once more before you send it.')).toBeTruthy();
    expect(copied).toEqual(['Hello Asha. Type the newest code. Priya Nair']);
  });

  it('adds the person to the issue of the same fault instead, with their words', async () => {
    const desk = withPast();
    openApp(desk, '#/log');
    await pick('asha p', 'Asha Patel');
    typeIn('What happened?', 'Save button missing');
    press(await waitFor(() => screen.getByRole('button', { name: 'Add Asha Patel to issue 43 instead' }).textContent!));
    // Not said yet how they told: asked for by the same form, and nothing else of it.
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Select how they told you']);
    choose('Phone');
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch');
    press('Add Asha Patel to issue 43 instead');
    expect(await screen.findByText(/^What you typed is kept in this browser. It may have been saved/)).toBeTruthy();
    expect((screen.getByLabelText('What happened?') as HTMLInputElement).value).toBe('Save button missing');
    press('Add Asha Patel to issue 43 instead');
    const heading = await screen.findByText('Asha Patel is now on issue 43');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(desk.given.slice(-1)).toEqual([
      {
        type: 'add-person',
        channel: 'phone',
        whatHappened: 'Save button missing',
        reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
      },
    ]);
    expect((await desk.readIssue(43)).value.others?.map((one) => one.reporter.name)).toEqual(['Asha Patel']);
    expect(screen.queryByText(/Issue 44/)).toBeNull();
  });

  it('shows a line that the team knows about where it says what is typed, and no other', async () => {
    const desk = withPast();
    await desk.addKnownProblem({ key: 'a', line: 'Save button missing since Tuesday', issueNumber: 43 });
    await desk.addKnownProblem({ key: 'b', line: 'Letters have no address' });
    openApp(desk, '#/log');
    await screen.findByLabelText('What happened?');
    typeIn(
      'What happened?',
      'On the case, the save button is missing. I cannot go on with anything I have to do in it.',
    );
    const panel = await beside();
    expect(await within(panel).findByText('Save button missing since Tuesday')).toBeTruthy();
    expect(within(panel).queryByText('Letters have no address')).toBeNull();
  });

  it('shows the standard reply to what a message says, made out to its writer, before anybody has sorted it', async () => {
    const desk = withPast();
    desk.replies = ['Reset a password', 'A letter without an address'].map((title, at) => ({
      number: at + 1,
      etag: '"1"',
      faults: [],
      listUrl: '',
      value: {
        key: `r${at}`,
        title,
        words: 'Hello [first name]. Use “Forgotten your password?”.',
        guidePage: 'https://guide.example/reset',
      },
    }));
    const { container } = openApp(desk, '#/log');
    await pick('asha p', 'Asha Patel');
    choose('Portal inbox');
    typeIn('What happened?', 'Hi,\n\nThe link to reset has run out again.\n\nKind regards\nAsha');
    const panel = await beside();
    expect(await within(panel).findByText('Standard replies that may fit')).toBeTruthy();
    const item = within(panel).getByText('Reset a password').closest('li')!;
    await waitFor(() => expect(item.textContent).toContain('Hello Asha. Use'));
    expect(item.textContent).toContain('https://guide.example/reset');
    expect(within(panel).queryByText('A letter without an address')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });
});
