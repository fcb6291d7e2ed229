import { cleanup, screen, within } from '@testing-library/react';
import { shippedRules, writeRuleCells, type RuleCells } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { olive, priya, sam } from '../../testing/people';
import { press } from '../../testing/type-in';

const cells = (): RuleCells[] => shippedRules.map((row) => writeRuleCells(row));

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
  press('Look at the edited rules');
  (await screen.findByRole('button', { name: 'Check the edited rules' })).click();
  return (await screen.findByRole('heading', { name: /^These rules can/ })).parentElement!;
};

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Settings', () => {
  it('says how the desk stands: versions, cells to mend with their links, what is not saved, and details without what was typed', async () => {
    const desk = newDesk();
    desk.walk(41, [ashaRaises('Secret words')]);
    const row = await desk.readIssue(41);
    desk.put({
      ...row,
      faults: [{ column: 'Channel', message: 'This cell must be one of: Teams; Email.', value: 'Pigeon' }],
    });
    desk.entrance = {
      state: 'ready',
      person: priya,
      settings: desk.settings,
      listsVersion: 1,
      settingFaults: [{ column: 'Trello board', message: 'This must be a web address.', value: 'javascript:alert(1)' }],
    };
    const { container } = openApp(desk, '#/settings');
    expect(await screen.findByText(/2 cells need mending/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /row 41/ }).getAttribute('href')).toBe(
      'https://tms.example/Lists/Issues/41',
    );
    expect(screen.getByText(/Lists of version 1; this desk knows version \d/)).toBeTruthy();
    expect(screen.getByText('Everything that was written on this machine is saved.')).toBeTruthy();
    const details = container.querySelector('pre')!.textContent!;
    expect(details).toContain('Cells to mend: 2');
    for (const personal of ['Asha', 'Secret', 'Pigeon', 'javascript']) expect(details).not.toContain(personal);
    expect(await violations(container)).toEqual([]);
  });

  it('shows what is set and what is not, and whom to ask; owners get the list', async () => {
    const desk = newDesk();
    desk.settings = { trelloBoardUrl: 'javascript:alert(1)', deskContact: 'Priya Nair' };
    const { container } = openApp(desk, '#/settings');
    expect(await screen.findByText('Not set. A handover to TRA cannot open it.')).toBeTruthy();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
    expect(screen.getByText('To have them set, ask Priya Nair.')).toBeTruthy();
    cleanup();
    openApp(ownersDesk(), '#/settings');
    const link = await screen.findByRole('link', { name: /Change these in the list of settings/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/tms\.example\/sites\/tms\/Lists\//);
  });

  it('shows everybody the rules that count, in sentences, and lets none but owners change them', async () => {
    const { container } = openApp(newDesk(), '#/settings');
    const rule = (await screen.findByRole('heading', { name: 'Panellist' })).parentElement!;
    expect(rule.textContent).toContain('If the reporter is: Panellist');
    expect(rule.textContent).toContain(
      'If TMU cannot resolve it, it goes on the Trello board, and it comes first, because panellists are prioritised',
    );
    expect(screen.getByText(/^Switched off \(\d+\)$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Look at the edited rules' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('checks the edited rules, tries them on the past, and publishes them', async () => {
    const desk = ownersDesk(
      cells().map((one) => (one.key === 'panellist' ? { ...one, route: 'TRA problem form' } : one)),
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
    const { container } = openApp(desk, '#/settings');
    const result = await checkRules();
    expect(within(result).getByRole('heading', { name: 'These rules can be published' })).toBe(document.activeElement);
    press('Try them on past issues');
    expect(await screen.findByText('1 issue of 1 would have gone elsewhere.')).toBeTruthy();
    expect(result.textContent).toContain(
      'Issue 41: Code refusedFrom the Trello board, first to the problem form, first',
    );
    expect(await violations(container)).toEqual([]);
    press('Publish these rules');
    expect(await screen.findByText('The rules are published, and count from now on')).toBeTruthy();
    expect(desk.rules.isShipped).toBe(false);
    expect(desk.rules.snapshot.rows.find(({ key }) => key === 'panellist')?.route).toBe('problem-form');
    expect(await screen.findByText(/^Published on 5 March 2026, 10am\./)).toBeTruthy();
  });

  it('refuses to publish a broken table, and says which cells with the way to them', async () => {
    const desk = ownersDesk([
      ...cells(),
      { key: 'odd', order: '15', title: 'Odd', on: 'Yes', route: 'Pigeon post', because: '<b>x</b>' },
    ]);
    const { container } = openApp(desk, '#/settings');
    const result = await checkRules();
    expect(within(result).getByRole('heading', { name: 'These rules cannot be published yet' })).toBeTruthy();
    expect(result.textContent).toContain('Odd, "route" ("Pigeon post")');
    expect(within(result).getAllByRole('link', { name: /Mend it in the list of rules/ }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Publish these rules' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('checks again when publishing: what somebody broke meanwhile is not published', async () => {
    const desk = ownersDesk();
    openApp(desk, '#/settings');
    await checkRules();
    desk.ruleItems = [];
    press('Publish these rules');
    expect(await screen.findByText('No row is switched on, so nothing could be decided.')).toBeTruthy();
    expect(desk.rules.isShipped).toBe(true);
  });
});
