import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { dayWindow, shippedRules, shippedSnapshot, writeRuleCells, type RuleCells } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { olive, priya, sam } from '../../testing/people';
import { press } from '../../testing/type-in';

// As a list has them: its keys are the numbers of items.
const cells = (): RuleCells[] => shippedRules.map((row, at) => ({ ...writeRuleCells(row), key: String(at + 1) }));

/** As somebody edited them, so that there is something to publish. */
const editedCells = (): RuleCells[] =>
  cells().map((one) => (one.title === 'Panellist' ? { ...one, because: 'Panellists come first' } : one));

function ownersDesk(items: RuleCells[] = cells()): DeskInMemory {
  const desk = newDesk();
  desk.person = olive;
  desk.ruleItems = items;
  desk.readPeople = async () =>
    [olive, priya, sam].map(({ name, email, roles }) => ({ name, email, roles, hasLeft: false }));
  return desk;
}

const checkRules = async (): Promise<HTMLElement> => {
  await screen.findByRole('heading', { name: 'Escalation rules' });
  press('Check the edited rules');
  return (await screen.findByRole('heading', { name: /^These rules can/ })).parentElement!;
};

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Rules', () => {
  it('compares bounds in words, as the table has them', async () => {
    openApp(
      ownersDesk(
        cells().map((one) => (one.title === 'Panellist' ? { ...one, hearingWithinWorkingDays: '<= 5' } : one)),
      ),
      '#/rules',
    );
    expect((await checkRules()).textContent).toContain(
      'Panellist is changedIf a hearing is within: 5 or fewer working days (it was blank)',
    );
  });

  it('offers nothing to publish where the list has what counts, and says so', async () => {
    const desk = ownersDesk();
    const { container } = openApp(desk, '#/rules');
    await screen.findByRole('heading', { name: 'Escalation rules' });
    press('Check the edited rules');
    const heading = await screen.findByRole('heading', { name: 'There is nothing to publish' });
    expect(document.activeElement).toBe(heading);
    expect(heading.parentElement!.textContent).toContain('They are the same as the rules that apply now.');
    expect(screen.queryByRole('button', { name: /publish|past issues/i })).toBeNull();
    expect(await violations(container)).toEqual([]);
    // One cell is enough.
    desk.ruleItems = editedCells();
    press('Check again');
    expect(await screen.findByRole('button', { name: 'Publish these rules' })).toBeTruthy();
  });

  it('offers the same rows to publish again where they count from before hearings far ahead were looked at', async () => {
    const desk = ownersDesk();
    const { hearingSoonWorkingDays: _, ...before } = shippedSnapshot;
    desk.rules = { snapshot: { ...before, id: 'old' }, isShipped: false, faults: [] };
    openApp(desk, '#/rules');
    await checkRules();
    press('Publish these rules');
    press('Yes, publish them');
    await screen.findByText('The rules are published, and apply from now on');
    expect(desk.rules.snapshot.hearingSoonWorkingDays).toBe(shippedSnapshot.hearingSoonWorkingDays);
  });

  it('shows everybody the rules that count, in sentences, and lets none but owners change them', async () => {
    const { container } = openApp(newDesk(), '#/rules');
    const rule = (await screen.findByRole('heading', { name: 'Panellist' })).parentElement!;
    expect(rule.textContent).toContain('It applies when the reporter is a panellist.');
    expect(rule.textContent).toContain(
      'If TMU cannot resolve it, it goes on the Trello board, and it comes first, because panellists are prioritised',
    );
    expect(screen.getByText(/^Switched off \(\d+\)$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check the edited rules' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('checks the edited rules, tries them on the past, and publishes them', async () => {
    const desk = ownersDesk(
      cells().map((one) => (one.title === 'Panellist' ? { ...one, route: 'TRA problem form' } : one)),
    );
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    const { container } = openApp(desk, '#/rules');
    const result = await checkRules();
    expect(within(result).getByRole('heading', { name: 'These rules can be published' })).toBe(document.activeElement);
    press('Try them on past issues');
    expect(await screen.findByText('1 of 1 issue would have gone elsewhere.')).toBeTruthy();
    expect(within(result).getByRole('heading', { name: 'Panellist: 1 issue' })).toBeTruthy();
    expect(result.textContent).toContain('Panellist is changedThen it goes to: TRA problem form (it was ');
    expect(result.textContent).toContain('“Panellist” now decides otherwise.');
    expect(result.textContent).toContain(
      'Issue 41: Code refusedFrom the Trello board (put first) to the problem form (put first)',
    );
    expect(await violations(container)).toEqual([]);
    press('Publish these rules');
    expect(desk.rules.isShipped).toBe(true);
    press('Yes, publish them');
    expect(await screen.findByText('The rules are published, and apply from now on')).toBeTruthy();
    expect(desk.rules.isShipped).toBe(false);
    expect(desk.rules.snapshot.rows.find(({ title }) => title === 'Panellist')?.route).toBe('problem-form');
    expect(await screen.findByText(/^Published on 5 March 2026, 10am\./)).toBeTruthy();
  });

  it('refuses to publish a broken table, and says which cells with the way to them', async () => {
    const desk = ownersDesk([
      ...cells(),
      { key: '15', order: '15', title: 'Odd', on: 'Yes', route: 'Trello', because: '<b>x</b>' },
    ]);
    const { container } = openApp(desk, '#/rules');
    const result = await checkRules();
    expect(within(result).getByRole('heading', { name: 'These rules cannot be published yet' })).toBeTruthy();
    expect(result.textContent).toContain('“Odd”, the column “Then it goes to”: “Trello” must be one of: TMU; ');
    expect(result.textContent).toContain('Did you mean “Trello board”?');
    const link = within(result).getByRole('link', { name: /Correct it in the list of rules/ });
    expect(link.getAttribute('href')).toMatch(/\/DispForm\.aspx\?ID=15$/);
    expect(screen.queryByRole('button', { name: 'Publish these rules' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('says of a rule whose cell cannot be read that it cannot be compared, and never that it is gone', async () => {
    openApp(
      ownersDesk(cells().map((one) => (one.title === 'Panellist' ? { ...one, reporterKind: 'Banana' } : one))),
      '#/rules',
    );
    const result = await checkRules();
    expect(result.textContent).toContain('“Panellist”, the column “If the reporter is”: “Banana” must be one of');
    expect(result.textContent).toContain('Panellist cannot be compared until it is corrected');
    expect(result.textContent).not.toMatch(/is gone|is changed|reporterKind|They are the same/);
  });

  it('says nothing of the table as a whole while a row of it cannot be read', async () => {
    openApp(
      ownersDesk(cells().map((one) => (one.title === 'Anything else' ? { ...one, because: '' } : one))),
      '#/rules',
    );
    const result = await checkRules();
    expect(result.textContent).toContain('This stops publishing (1)“Anything else”, the column “Because”');
    expect(result.textContent).toContain(
      'They are checked together, and can be tried on past issues, once every cell can be read.',
    );
    expect(within(result).queryByRole('button', { name: 'Try them on past issues' })).toBeNull();
  });

  it('says in words which bound a past issue no longer meets', async () => {
    const desk = ownersDesk(
      cells().map((one) => (one.title === 'Panellist' ? { ...one, hearingWithinWorkingDays: '<= 5' } : one)),
    );
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    openApp(desk, '#/rules');
    const result = await checkRules();
    press('Try them on past issues');
    await screen.findByText('1 of 1 issue would have gone elsewhere.');
    expect(result.textContent).toContain(
      '“Panellist” now has “If a hearing is within”: 5 or fewer working days. Here it was none known.',
    );
  });

  it.each<[string, RuleCells[]]>([
    ['no rows', []],
    ['every row switched off', cells().map((one) => ({ ...one, on: 'No' }))],
    ['a last row that asks for something', cells().map((one) => ({ ...one, channel: 'Phone' }))],
    ['the rows that fitted deleted', cells().filter(({ title }) => title === 'TMS user')],
  ])('tries a table with %s on the past, and says which issues no rule fits', async (_, items) => {
    const desk = ownersDesk(items);
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    openApp(desk, '#/rules');
    const result = await checkRules();
    press('Try them on past issues');
    expect(
      await screen.findByText('1 of 1 issue would have gone elsewhere, 1 of them nowhere: no rule fits.'),
    ).toBeTruthy();
    expect(result.textContent).toContain('From the Trello board (put first) to nowhere: no rule fits it');
    expect(within(result).getByRole('heading', { name: 'Panellist: 1 issue' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish these rules' })).toBeNull();
  });

  it('says so where the rules name more than can be tried, and tries no issue', async () => {
    const keys = Array.from({ length: 30 }, (_, at) => `U-${at + 10}`);
    const desk = ownersDesk(
      cells().map((one) =>
        one.title === 'TMS user, after an update' ? { ...one, on: 'Yes', linkedUpdate: keys.join(', ') } : one,
      ),
    );
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    desk.updates = keys.map((key, at) => ({
      number: at + 1,
      etag: '"1"',
      faults: [],
      listUrl: '',
      value: {
        key,
        title: 'Spring update',
        kind: 'microsoft',
        step: 'heard',
        watchDays: 7,
        tellings: [],
        window: dayWindow('2026-04-01'),
      },
    }));
    openApp(desk, '#/rules');
    const result = await checkRules();
    expect(result.textContent).toContain('A table can name 28 of a kind, and this one names 30.');
    press('Try them on past issues');
    const said = 'These rules could not be tried. Correct what stops publishing first.';
    expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
    expect(screen.queryByText(/would have gone elsewhere|issues tried/)).toBeNull();
    // Whoever corrects the list and checks again is told of that table, and no more of this one.
    desk.ruleItems = editedCells();
    press('Check again');
    await screen.findByRole('heading', { name: 'These rules can be published' });
    expect(screen.queryByText(said)).toBeNull();
    press('Try them on past issues');
    expect(await screen.findByText(/would have gone elsewhere/)).toBeTruthy();
  });

  it('checks again when publishing: what somebody broke meanwhile is not published', async () => {
    const desk = ownersDesk(editedCells());
    openApp(desk, '#/rules');
    await checkRules();
    desk.ruleItems = [];
    press('Publish these rules');
    press('Yes, publish them');
    expect(await screen.findByText('No row is switched on, so nothing could be decided.')).toBeTruthy();
    expect(desk.rules.isShipped).toBe(true);
  });

  it('publishes nothing that its publisher has not seen, though what somebody changed meanwhile could be', async () => {
    const desk = ownersDesk(editedCells());
    openApp(desk, '#/rules');
    const result = await checkRules();
    expect(result.textContent).toContain('These rules can be published');
    // Whoever may edit the list and not publish it.
    desk.ruleItems = cells().map((one) => (one.title === 'Panellist' ? { ...one, nudgeWhom: 'Visitor' } : one));
    desk.readPeople = async () =>
      [olive, priya, sam].map(({ name, email, roles }) => ({
        name,
        email,
        roles: [...roles, 'visitor'],
        hasLeft: false,
      }));
    press('Publish these rules');
    press('Yes, publish them');
    expect(
      await screen.findByText('Nothing was published: somebody has changed the list since you checked it'),
    ).toBeTruthy();
    expect(screen.getByText('Nudge: Visitor (it was blank)')).toBeTruthy();
    expect(desk.rules.isShipped).toBe(true);
    press('Publish these rules');
    press('Yes, publish them');
    expect(await screen.findByText('The rules are published, and apply from now on')).toBeTruthy();
    expect(desk.rules.snapshot.rows.find(({ title }) => title === 'Panellist')?.nudgeWhom).toEqual(['visitor']);
  });

  it('shows those who edit them a table without codes, with what each rule decided last', async () => {
    const desk = ownersDesk();
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha' },
        channel: 'email',
        details: { whatHappened: 'Code refused' },
      },
    ]);
    const { container } = openApp(desk, '#/rules');
    const [table, off] = (await screen.findAllByRole('table')) as [HTMLElement, HTMLElement];
    // What is switched off decides nothing: it is folded, as it is in the sentences.
    expect(within(table).queryByRole('rowheader', { name: /^Nudge/ })).toBeNull();
    expect(within(off).getAllByRole('rowheader', { name: /^Nudge/ })).toHaveLength(5);
    expect(off.closest('details')!.open).toBe(false);
    const row = within(table).getByRole('rowheader', { name: 'Panellist' }).closest('tr')!;
    expect(row.textContent).toContain('The reporter is: Panellist');
    press('Show what each rule decided last');
    expect(await within(row).findByRole('link', { name: 'Issue 41' })).toBeTruthy();
    expect(within(table).getAllByText('Never').length).toBeGreaterThan(0);
    for (const code of ['problem-form', 'trello-board', 'tra-digital', 'forgot-how', '>='])
      expect(table.textContent).not.toContain(code);
    expect(await violations(container)).toEqual([]);
  });

  it('asks before it brings back the rules before, and says what would change', async () => {
    const desk = ownersDesk();
    const gone = shippedSnapshot.rows.filter(({ title }) => title !== 'Panellist');
    const snapshot = { ...shippedSnapshot, id: 'new', rows: gone };
    desk.rules = { snapshot, isShipped: false, before: shippedSnapshot, faults: [] };
    openApp(desk, '#/rules');
    await screen.findByRole('button', { name: 'Bring back the previous rules' });
    press('Bring back the previous rules');
    expect(await screen.findByText('Panellist', { selector: 'strong' })).toBeTruthy();
    press('Yes, bring them back');
    await screen.findByRole('rowheader', { name: 'Panellist' });
    expect(desk.rules.snapshot.rows).toEqual(shippedSnapshot.rows);
    // Where the button was, below the whole table: it is gone, and its focus with it.
    const said = await screen.findByText('The previous rules apply again');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.getByText(/^The list still has those edits/)).toBeTruthy();
  });

  it('takes nothing out that another owner published meanwhile, and shows it', async () => {
    const desk = ownersDesk(editedCells());
    const counting = (id: string) => ({ ...shippedSnapshot, id });
    desk.rules = { snapshot: counting('two'), isShipped: false, before: counting('one'), faults: [] };
    openApp(desk, '#/rules');
    await checkRules();
    press('Publish these rules');
    desk.rules = { snapshot: counting('three'), isShipped: false, before: counting('two'), faults: [] };
    press('Yes, publish them');
    expect(
      await screen.findByText('Nothing was published: somebody else has published rules since you opened this page'),
    ).toBeTruthy();
    expect(desk.rules.snapshot.id).toBe('three');
    press('Bring back the previous rules');
    await screen.findByRole('heading', { name: 'Bring back the previous rules?' });
    desk.rules = { snapshot: counting('four'), isShipped: false, before: counting('three'), faults: [] };
    press('Yes, bring them back');
    expect(
      await screen.findByText('Somebody else has published rules since. Look at those that apply now first.'),
    ).toBeTruthy();
    expect(desk.rules.snapshot.id).toBe('four');
    press('Bring back the previous rules');
    press('Yes, bring them back');
    await waitFor(() => expect(desk.rules.snapshot.id).not.toBe('four'));
  });

  it('says nothing more of the rules that counted once those before them are back', async () => {
    const desk = ownersDesk(editedCells());
    desk.rules = { ...desk.rules, before: { ...shippedSnapshot, id: 'old' } };
    openApp(desk, '#/rules');
    const [table] = await screen.findAllByRole('table');
    press('Show what each rule decided last');
    expect((await within(table!).findAllByText('Never')).length).toBeGreaterThan(0);
    await checkRules();
    press('Bring back the previous rules');
    press('Yes, bring them back');
    expect(await screen.findByRole('button', { name: 'Show what each rule decided last' })).toBeTruthy();
    expect(screen.queryByText('Never')).toBeNull();
    expect(screen.queryByText(/^These rules can/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Check the edited rules' })).toBeTruthy();
  });
});
