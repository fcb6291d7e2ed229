import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { UpdateCommand } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev, sam } from '../../testing/people';
import type { DeskInMemory } from '../../testing/desk-in-memory';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const may = { startsAt: '2026-05-10T23:00:00Z', endsAt: '2026-05-20T23:00:00Z', precision: 'part-of-month' } as const;
const june = { startsAt: '2026-06-10T23:00:00Z', endsAt: '2026-06-20T23:00:00Z', precision: 'part-of-month' } as const;
const heard: UpdateCommand = {
  type: 'hear',
  key: 'MC900001',
  kind: 'microsoft',
  announced: { title: 'New sign-in page', saidOn: '2026-02-02', window: { ...may, words: 'mid-May' } },
};
const told: UpdateCommand = { type: 'tell', whom: ['TMU', 'Ann Lee'], what: 'mid-May', on: '2026-02-04' };

const openAt = async (desk: DeskInMemory, hash: string, title: string): Promise<HTMLElement> => {
  const { container } = openApp(desk, hash);
  await screen.findByRole('heading', { name: title });
  return container;
};
const type = (label: string | RegExp, text: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('radio', { name }));

const as = (person: SignedInPerson): DeskInMemory => {
  const desk = newDesk();
  desk.person = person;
  return desk;
};

describe('a new update', () => {
  it('is put on the timetable from pasted words, decided in the same minute, and opens', async () => {
    const desk = newDesk();
    const container = await openAt(desk, '#/updates/new', 'Put an update on the timetable');
    type(
      /Paste its text/,
      'MC1234567: Letters move to a new viewer\nWhen this will happen:\nRollout begins mid-May 2026.',
    );
    press('Find the name and the date');
    expect(await screen.findByText(/The desk reads this as mid-May 2026/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('What is it called?').value).toBe('Letters move to a new viewer');
    expect(screen.getByLabelText<HTMLInputElement>(/Message center ID/).value).toBe('MC1234567');
    choose(/^Watch/);
    choose('Low impact on TMS');
    expect(await violations(container)).toEqual([]);
    press('Put it on the timetable');
    expect(await screen.findByRole('heading', { name: 'Letters move to a new viewer' })).toBeTruthy();
    expect(window.location.hash).toBe('#/updates/12');
    expect(screen.getByText('Watched')).toBeTruthy();
    expect(desk.timetable.given[0]).toMatchObject({
      type: 'hear',
      key: 'MC1234567',
      source: { kind: 'message-center', id: 'MC1234567' },
      announced: { window: { startsAt: '2026-05-10T23:00:00.000Z' } },
      decision: { choice: 'watch', impact: 'low' },
    });
  });

  it('asks which day is meant, says what is missing, and keeps what was typed when nothing arrives', async () => {
    const desk = newDesk();
    await openAt(desk, '#/updates/new', 'Put an update on the timetable');
    type('When is it due?', '5/6/2026');
    press('Put it on the timetable');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText('Enter what the update is called')).toBeTruthy();
    expect(desk.timetable.given).toEqual([]);
    type('What is it called?', 'New viewer');
    expect(within(summary).getByText(/5 June in Britain and 6 May in America/)).toBeTruthy();
    type('When is it due?', '3 March 2026 and 5 May 2026');
    choose(/5 May 2026/);
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'offline');
    press('Put it on the timetable');
    expect(await screen.findByText('SharePoint did not answer.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('What is it called?').value).toBe('New viewer');
    press('Try again');
    await screen.findByRole('heading', { name: 'New viewer' });
    expect(desk.timetable.given[0]).toMatchObject({ announced: { window: { startsAt: '2026-05-04T23:00:00.000Z' } } });
  });

  it('is refused where an end stands before its beginning', async () => {
    const desk = newDesk();
    await openAt(desk, '#/updates/new', 'Put an update on the timetable');
    type('What is it called?', 'New viewer');
    type('When is it due?', '9 May 2026 to 5 May 2026');
    press('Put it on the timetable');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(desk.timetable.given).toEqual([]);
  });
});

describe('one update', () => {
  it('is decided, and the decision can be taken back', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard]);
    await openAt(desk, '#/updates/12', 'New sign-in page');
    press('What will TMU do about it?');
    await screen.findByRole('button', { name: 'Save the decision' });
    press('Save the decision');
    expect(await within(await screen.findByRole('alert')).findByText('Select what TMU will do')).toBeTruthy();
    choose(/^Test/);
    choose('High impact on TMS');
    type(/In your own words/, 'Letters use it.');
    press('Save the decision');
    expect(await screen.findByText('To be tested')).toBeTruthy();
    expect(screen.getByText(/Priya Nair decided: Test\. High impact on TMS\. Letters use it\./)).toBeTruthy();
    press(/^Undo/);
    expect(await screen.findByText('New, nobody has decided')).toBeTruthy();
    expect(screen.getByText(/Priya Nair took the last step back/)).toBeTruthy();
  });

  it('is told by the developer, and recorded by TMU on their word', async () => {
    const desk = as(dev);
    desk.timetable.walk(12, [heard]);
    await openAt(desk, '#/updates/12', 'New sign-in page');
    expect(screen.queryByText('What will TMU do about it?')).toBeNull();
    press('Tell TMU about it');
    press(await screen.findByRole('button', { name: 'Record it' }).then(() => 'Record it'));
    expect(await screen.findByText(/Dev Rao told TMU on 5 March 2026, with 67 days’ notice/)).toBeTruthy();
    cleanup();

    const atTmu = newDesk();
    atTmu.timetable.walk(12, [heard]);
    await openAt(atTmu, '#/updates/12/tell', 'Tell TMU about it');
    type(/Who told them/, 'Tom Reed');
    press('Record it');
    expect(await screen.findByText(/Tom Reed told TMU on 5 March 2026,/)).toBeTruthy();
    expect(screen.getByText(/recorded it, as told by Tom Reed/)).toBeTruthy();
    fireEvent.click(await screen.findByText('TMU knows about it'));
    press(await screen.findByRole('button', { name: 'Confirm that TMU knows' }).then(() => 'Confirm that TMU knows'));
    expect(await screen.findByText(/They know\./)).toBeTruthy();
  });

  it('says in words what moved and who is to be briefed again, until they are', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard, told]);
    const container = await openAt(desk, '#/updates/12/record-announcement', 'New sign-in page');
    type('When is it due now?', 'mid-June 2026');
    press('Save what is announced now');
    expect(await screen.findByText('It has changed since people were told')).toBeTruthy();
    expect(screen.getByText(/^Priya Nair told TMU and Ann Lee on 4 February 2026, with/)).toBeTruthy();
    expect(
      screen.getByText('You told TMU and Ann Lee mid-May on 4 February; Microsoft now says mid-June.'),
    ).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByText('Brief again'));
    expect(await screen.findByRole('heading', { name: 'A draft to send' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Who was briefed?').value).toBe('TMU, Ann Lee');
    expect(screen.getByText(/Nobody counts as told until you save below/)).toBeTruthy();
    expect(desk.timetable.given.filter(({ type: one }) => one === 'confirm-briefing')).toEqual([]);
    press('They have been briefed');
    await waitFor(() => expect(screen.queryByText('It has changed since people were told')).toBeNull());
    expect(screen.getByText(/Priya Nair briefed TMU and Ann Lee on 5 March 2026/)).toBeTruthy();
  });

  it('goes through checklist, test, applied, checked and closed, each offered when it fits', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard, { type: 'decide', decision: { choice: 'act', impact: 'high' } }]);
    await openAt(desk, '#/updates/12', 'New sign-in page');
    // It has not come, and nobody knows of it: that it was applied can wait.
    expect(screen.getByRole('button', { name: 'Tell TMU about it' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'It was applied' })).toBeNull();
    cleanup();
    desk.timetable.walk(12, [{ type: 'tell', whom: ['TMU'], what: 'The date', on: '2026-02-20' }]);
    await openAt(desk, '#/updates/12', 'New sign-in page');
    fireEvent.click(screen.getByText('Checklist'));
    await screen.findByLabelText('What needs checking?');
    type('What needs checking?', 'Sign in\nOpen a letter');
    press('Save the checklist');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Open a letter' }));
    expect(await screen.findByText('Done by Priya Nair')).toBeTruthy();
    press('It was applied');
    press(
      await screen.findByRole('button', { name: 'Save that it was applied' }).then(() => 'Save that it was applied'),
    );
    expect(await screen.findByText('Applied, check TMS')).toBeTruthy();
    press('TMS has been checked');
    await screen.findByRole('radio', { name: 'All is well' });
    choose('All is well');
    press('Save the check');
    expect(await screen.findByText('12 March 2026')).toBeTruthy();
    press(await screen.findByRole('button', { name: 'Close it' }).then(() => 'Close it'));
    await screen.findByRole('button', { name: 'Back to the update' });
    press('Close it');
    expect(await screen.findByText('Closed')).toBeTruthy();
  });

  it('does not say of an update that was applied that nothing is decided', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard]);
    const row = await desk.readUpdate(12);
    // As somebody typed it into the list, who says nothing of a decision there.
    desk.readUpdate = () => Promise.resolve({ ...row, value: { ...row.value, stage: 'applied' } });
    await openAt(desk, '#/updates/12', 'New sign-in page');
    expect(screen.getByText('Not recorded').tagName).toBe('DD');
    expect(screen.queryByText('Nothing yet')).toBeNull();
  });

  it('says by whom it was tested and how that went', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [
      heard,
      { type: 'decide', decision: { choice: 'test', impact: 'high' } },
      {
        type: 'record-test',
        test: { by: 'Odile Farr', on: '2026-03-04', result: 'passed-with-problems', note: 'One letter was blank.' },
      },
    ]);
    await openAt(desk, '#/updates/12', 'New sign-in page');
    expect(screen.getByText('Odile Farr, 4 March 2026: it passed, with problems. One letter was blank.').tagName).toBe(
      'DD',
    );
  });

  it('links the issue of an incident, and asks for a number', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard]);
    await openAt(desk, '#/updates/12/record-incident', 'It caused an incident');
    type(/Issue number/, 'the one of Monday');
    press('Record the incident');
    expect(await within(await screen.findByRole('alert')).findByText(/such as 41/)).toBeTruthy();
    type(/Issue number/, 'issue 41');
    press('Record the incident');
    expect((await screen.findByRole('link', { name: 'Issue 41' })).getAttribute('href')).toBe('#/issue/41');
  });

  it('says so where a colleague was quicker, and keeps what was typed', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard]);
    await openAt(desk, '#/updates/12/decide', 'New sign-in page');
    choose(/^Ignore/);
    choose('No impact on TMS');
    const { person } = desk;
    desk.person = sam;
    desk.timetable.walk(12, [{ type: 'decide', decision: { choice: 'act', impact: 'high' } }]);
    desk.person = person;
    press('Save the decision');
    expect(await screen.findByText(/Sam Okoro saved this at .* What you typed is still here\./)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Ignore/ }).checked).toBe(true);
  });

  it('is not there under another number, and offers no step that cannot be taken', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [heard]);
    await openAt(desk, '#/updates/99', 'There is no update 99');
    cleanup();
    await openAt(desk, '#/updates/12/record-checked', 'New sign-in page');
    expect(screen.getByText('This step cannot be taken now')).toBeTruthy();
  });
});

it('stands among the others with how far it is, also without a date', async () => {
  const desk = newDesk();
  const { window: _, ...noDate } = (heard as Extract<UpdateCommand, { type: 'hear' }>).announced;
  desk.timetable.walk(12, [heard, { type: 'decide', decision: { choice: 'test', impact: 'high' } }]);
  desk.timetable.walk(13, [{ ...heard, key: 'MC900002', announced: noDate } as UpdateCommand]);
  desk.timetable.walk(14, [{ ...heard, key: 'MC900003', announced: { ...noDate, window: june } } as UpdateCommand]);
  const container = await openAt(desk, '#/updates', 'Timetable of updates');
  const list = screen.getByRole('region', { name: 'Timetable of updates' });
  expect(within(list).getByRole('link', { name: 'Put an update on the timetable' }).getAttribute('href')).toBe(
    '#/updates/new',
  );
  expect(
    within(list)
      .getByRole('link', { name: /MC900001/ })
      .getAttribute('href'),
  ).toBe('#/updates/12');
  expect(within(list).getByText('To be tested')).toBeTruthy();
  // What has a date comes first, soonest before the others; what has none stands behind them.
  const keys = within(list)
    .getAllByRole('heading', { level: 4 })
    .flatMap(({ textContent }) => /^MC\d+/.exec(textContent ?? '') ?? []);
  expect([...keys].sort()).toEqual(['MC900001', 'MC900002', 'MC900003']);
  expect(keys[2]).toBe('MC900002');
  expect(within(list).getByText('No date is known yet')).toBeTruthy();
  expect(within(list).queryByText(/1970/)).toBeNull();
  expect(await violations(container)).toEqual([]);
});
