import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { dev } from '../../testing/people';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const summary = () => screen.getByRole('alert', { name: 'There is a problem' });

describe('Log an issue', () => {
  it('logs for a panellist found by typing, with the exact error and the hearing', async () => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/log');
    const name = await screen.findByLabelText('Who has the problem?');
    await waitFor(() => {
      fireEvent.change(name, { target: { value: 'ash' } });
      expect(screen.getAllByRole('option').map((one) => one.firstChild!.textContent)).toEqual([
        'Asha Patel',
        'Ashok Mehta',
        'Nasha Old',
      ]);
    });
    fireEvent.keyDown(name, { key: 'ArrowDown' });
    expect(name.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]!.id);
    fireEvent.keyDown(name, { key: 'Enter' });
    expect((name as HTMLInputElement).value).toBe('Asha Patel');
    expect(screen.getByText('Panellist, asha@panel.example')).toBeTruthy();
    expect(screen.queryByText('Are they a TMS user or a panellist?')).toBeNull();
    choose('Portal inbox');
    typeIn('What happened?', 'Code refused');
    choose('Yes', 'Did a message appear?');
    typeIn('The exact words of the message', '  Process error TEST-7 ');
    typeIn('At what time?', '5:30pm');
    typeIn('When did it appear? (if you know)', '4 mar');
    choose('Yes', 'Is there a hearing coming up?');
    typeIn('When is the hearing?', '9.3.26');
    choose('I will');
    expect(await violations(container)).toEqual([]);
    press('Log this issue');
    const heading = await screen.findByText('Issue 41 is logged');
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('link', { name: 'Answer Asha Patel' }).getAttribute('href')).toBe('#/issue/41/answer');
    expect(desk.given).toEqual([
      {
        type: 'raise',
        key: 'key-1',
        reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
        channel: 'portal-inbox',
        details: {
          whatHappened: 'Code refused',
          error: { text: 'Process error TEST-7', seenAt: '2026-03-04T17:30:00.000Z' },
          hearingOn: '2026-03-09',
        },
        owner: { name: 'Priya Nair', email: 'priya@tmu.example' },
      },
    ]);
    expect(screen.getByText(/Saved: the new issue, 10am/)).toBeTruthy();
    expect(
      window.localStorage.getItem('tms-support-desk/draft/https://tms.example/sites/tms/priya@tmu.example/log'),
    ).toBeNull();
  });

  it('asks for the words of a message and does not demand them: what is known of it goes with what happened', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    await screen.findByLabelText('Who has the problem?');
    typeIn('Who has the problem?', 'New Person');
    choose('TMS user');
    choose('Phone');
    choose('Yes', 'Did a message appear?');
    typeIn('Which screen were they on? (if you know)', 'Hearings');
    typeIn('At what time?', '9:15am');
    typeIn('Record reference (optional)', 'R-12');
    // The message alone is not what happened.
    press('Log this issue');
    const links = within(summary()).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Enter what happened']);
    typeIn('What happened?', 'Cannot save');
    press('Log this issue');
    await screen.findByText('Issue 41 is logged');
    expect(desk.given[0]).toMatchObject({
      details: {
        whatHappened:
          'Cannot save\n\nA message appeared. Its words were not kept.\nScreen: Hearings\nIt appeared: 5 March 2026, 9:15am\nRecord reference: R-12',
      },
    });
    expect(desk.given[0]).not.toHaveProperty('details.error');
  });

  it.each(['2206', '9999', '0026', '0001'])('keeps the form where a hearing is typed for the year %s', async (year) => {
    const fill = async (): Promise<void> => {
      fireEvent.change(await screen.findByLabelText('Who has the problem?'), { target: { value: 'Nell Frost' } });
      choose('Panellist');
      choose('Portal inbox');
      typeIn('What happened?', 'Code refused');
      choose('Yes', 'Is there a hearing coming up?');
      typeIn('When is the hearing?', `9 3 ${year}`);
    };
    const desk = newDesk();
    openApp(desk, '#/log');
    await fill();
    // Where it would go is worked out when the typing rests.
    await screen.findByText(/^If TMU cannot resolve it/);
    press('Log this issue');
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    const bounds = year > '2026' ? 'between today and 31 December 2199' : 'today or in the future';
    expect(
      within(summary())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([`The hearing date must be ${bounds}`]);
    expect(desk.given).toEqual([]);
    cleanup();
    openApp(desk, '#/log');
    expect(((await screen.findByLabelText('When is the hearing?')) as HTMLInputElement).value).toBe(`9 3 ${year}`);
    expect(await screen.findByText(/^If TMU cannot resolve it/)).toBeTruthy();
  });

  it('says what to mend, in one place and beside each field, and clears nothing', async () => {
    const { container } = openApp(newDesk(), '#/log');
    await screen.findByLabelText('Who has the problem?');
    typeIn('What happened?', ' ');
    choose('Yes', 'Is there a hearing coming up?');
    typeIn('When is the hearing?', '9');
    press('Log this issue');
    expect(document.activeElement).toBe(summary());
    expect(
      within(summary())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Enter who has the problem',
      'Select whether they are a TMS user or a panellist',
      'Select how they told you',
      'Enter what happened',
      'The hearing date must include a month',
    ]);
    fireEvent.click(within(summary()).getByText('The hearing date must include a month'));
    expect(document.activeElement).toBe(screen.getByLabelText('When is the hearing?'));
    expect(window.location.hash).toBe('#/log');
    expect((screen.getByLabelText('When is the hearing?') as HTMLInputElement).value).toBe('9');
    expect(container.querySelectorAll('[id$="-error"]')).toHaveLength(5);
    expect(await violations(container)).toEqual([]);
  });

  it('logs and closes at once what was sorted on the spot', async () => {
    const desk = newDesk();
    openApp(desk, '#/log');
    await screen.findByLabelText('Who has the problem?');
    typeIn('Who has the problem?', 'New Person');
    choose('TMS user');
    choose('Phone');
    typeIn('What happened?', 'Forgot how to book');
    choose('Yes, and it works for them');
    typeIn('What did you do?', 'Talked through it');
    typeIn('What did you tell them?', 'Where the button is');
    expect(screen.queryByText('Who will deal with it?')).toBeNull();
    press('Log and close this issue');
    expect(await screen.findByText('Issue 41 is logged and closed')).toBeTruthy();
    expect(desk.given[0]).toMatchObject({
      solved: {
        whatWasDone: 'Talked through it',
        told: { how: 'phone', on: '2026-03-05', note: 'Where the button is' },
      },
    });
  });

  it('keeps what was typed through a reload, and through a fault, and never logs twice', async () => {
    const desk = newDesk();
    const first = openApp(desk, '#/log');
    await screen.findByLabelText('Who has the problem?');
    typeIn('Who has the problem?', 'New Person');
    choose('Panellist');
    choose('Email');
    typeIn('What happened?', 'Code refused');
    first.unmount();
    openApp(desk, '#/log', { newId: () => 'another-key' });
    expect(((await screen.findByLabelText('What happened?')) as HTMLInputElement).value).toBe('Code refused');
    expect(screen.getByText('This is what you had typed before')).toBeTruthy();
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch');
    press('Log this issue');
    expect(await screen.findByText('Sorry, there is a problem with the service')).toBeTruthy();
    expect(screen.getByText(/^What you typed is kept in this browser. It may have been saved/)).toBeTruthy();
    expect(screen.getByText(/^Not confirmed: the new issue/)).toBeTruthy();
    expect((screen.getByLabelText('What happened?') as HTMLInputElement).value).toBe('Code refused');
    press('Log this issue');
    await screen.findByText('Issue 41 is logged');
    // The key was made when the form was first opened: a second try finds the first one.
    expect(desk.given.map((command) => 'key' in command && command.key)).toEqual(['key-1']);
  });

  it('tells somebody who may not log whom to ask', async () => {
    const desk = newDesk();
    desk.person = dev;
    openApp(desk, '#/log');
    expect(await screen.findByText(/Ask TMU to log this one for you/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Log an issue' })).toBeNull();
  });
});
