import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { olive, priya } from '../../testing/people';
import { press } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const steps = [
  { id: 'issues', words: 'Make the list “Issues”' },
  { id: 'updates', words: 'Make the list “Updates”' },
];

function emptySite() {
  const desk = newDesk();
  desk.person = olive;
  desk.entrance = { state: 'set-up-needed', person: olive, askWhom: ['Olive Grant'] };
  desk.plan = { steps, warnings: ['The site has a list “Issues old”.'] };
  return desk;
}

describe('Set-up', () => {
  it('shows an owner what will be made, makes it, reads it back, and opens the desk', async () => {
    const desk = emptySite();
    const { container } = openApp(desk);
    expect(await screen.findByText('Set-up will do 2 steps for you')).toBeTruthy();
    expect(screen.getByText('Make the list “Issues”')).toBeTruthy();
    expect(screen.getByText('The site has a list “Issues old”.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    press('Make the lists');
    const done = await screen.findByText('Everything is there');
    expect(document.activeElement).toBe(done);
    expect(await violations(container)).toEqual([]);
    desk.entrance = undefined;
    press('Open the desk');
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
  });

  it('leads from lists that are made to what a new desk still needs, and offers the desk more quietly', async () => {
    const desk = emptySite();
    openApp(desk);
    await screen.findByText('Set-up will do 2 steps for you');
    press('Make the lists');
    await screen.findByText('Everything is there');
    const [first, second] = screen.getAllByRole('button');
    expect([first!.textContent, second!.textContent]).toEqual(['Continue to getting started', 'Open the desk']);
    expect(first!.className).toContain('primary');
    expect(second!.className).not.toContain('primary');
    desk.entrance = undefined;
    press('Continue to getting started');
    expect(await screen.findByRole('heading', { level: 2, name: 'Getting started' })).toBeTruthy();
  });

  it('shows how far it came when it stops, and goes on from there', async () => {
    const desk = emptySite();
    openApp(desk);
    await screen.findByText('Set-up will do 2 steps for you');
    desk.failure = new StorageError('STORAGE.BUSY', '503');
    press('Make the lists');
    expect(await screen.findByText(/These were made before it stopped/)).toBeTruthy();
    press('Try again');
    expect(await screen.findByText('Set-up will do 2 steps for you')).toBeTruthy();
  });

  it('says of a site on which nothing can be made that it is so, and offers nothing', async () => {
    const desk = emptySite();
    desk.plan = { steps: [], warnings: ['This site is a subsite of /sites/tmu.'], fits: false };
    openApp(desk);
    expect(await screen.findByText('The desk cannot be set up here')).toBeTruthy();
    expect(screen.getByText('This site is a subsite of /sites/tmu.')).toBeTruthy();
    // It is why, and nothing that set-up leaves as it is while it goes on.
    expect(screen.queryByText(/^Look at this first/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the desk' })).toBeNull();
  });

  it('says plainly what is still missing after reading back', async () => {
    const desk = emptySite();
    desk.applySetUp = async () => ({
      done: [steps[0]!],
      failed: [{ ...steps[1]!, because: 'SharePoint said: Not today.' }],
      left: { steps: [steps[1]!], warnings: [] },
    });
    openApp(desk);
    await screen.findByText('Set-up will do 2 steps for you');
    press('Make the lists');
    expect(await screen.findByText('Some of it is not there yet')).toBeTruthy();
    expect(screen.getByText(/SharePoint said: Not today\./)).toBeTruthy();
    expect(screen.getByText('1 step is done, and what it made is kept.')).toBeTruthy();
    expect(screen.getByText('Make the list “Updates”')).toBeTruthy();
  });

  const opening = { id: 'site/rights', words: 'Let the groups read this site. It also lets them read “Holidays”.' };
  const withOpening = () => {
    const desk = emptySite();
    desk.plan = { steps: [opening, ...steps], warnings: [] };
    return desk;
  };
  it('asks to agree to what opens more than the desk, apart from the rest', async () => {
    const desk = withOpening();
    const { container } = openApp(desk);
    const asked = await screen.findByRole('group', { name: /^Agree to this/ });
    expect(asked.textContent).toContain('It also lets them read “Holidays”.');
    expect(screen.getByText('Set-up will do 3 steps for you')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    const applied = jest.spyOn(desk, 'applySetUp');
    fireEvent.click(within(asked).getByRole('checkbox'));
    expect(screen.getByText('Set-up will do 2 steps for you')).toBeTruthy();
    press('Make the lists');
    await screen.findByText('Everything is there');
    expect(applied.mock.calls[0]![0].steps).toEqual(steps);
  });

  it('opens the desk without what may come later, and not without its lists', async () => {
    const desk = withOpening();
    desk.applySetUp = async () => ({ done: steps, failed: [], left: { steps: [opening], warnings: [] } });
    openApp(desk);
    await screen.findByText('Set-up will do 3 steps for you');
    press('Make the lists');
    expect(await screen.findByRole('button', { name: 'Open the desk without it' })).toBeTruthy();
    cleanup();
    const broken = withOpening();
    const version = { id: 'version', words: 'Note the version.' };
    broken.applySetUp = async () => ({ done: [], failed: [], left: { steps: [version], warnings: [] } });
    openApp(broken);
    await screen.findByText('Set-up will do 3 steps for you');
    press('Make the lists');
    await screen.findByText('Some of it is not there yet');
    expect(screen.queryByRole('button', { name: 'Open the desk without it' })).toBeNull();
  });

  it.each([
    ['a list that is gone', steps.slice(1), 'Set-up will do 1 step for you', 'Do this step'],
    ['two that are gone', steps, 'Set-up will do 2 steps for you', 'Do these 2 steps'],
  ])('on a site that is made it says no more than it does: %s', async (_what, left, heading, button) => {
    const desk = newDesk();
    desk.person = olive;
    desk.plan = { steps: left, warnings: [] };
    openApp(desk, '#/set-up');
    expect(await screen.findByText(heading)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the lists' })).toBeNull();
    press(button);
    expect(await screen.findByText('Everything is there')).toBeTruthy();
  });

  it('has no step and no button where all that is left was left out', async () => {
    const desk = newDesk();
    desk.person = olive;
    desk.plan = { steps: [opening], warnings: [] };
    const { container } = openApp(desk, '#/set-up');
    expect(await screen.findByRole('button', { name: 'Do this step' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByText('Nothing else is missing')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /step/ })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('plans nothing the second time', async () => {
    const desk = newDesk();
    desk.person = olive;
    const fault = { column: 'Value', message: 'This must be a link.', value: 'trello' };
    desk.entrance = { state: 'ready', person: olive, settings: {}, settingFaults: [fault] };
    openApp(desk, '#/set-up');
    expect(await screen.findByText('Set-up has nothing to do on this site.')).toBeTruthy();
    expect(screen.getByText('Correct it in the settings list.')).toBeTruthy();
  });

  it('tells everybody else whom to ask', async () => {
    const desk = newDesk();
    desk.entrance = { state: 'set-up-needed', person: priya, askWhom: ['Olive Grant'] };
    const { container } = openApp(desk);
    expect(await screen.findByText('A site owner can set it up. Ask Olive Grant.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });
});

describe('at the door', () => {
  it('older code does not open newer lists', async () => {
    const desk = newDesk();
    desk.entrance = { state: 'lists-are-newer', person: priya, listsVersion: 3, codeVersion: 2 };
    openApp(desk);
    expect(await screen.findByText('This page has an older desk than its lists')).toBeTruthy();
    desk.entrance = undefined;
    press('Try again');
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
  });

  it('a fault is told in words, and tried again', async () => {
    const desk = newDesk();
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'offline');
    openApp(desk);
    expect(await screen.findByText('Check your connection, then try again.')).toBeTruthy();
    press('Try again');
    expect(await screen.findByText('No issue is open.')).toBeTruthy();
  });

  it('asks for a site until one is chosen, and asks nobody who cannot choose', async () => {
    const chosen: string[] = [];
    const props = {
      siteUrl: undefined,
      configure: () => chosen.push('pane'),
      chooseThisSite: () => chosen.push('this'),
    };
    openApp(newDesk(), '#/', { ...props, isEditing: true });
    await waitFor(() => press('Choose a site in the property pane'));
    press('Use this site');
    expect(chosen).toEqual(['pane', 'this']);
    cleanup();
    openApp(newDesk(), '#/', props);
    expect(await screen.findByText(/Whoever can edit this page can choose it/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
