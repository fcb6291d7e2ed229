import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { choose, press, typeIn } from '../../testing/type-in';

const ashok = { name: 'Ashok Mehta', email: 'ashok@tmu.example', roles: ['tms-user' as const], maySetUp: false };

/** The desk as a TMS user meets it: the issues are shut, the lists of reports and of what is known are open. */
function userDesk(): DeskInMemory {
  const desk = newDesk();
  desk.person = { ...ashok, roles: [...ashok.roles] };
  desk.entrance = {
    state: 'no-access-to-issues',
    person: desk.person,
    settings: { deskContact: 'Priya Nair' },
    askWhom: ['Olive Grant'],
  };
  return desk;
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('a TMS user at the desk', () => {
  it('reports a problem in three questions, and reads what happens next', async () => {
    const desk = userDesk();
    await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
    const raise = jest.spyOn(desk, 'raiseReport');
    const { container } = openApp(desk, '#/');
    await screen.findByText('Report a problem with TMS');
    // What the team knows about stands in front of the form.
    const known = await screen.findByText(/^Letters have no address/);
    const what = screen.getByLabelText('What happened?');
    expect(known.compareDocumentPosition(what) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(await screen.findByText(/^Your reports will appear here/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    press('Send to TMU');
    expect(
      within(await screen.findByRole('alert'))
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual(['Enter what happened']);
    typeIn('What happened?', 'The save button is missing');
    choose('Yes', 'Did a message appear?');
    typeIn('The exact words of the message', 'Process error TEST-7');
    choose('Yes', 'Is there a hearing coming up?');
    typeIn('When is the hearing? (if you know)', '9 mar');
    press('Send to TMU');
    const sent = await screen.findByText('TMU has your report');
    await waitFor(() => expect(document.activeElement).toBe(sent));
    expect(raise).toHaveBeenCalledWith({
      key: 'key-1',
      words: 'The save button is missing\n\nThere is a hearing on 9 March 2026.',
      errorText: 'Process error TEST-7',
    });
    expect(screen.getByText(/the desk does not send email/)).toBeTruthy();
    expect(await screen.findByText('Sent. Nobody at TMU has looked at it yet')).toBeTruthy();
    // The version that opened last is nobody's words.
    expect(Object.keys(window.localStorage).filter((key) => key !== 'tms-support-desk/version')).toEqual([]);
    expect(await violations(container)).toEqual([]);
  });

  it('offers no form to somebody whose account may not send it, and names whom to tell', async () => {
    const desk = userDesk();
    jest.spyOn(desk, 'readReports').mockRejectedValue(new StorageError('STORAGE.NOT_ALLOWED', 'Access denied'));
    const { container } = openApp(desk, '#/report');
    expect(await screen.findByText(/^You cannot send a report from here\. .*, tell Priya Nair\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send to TMU' })).toBeNull();
    expect(screen.queryByText(/problem with the service/)).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('keeps the words through a fault and a reload, and sends one report', async () => {
    const desk = userDesk();
    const first = openApp(desk, '#/report');
    await screen.findByText(/^Your reports will appear here/);
    typeIn('What happened?', 'It broke');
    jest.spyOn(desk, 'raiseReport').mockImplementationOnce(async (words) => {
      // Stored, and the answer was lost on its way.
      await desk.raiseReport(words);
      throw new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch');
    });
    press('Send to TMU');
    expect(await screen.findByText(/What you typed is kept in this browser/)).toBeTruthy();
    expect(screen.getByText(/^Not confirmed: your report/)).toBeTruthy();
    first.unmount();
    openApp(desk, '#/report', { newId: () => 'another-key' });
    expect(((await screen.findByLabelText('What happened?')) as HTMLInputElement).value).toBe('It broke');
    press('Send to TMU');
    await screen.findByText('TMU has your report');
    expect(desk.reports).toHaveLength(1);
  });

  it('says that it did not work, that it worked, and adds more', async () => {
    const focused: string[] = [];
    const original = HTMLElement.prototype.focus;
    const desk = userDesk();
    await desk.raiseReport({ key: 'r1', words: 'It broke' });
    await desk.tellReport(desk.reports[0]!, 'Answered: did it work?', 41);
    const { container } = openApp(desk, '#/');
    expect(await screen.findByText('Answered: did it work?')).toBeTruthy();
    press(/^It did not work ?, It broke/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('What happens now?')));
    press('Say that it did not work');
    expect(within(screen.getByRole('alert')).getByText('Enter what happens now')).toBeTruthy();
    typeIn('What happens now?', 'The same again');
    // An empty line is not shown, and takes no focus: what is said of it must stand there first.
    const taken = jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function focus(this: HTMLElement) {
      focused.push(this.textContent ?? '');
      original.call(this);
    });
    press('Say that it did not work');
    expect(await screen.findByText(/^You said that it did not work, 5 March 2026, /)).toBeTruthy();
    // Both at once: what they said is how it stands, and when TMU sees it is said as it is.
    expect(screen.getByText('It did not work', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText(/TMU will see this when they next open the desk\.$/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('TMU can read it now.'));
    expect(focused[focused.length - 1]).toBe('TMU can read it now.');
    taken.mockRestore();
    // Not said twice over, but said again: TMU may have answered again since.
    press(/^Add more ?, It broke/);
    typeIn('What else should TMU know?', 'Only in the morning');
    press('Add this');
    await screen.findByText('TMU can read it now.');
    // What was said is not asked for again. It can be taken back, and more can be added to it.
    expect(screen.queryByRole('button', { name: /^It (worked|did not work)/ })).toBeNull();
    press(/^It works after all ?, It broke/);
    press('Not now');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('It works after all, It broke'));
    press(/^It works after all ?, It broke/);
    press('Say that it worked');
    expect(await screen.findByText(/^You said that it worked, 5 March 2026, /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^It work/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^It did not work/ })).toBeTruthy();
    expect(desk.reports[0]!.rows.map((row) => [row.kind, row.words])).toEqual([
      ['problem', 'It broke'],
      ['did-not-work', 'The same again'],
      ['answer', 'Only in the morning'],
      ['worked', 'It worked.'],
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('has what TMU has answered before the form, and leaves it there once its reporter has said how it went', async () => {
    const desk = userDesk();
    await desk.raiseReport({ key: 'r1', words: 'It broke' });
    await desk.raiseReport({ key: 'r2', words: 'Another thing' });
    const answered = desk.reports.find(({ rows }) => rows[0]!.words === 'It broke')!;
    await desk.tellReport(answered, 'Answered: did it work?', 41);
    openApp(desk, '#/');
    const first = within(await screen.findByRole('region', { name: 'TMU has answered you' }));
    const others = within(screen.getByRole('region', { name: 'Your other reports' }));
    expect(first.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual(['It broke']);
    expect(others.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual(['Another thing']);
    const comesBefore = screen
      .getByText('TMU has answered you')
      .compareDocumentPosition(screen.getByLabelText('What happened?'));
    expect(comesBefore & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    // Written on the report by the desk of TMU while this page is open: it does not move from under its reader.
    press(/^It worked ?, It broke/);
    await desk.tellReport(
      desk.reports.find(({ thread }) => thread === answered.thread)!,
      'Closed: it worked',
      41,
    );
    press('Say that it worked');
    expect(await first.findByText('Closed: it worked')).toBeTruthy();
  });

  it('asks whether it worked only where there is an answer to judge, and never once it is closed as working', async () => {
    const desk = userDesk();
    const standings = [
      undefined,
      'TMU is dealing with it',
      'With TRA support',
      'Closed: it worked',
      'Closed: you were told',
      'Closed: TRA has decided not to change this',
    ];
    for (const [at, standsAs] of standings.entries()) {
      await desk.raiseReport({ key: `r${at}`, words: `Problem ${at}` });
      if (standsAs) await desk.tellReport(desk.reports[0]!, standsAs, 41 + at);
    }
    openApp(desk, '#/');
    await screen.findByText('Closed: it worked');
    const offered = (at: number): (string | null)[] => {
      const report = screen.getByRole('heading', { name: `Problem ${at}` }).closest('article')!;
      return within(report)
        .getAllByRole('button')
        .map((one) => one.textContent!.replace(`, Problem ${at}`, ''));
    };
    expect(standings.map((_, at) => offered(at))).toEqual([
      ['Add more'],
      ['Add more'],
      ['Add more'],
      ['It has come back'],
      ['It worked', 'It did not work'],
      ['Ask TMU to look again'],
    ]);
    press(/^It has come back ?, Problem 3/);
    typeIn('What happens now?', 'Empty again');
    press('Tell TMU');
    await screen.findByText(
      /^You said that it did not work, 5 March 2026.* TMU will see this when they next open the desk\.$/,
    );
    expect(offered(3)).toEqual(['It works after all', 'Add more']);
    // On its issue, and on Home: the kind that brings a closed one back.
    expect(desk.reports.find((one) => one.thread === 'r3')!.rows[1]).toMatchObject({
      kind: 'did-not-work',
      words: 'Empty again',
    });
  });

  it('shows nobody else’s report, and no issue by its address', async () => {
    const desk = userDesk();
    desk.reports = [
      {
        thread: 't',
        by: { name: 'Sam', email: 'sam@tmu.example' },
        head: { number: 1, etag: '"1"' },
        rows: [
          { number: 1, kind: 'problem', words: 'Not yours', at: '2026-03-01T09:00:00.000Z', faults: [], listUrl: '' },
        ],
      },
    ];
    const { container } = openApp(desk, '#/issue/41');
    await screen.findByRole('heading', { level: 2, name: 'Only TMU and TRA support can open this page' });
    expect(await violations(container)).toEqual([]);
    const main = within(screen.getByRole('heading', { level: 2 }).parentElement!);
    fireEvent.click(main.getByRole('link', { name: 'Report a problem' }));
    window.location.hash = '#/report';
    await screen.findByText(/^Your reports will appear here/);
    expect(screen.queryByText('Not yours')).toBeNull();
  });

  it('has the timetable under its own name, and shows hostile words as words', async () => {
    const desk = userDesk();
    await desk.raiseReport({ key: 'r1', words: '<img src=x onerror="window.ran=1">' });
    openApp(desk, '#/');
    expect(await screen.findByRole('heading', { name: '<img src=x onerror="window.ran=1">' })).toBeTruthy();
    expect((window as { ran?: unknown }).ran).toBeUndefined();
    fireEvent.click(screen.getByRole('link', { name: 'Updates and documents' }));
    window.location.hash = '#/updates';
    expect(await screen.findByRole('heading', { level: 2, name: 'Updates and documents' })).toBeTruthy();
  });

  it('reads what TMU wrote, and is asked anew once TMU has answered again', async () => {
    const desk = userDesk();
    await desk.raiseReport({ key: 'r1', words: 'It broke' });
    await desk.addToReport(desk.reports[0]!, 'did-not-work', { key: 'a', words: 'Still broken' });
    const answer = { words: 'Hello Ashok,\n\nOpen it in Edge.', at: '2026-03-05T10:30:00.000Z' };
    await desk.tellReport(desk.reports[0]!, 'Answered: did it work?', 41, answer);
    const { container } = openApp(desk, '#/');
    expect((await screen.findByText(/Open it in Edge\./)).tagName).toBe('BLOCKQUOTE');
    expect(screen.getByText(/^TMU wrote to you, 5 March 2026, 10:30am:$/)).toBeTruthy();
    expect(screen.getByText('Answered: did it work?')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^It worked ?, It broke$/ })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('asks for the words of a message and does not demand them', async () => {
    const desk = userDesk();
    openApp(desk, '#/report');
    await screen.findByText(/^Your reports will appear here/);
    typeIn('What happened?', 'It broke');
    choose('Yes', 'Did a message appear?');
    press('Send to TMU');
    await screen.findByText('TMU has your report');
    expect(desk.reports[0]!.rows[0]!.words).toBe('It broke\n\nA message appeared. Its words were not kept.');
  });

  it('says "me too" once, counts everybody, and reads when it is over', async () => {
    const desk = userDesk();
    await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
    desk.meToo = [{ number: 1, problem: 1, by: { name: 'Sam', email: 'sam@tmu.example' }, faults: [], listUrl: '' }];
    const { container, unmount } = openApp(desk, '#/');
    expect(await screen.findByText('1 person has said that they have it too.')).toBeTruthy();
    press(/^Me too ?: Letters have no address$/);
    const said = await screen.findByText('You and 1 other said that you have it too.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.queryByRole('button', { name: /^Me too/ })).toBeNull();
    expect(desk.meToo.map(({ by }) => by.email)).toEqual(['sam@tmu.example', ashok.email]);
    expect(await violations(container)).toEqual([]);
    press(/^I do not have it after all ?: Letters have no address$/);
    const back = await screen.findByText('You have taken that back. 1 person has said that they have it too.');
    await waitFor(() => expect(document.activeElement).toBe(back));
    expect(desk.meToo.map(({ by }) => by.email)).toEqual(['sam@tmu.example']);
    expect(await violations(container)).toEqual([]);
    press(/^Me too ?: Letters have no address$/);
    await screen.findByText('You and 1 other said that you have it too.');
    unmount();
    await desk.endKnownProblem(desk.known[0]!);
    openApp(desk, '#/');
    expect(await screen.findByText(/^Letters have no address It was resolved on 5 March 2026/)).toBeTruthy();
  });

  it('keeps "me too" where it cannot be sent, and says so', async () => {
    const desk = userDesk();
    await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
    jest.spyOn(desk, 'sayMeToo').mockRejectedValueOnce(new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch'));
    openApp(desk, '#/');
    fireEvent.click(await screen.findByRole('button', { name: /^Me too/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^Try again/ }));
    expect(await screen.findByText('You said that you have it too.')).toBeTruthy();
  });

  it('shows the screenshot of a report on asking', async () => {
    const desk = userDesk();
    await desk.raiseReport({ key: 'r1', words: 'It broke', screenshot: 'data:image/png;base64,iVBORw0KGgo=' });
    openApp(desk, '#/');
    fireEvent.click(await screen.findByRole('button', { name: 'Show the screenshot' }));
    const picture = await screen.findByRole('img', { name: 'The screenshot with this report' });
    expect(picture.getAttribute('src')).toBe('data:image/png;base64,iVBORw0KGgo=');
  });
});
