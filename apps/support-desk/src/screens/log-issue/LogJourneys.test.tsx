import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError, type OutboxEntry } from '@tms-support/sharepoint-storage';
import { KeptInOutbox } from '../../app/outbox/kept-in-outbox';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const report = {
  thread: 'r1',
  by: { name: 'Ashok Mehta', email: 'ashok@tmu.example' },
  head: { number: 7, etag: '"1"' },
  rows: [
    {
      number: 7,
      kind: 'problem' as const,
      words: 'The save button is missing',
      errorText: 'Process error TEST-7',
      at: '2026-03-04T09:00:00.000Z',
      faults: [],
      listUrl: '',
    },
    {
      number: 9,
      kind: 'answer' as const,
      words: 'Only on cases',
      at: '2026-03-04T11:00:00.000Z',
      faults: [],
      listUrl: '',
    },
  ],
};
const value = (label: string): string => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('logging from a TMS user’s own report', () => {
  it('takes over who, the words and the message, and writes on the report that TMU is dealing with it', async () => {
    const desk = newDesk();
    desk.reports = [report];
    const { container } = openApp(desk, '#/log?report=r1');
    expect(await screen.findByText('Ashok Mehta reported this themselves on 4 March 2026, 9am')).toBeTruthy();
    expect(screen.getByText(/^More about it, 4 March 2026, 11am: Only on cases/)).toBeTruthy();
    expect(value('What happened?')).toBe('The save button is missing\n\nOnly on cases');
    expect(value('The exact words of the message')).toBe('Process error TEST-7');
    expect(screen.queryByText('How did they tell you?')).toBeNull();
    expect(await violations(container)).toEqual([]);
    choose('I will');
    const tell = jest.spyOn(desk, 'tellReport').mockRejectedValueOnce(new StorageError('STORAGE.CONFLICT', '412'));
    press('Log this issue');
    await screen.findByText('Issue 41 is logged');
    expect(await screen.findByText('The issue is saved. The report of Ashok Mehta does not show it yet.')).toBeTruthy();
    press('Try again to tell them');
    expect(await screen.findByText('Their report says: TMU is dealing with it.')).toBeTruthy();
    expect(desk.reports[0]).toMatchObject({ standsAs: 'TMU is dealing with it', issueNumber: 41 });
    expect(tell.mock.calls.slice(-1)[0]!.slice(1)).toEqual(['TMU is dealing with it', 41]);
    expect(desk.given[0]).toMatchObject({
      key: 'report-r1',
      channel: 'desk',
      reporter: { kind: 'tms-user', tmsRole: 'case-worker', name: 'Ashok Mehta' },
    });
    // They have waited since they reported it: the desk logged it a day later.
    expect(desk.given[0]).toMatchObject({ reportedAt: '2026-03-04T09:00:00.000Z' });
    expect((await desk.readIssue(41)).value.raisedAt).toBe('2026-03-04T09:00:00.000Z');
  });

  it('makes one issue of one report, whoever else has logged it meanwhile', async () => {
    const desk = newDesk();
    desk.reports = [{ ...report, issueNumber: 41 }];
    openApp(desk, '#/log?report=r1');
    expect((await screen.findByRole('link', { name: 'open issue 41' })).getAttribute('href')).toBe('#/issue/41');
    cleanup();
    openApp(desk, '#/log?report=gone');
    expect(await screen.findByText(/This report no longer exists/)).toBeTruthy();
  });
});

describe('logging in under a minute', () => {
  it('stands in Find at once, also where the past was read before and it was closed in one go', async () => {
    const desk = newDesk();
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    openApp(desk, '#/find');
    await screen.findByText(/^No issue|^0 issues/);
    window.location.hash = '#/log';
    await screen.findByLabelText('What happened?');
    press('I have the problem');
    typeIn('What happened?', 'The stage cannot be changed');
    choose('No', 'Did a message appear?');
    choose('No', 'Is there a hearing coming up?');
    choose(/^Yes, and it works/, 'Have you sorted it?');
    typeIn('What did you do?', 'As last time');
    typeIn('What did you tell them?', 'It works again');
    press('Log and close this issue');
    await screen.findByText('Issue 41 is logged and closed');
    window.location.hash = '#/find';
    expect(await screen.findByRole('link', { name: 'Issue 41: The stage cannot be changed' })).toBeTruthy();
    // React says so where a screen changes another while it is being drawn.
    expect(
      complaints.mock.calls.filter(([words]) => /while rendering a different component/.test(String(words))),
    ).toEqual([]);
    complaints.mockRestore();
  });

  it('takes one press for one’s own problem, and two more for the rest', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    await screen.findByLabelText('What happened?');
    press('I have the problem');
    expect(document.activeElement).toBe(screen.getByLabelText('What happened?'));
    expect(screen.getByText('It is logged as your own, on this desk.')).toBeTruthy();
    typeIn('What happened?', 'It broke');
    fireEvent.keyDown(screen.getByLabelText('What happened?'), { key: 'Enter', ctrlKey: true });
    await screen.findByText('Issue 41 is logged');
    expect(desk.given[0]).toMatchObject({
      channel: 'desk',
      reporter: { kind: 'tms-user', name: 'Priya Nair', email: 'priya@tmu.example' },
      details: { whatHappened: 'It broke' },
    });
    // Of one's own problem nothing is remembered as the way in which others tell us.
    press('Log another issue');
    await screen.findByLabelText('What happened?');
    expect((screen.getByLabelText(/^Phone/) as HTMLInputElement).checked).toBe(false);
    press('I have the problem');
    fireEvent.change(screen.getByLabelText('Who has the problem?'), { target: { value: 'Somebody else' } });
    expect(screen.getByText('How did they tell you?')).toBeTruthy();
  });

  it('remembers the channel, so that the plain journey needs a name, the words, and Ctrl and Enter', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    const first = await screen.findByLabelText('Who has the problem?');
    await waitFor(() => {
      fireEvent.change(first, { target: { value: 'asha patel' } });
      expect(screen.getAllByRole('option')).toHaveLength(1);
    });
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    fireEvent.keyDown(first, { key: 'Enter' });
    choose('Phone');
    typeIn('What happened?', 'Code refused');
    fireEvent.keyDown(screen.getByLabelText('What happened?'), { key: 'Enter', ctrlKey: true });
    await screen.findByText('Issue 41 is logged');
    press('Log another issue');

    let keys = 0;
    const type = (field: HTMLElement, text: string): void => {
      keys += text.length;
      fireEvent.change(field, { target: { value: text } });
    };
    const key = (field: HTMLElement, name: string, more = {}): void => {
      keys += 1;
      fireEvent.keyDown(field, { key: name, ...more });
    };
    const name = await screen.findByLabelText('Who has the problem?');
    type(name, 'nasha');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    key(name, 'Enter'); // the only one found needs no arrow
    expect((name as HTMLInputElement).value).toBe('Nasha Old');
    // Tab to the channel that was chosen last, Tab to the words.
    keys += 2;
    type(screen.getByLabelText('What happened?'), 'Code refused');
    key(screen.getByLabelText('What happened?'), 'Enter', { ctrlKey: true });
    await screen.findByText('Issue 42 is logged');
    expect(desk.given[1]).toMatchObject({ channel: 'phone', reporter: { name: 'Nasha Old', kind: 'panellist' } });
    // Of these, 17 are the name and the words.
    expect(keys).toBe(21);
  });

  it('logs by Ctrl and Enter once, and shows what to mend by it too', async () => {
    openApp(newDesk(), '#/log');
    const what = await screen.findByLabelText('What happened?');
    fireEvent.keyDown(what, { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'There is a problem' }));
  });

  it('says plainly that it is kept on this device, and what becomes of it', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    await screen.findByLabelText('What happened?');
    press('I have the problem');
    typeIn('What happened?', 'It broke');
    jest.spyOn(desk, 'raiseIssue').mockRejectedValueOnce(new KeptInOutbox({} as OutboxEntry));
    press('Log this issue');
    const title = await screen.findByText('Kept on this device: the new issue');
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(
      screen.getByText(/sent automatically as soon as SharePoint answers\..*It will get its number then/),
    ).toBeTruthy();
    expect(screen.queryByText(/Issue \d+ is logged/)).toBeNull();
    // The outbox has the words: the form is free for the next.
    press('Log another issue');
    expect(value('What happened?')).toBe('');
  });
});

it('offers on Home to carry on with an issue that was begun from a report', async () => {
  const desk = newDesk();
  desk.reports = [report];
  const first = openApp(desk, '#/log?report=r1');
  await screen.findByText(/reported this themselves/);
  typeIn('What happened?', 'Begun and left');
  first.unmount();
  openApp(desk, '#/');
  const link = await screen.findByRole('link', { name: 'Carry on with a new issue from a report' });
  expect(link.getAttribute('href')).toBe('#/log?report=r1');
});
