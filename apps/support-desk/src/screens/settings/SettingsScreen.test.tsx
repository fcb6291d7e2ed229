import { cleanup, screen } from '@testing-library/react';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { olive, priya, sam } from '../../testing/people';

function ownersDesk(): DeskInMemory {
  const desk = newDesk();
  desk.person = olive;
  desk.readPeople = async () =>
    [olive, priya, sam].map(({ name, email, roles }) => ({ name, email, roles, hasLeft: false }));
  return desk;
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Settings', () => {
  it('says the health check: versions, cells to mend with their links, what is not saved, and details without what was typed', async () => {
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
    expect(await screen.findByText(/2 cells need correcting/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /row 41/ }).getAttribute('href')).toBe(
      'https://tms.example/Lists/Issues/41',
    );
    expect(screen.getByText(/The lists are at version 1. The desk is made for version \d/)).toBeTruthy();
    expect(screen.getByText('Everything that was written on this device is saved.')).toBeTruthy();
    const details = container.querySelector('pre')!.textContent!;
    expect(details).toContain('Cells to correct: 2');
    for (const personal of ['Asha', 'Secret', 'Pigeon', 'javascript']) expect(details).not.toContain(personal);
    expect(await violations(container)).toEqual([]);
  });

  it('counts a list that hides rows as a list, however much of it does, and not as a cell whose row is shown', async () => {
    const desk = newDesk();
    const hides = (message: string) => ({ list: 'Desk documents', column: 'The list', message, isList: true as const });
    desk.readLists = async () => [
      { list: 'Desk documents', rows: 1, badCells: [hides('It waits for approval.'), hides('It is not checked in.')] },
    ];
    openApp(desk, '#/settings');
    expect(await screen.findByText('One list needs putting right.')).toBeTruthy();
    expect(screen.getAllByText(/It is not checked in/)).toHaveLength(2);
    expect(screen.queryByText(/need correcting|needs correcting/)).toBeNull();
  });

  it('shows what is set and what is not, and whom to ask; owners get the list', async () => {
    const desk = newDesk();
    desk.settings = { trelloBoardUrl: 'javascript:alert(1)', deskContact: 'Sam Okoro' };
    const { container } = openApp(desk, '#/settings');
    expect(await screen.findByText('Not set. A handover to TRA cannot open it.')).toBeTruthy();
    expect(container.querySelector('a[href^="javascript"]')).toBeNull();
    expect(screen.getByText('To have them set, ask Sam Okoro.')).toBeTruthy();
    cleanup();
    // Nobody is sent to themselves.
    desk.settings = { deskContact: desk.person.name };
    openApp(desk, '#/settings');
    expect(await screen.findByText('To have them set, ask a site owner.')).toBeTruthy();
    cleanup();
    openApp(ownersDesk(), '#/settings');
    const link = await screen.findByRole('link', { name: /Change these in the list of settings/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/tms\.example\/sites\/tms\/Lists\//);
  });
});
