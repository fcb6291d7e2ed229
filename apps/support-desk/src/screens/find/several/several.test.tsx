import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { dev, sam } from '../../../testing/people';
import { press, typeIn } from '../../../testing/type-in';

const raise = (name: string): IssueCommand => ({
  type: 'raise',
  key: name,
  reporter: { kind: 'panellist', name },
  channel: 'email',
  details: { whatHappened: `${name} cannot sign in` },
});

function threeWithOneFault(): DeskInMemory {
  const desk = newDesk();
  desk.walk(41, [raise('Ann')]);
  desk.walk(42, [raise('Bea')]);
  desk.walk(43, [raise('Cleo')]);
  desk.updates = [
    {
      number: 1,
      etag: '"1"',
      faults: [],
      listUrl: '',
      value: {
        key: 'DEMO-04',
        title: 'TMS release',
        kind: 'tms-release',
        step: 'live',
        watchDays: 7,
        tellings: [],
        window: { startsAt: '2026-03-01T00:00:00.000Z', endsAt: '2026-03-02T00:00:00.000Z', precision: 'day' },
      },
    },
  ];
  return desk;
}

const open = async (desk: DeskInMemory): Promise<Element> => {
  const { container } = openApp(desk, '#/find');
  await screen.findByText('3 issues, newest first.');
  return container;
};
const select = (number: number): void =>
  void fireEvent.click(screen.getByLabelText(new RegExp(`^Select issue ${number}`)));
const outcomes = (): (string | null)[] =>
  within(screen.getByRole('region', { name: /./ }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('several issues at once', () => {
  it('names who has them, one after the other, and says what became of each', async () => {
    const desk = threeWithOneFault();
    const container = await open(desk);
    fireEvent.click(screen.getByLabelText('Select all 3 shown'));
    expect(screen.getByText('3 selected')).toBeTruthy();
    press('Assign');
    expect(document.activeElement?.textContent).toBe('Assign (3 issues)');
    press('Assign');
    expect(screen.getByRole('alert').textContent).toContain('Select who has these issues');
    expect(await violations(container)).toEqual([]);
    typeIn('Who will deal with them?', sam.email);
    press('Assign');
    expect(await screen.findByText('3 saved.')).toBeTruthy();
    expect(outcomes()).toEqual([
      'Issue 43: Cleo cannot sign inSaved',
      'Issue 42: Bea cannot sign inSaved',
      'Issue 41: Ann cannot sign inSaved',
    ]);
    expect(await violations(container)).toEqual([]);
    press('Done');
    expect((await desk.readOpenIssues()).map((row) => row.value.owner?.name)).toEqual([
      'Sam Okoro',
      'Sam Okoro',
      'Sam Okoro',
    ]);
    expect(await screen.findAllByText('Sam Okoro is dealing with it')).toHaveLength(3);
  });

  it('links them to an update, goes on past a failure, and tries the rest again', async () => {
    const desk = threeWithOneFault();
    await open(desk);
    select(41);
    select(43);
    press('Link to an update');
    typeIn('Which update or release did they come after?', 'DEMO-04');
    desk.failure = new Error('gone');
    press('Link to an update');
    expect(await screen.findByText('1 saved, 1 not confirmed.')).toBeTruthy();
    press('Try the rest again');
    expect(await screen.findByText('2 saved.')).toBeTruthy();
    expect((await desk.readIssue(41)).value.details).toEqual({
      whatHappened: 'Ann cannot sign in',
      updateKey: 'DEMO-04',
    });
    expect((await desk.readIssue(42)).value.details.updateKey).toBeUndefined();
  });

  it('adds their people to another issue: one problem, three people', async () => {
    const desk = threeWithOneFault();
    await open(desk);
    select(42);
    select(43);
    press('Add to another issue');
    typeIn('Which issue do they all have?', '43');
    press(/^Add these people/);
    expect(screen.getByRole('alert').textContent).toContain('Issue 43 is one of those you selected.');
    typeIn('Which issue do they all have?', '77');
    press(/^Add these people/);
    expect((await screen.findByRole('alert')).textContent).toContain('There is no issue 77.');
    typeIn('Which issue do they all have?', '#41');
    press(/^Add these people/);
    expect(await screen.findByText('2 saved.')).toBeTruthy();
    expect((await desk.readIssue(41)).value.others?.map(({ reporter }) => reporter.name).sort()).toEqual([
      'Bea',
      'Cleo',
    ]);
    expect((await desk.readIssue(42)).value.mergedInto?.issueKey).toBe('Ann');
  });

  it('begins nothing once it was cancelled while the other issue was looked up, and draws nothing that is gone', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const desk = threeWithOneFault();
    await open(desk);
    select(42);
    press('Add to another issue');
    typeIn('Which issue do they all have?', '41');
    let answer = (): void => undefined;
    const read = desk.readIssue.bind(desk);
    desk.readIssue = (number) =>
      new Promise((done) => {
        answer = () => done(read(number));
      });
    press(/^Add these people/);
    press('Leave them as they are');
    desk.readIssue = read;
    await act(async () => answer());
    expect(desk.given).toEqual([]);
    expect(screen.getByRole('button', { name: 'Add to another issue' })).toBeTruthy();
    // Begun, the form is gone as well.
    press('Add to another issue');
    typeIn('Which issue do they all have?', '41');
    press(/^Add these people/);
    expect(await screen.findByText('1 saved.')).toBeTruthy();
    expect(complained.mock.calls.filter(([words]) => String(words).includes('unmounted component'))).toEqual([]);
    complained.mockRestore();
  });

  it('says why one was refused, and stops between two when told to', async () => {
    const desk = threeWithOneFault();
    await open(desk);
    fireEvent.click(screen.getByLabelText('Select all 3 shown'));
    press('Add to another issue');
    typeIn('Which issue do they all have?', '44');
    desk.walk(44, [raise('Dee')]);
    // Somebody else was faster with one of them.
    desk.walk(42, [{ type: 'merge-into', issueKey: 'Elsewhere' }]);
    const give = desk.giveCommand.bind(desk);
    desk.giveCommand = async (...args) => {
      const given = await give(...args);
      if (args[0].number === 43) pressByKey('Stop after this one');
      return given;
    };
    // Each button goes with what it does: the focus stays with the outcomes.
    const pressByKey = (name: string): void => {
      screen.getByRole('button', { name }).focus();
      press(name);
      expect(document.activeElement?.id).toBe('tsd-several-done');
    };
    press(/^Add these people/);
    expect(await screen.findByText(/1 saved, 2 not started/)).toBeTruthy();
    desk.giveCommand = give;
    pressByKey('Try the rest again');
    expect(await screen.findByText('2 saved, 1 refused.')).toBeTruthy();
    expect(outcomes()[1]).toContain('as it stands now: “Merged into another issue”.');
  });

  it('has nothing to select with on paper', async () => {
    await open(threeWithOneFault());
    const boxes = screen.getAllByRole('checkbox', { name: /^Select/ });
    expect(boxes).toHaveLength(4);
    for (const box of boxes) expect(box.closest('[data-print="no"]')).not.toBeNull();
  });

  it('offers no step to somebody who may take none, and a file to everybody', async () => {
    const desk = threeWithOneFault();
    desk.person = dev;
    await open(desk);
    select(41);
    expect(screen.queryByRole('button', { name: 'Assign' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save these as a file' })).toBeTruthy();
  });

  it('gives a file that is no formula, and names only where they are wanted', async () => {
    const desk = threeWithOneFault();
    desk.put({
      number: 41,
      value: { ...(await desk.readIssue(41)).value, details: { whatHappened: '=HYPERLINK("http://x")' } },
    });
    await open(desk);
    const blobs: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    select(41);
    press('Save these as a file');
    expect(
      screen.getByText(/The file also holds what people wrote, with any names and numbers in their words\./),
    ).toBeTruthy();
    press('Save the file');
    fireEvent.click(screen.getByLabelText('With the names of people'));
    press('Save the file');
    click.mockRestore();
    const read = (blob: Blob): Promise<string> =>
      new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result));
        reader.readAsText(blob);
      });
    const [without, withNames] = await Promise.all(blobs.map(read));
    expect(names).toEqual(['issues-2026-03-05.csv', 'issues-2026-03-05.csv']);
    expect(without).not.toMatch(/(^|,)"?=HYPER/m);
    expect(without).toContain('=HYPERLINK');
    expect(without).not.toContain('"Ann"');
    expect(withNames).toContain('"Ann"');
    expect(without!.trim().split('\r\n')).toHaveLength(2);
    await act(() => Promise.resolve());
    await waitFor(() => expect(screen.getByText('issues-2026-03-05.csv is being saved by your browser.')).toBeTruthy());
  });
});
