import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { press as pressNamed } from '../../testing/type-in';
import type { DeskInMemory } from '../../testing/desk-in-memory';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const press = (what: string | HTMLElement): void =>
  typeof what === 'string' ? pressNamed(what) : void fireEvent.click(what);
const typeIn = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } });

const tess = { ...priya, name: 'Tess User', email: 'tess@tmu.example', roles: ['tms-user' as const] };
const asTess = (desk: DeskInMemory): void => {
  desk.person = tess;
  desk.entrance = { state: 'no-access-to-issues', person: tess, settings: {}, askWhom: ['Olive Grant'] };
};
async function declared(desk: DeskInMemory): Promise<void> {
  await desk.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow });
}
const banner = (): HTMLElement =>
  screen.getByText(/^TMS has been down since 10am today\. TMU knows\./, { selector: '[role=status]' }).parentElement!;

describe('TMS is down', () => {
  it('is declared by TMU with one confirmation, and stands first on every screen; one issue is logged for everybody', async () => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'Say that TMS is down' }));
    press('Yes, TMS is down for everybody');
    await screen.findByRole('button', { name: 'TMS works again' });
    expect(desk.given).toMatchObject([
      { type: 'raise', details: { whatHappened: expect.stringMatching(/^TMS is down/) } },
    ]);
    await screen.findByText(/is the one issue for everybody/);
    expect(container.querySelector('[data-tms-support-desk] *')).toBe(banner());
    expect(await violations(container)).toEqual([]);
    for (const hash of ['#/', '#/log', '#/updates']) {
      cleanup();
      const { container: elsewhere } = openApp(desk, hash);
      await waitFor(() => expect(elsewhere.querySelector('[data-tms-support-desk] *')).toBe(banner()));
    }
  });

  it('that was a mistake is withdrawn in one press, which can be undone, and the story keeps it', async () => {
    const desk = newDesk();
    await declared(desk);
    openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'It was a mistake' }));
    await screen.findByText(/^TMS was not down\. The notice was a mistake/, { selector: '[role=status]' });
    press(await screen.findByRole('button', { name: /Undo: TMS is still down/ }));
    await waitFor(() => expect(banner()).toBeTruthy());
    expect(desk.outages.events.map(({ type }) => type)).toEqual(['declared', 'withdrawn', 'carried-on']);
  });

  it('is not said to be down again over what a colleague said since', async () => {
    const desk = newDesk();
    await declared(desk);
    openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'It was a mistake' }));
    const undo = await screen.findByRole('button', { name: /Undo: TMS is still down/ });
    // It was down after all, and works again by now.
    const key = desk.outages.events[0]!.outage;
    await desk.giveOutage(key, { type: 'carry-on' });
    await desk.giveOutage(key, { type: 'end', workingSinceAt: testNow });
    press(undo);
    await screen.findByText(/^Not undone: TMS is still down\. A newer change was saved first/);
    expect(desk.outages.events.map(({ type }) => type)).toEqual(['declared', 'withdrawn', 'carried-on', 'ended']);
  });

  it('is over once, where the answer to the first press got lost: the second is the same press', async () => {
    const desk = newDesk();
    await declared(desk);
    const given: unknown[] = [];
    const give = desk.giveOutage.bind(desk);
    desk.giveOutage = async (...said) => {
      given.push(said);
      if (given.length === 1) throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
      return give(...said);
    };
    openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'TMS works again' }));
    await screen.findByRole('alert');
    press('TMS works again');
    await screen.findByRole('button', { name: /^Undo: TMS is still down/ });
    expect(given).toHaveLength(2);
    expect(given[1]).toEqual(given[0]);
  });

  it('is painted from the last visit, before SharePoint says anything', async () => {
    const desk = newDesk();
    await declared(desk);
    const outages = await desk.readOutages();
    const entrance = { state: 'ready' as const, person: desk.person, settings: {} };
    desk.seen = { entrance, openIssues: [], updates: [], documents: [], people: [], outages, seenAt: testNow };
    desk.enter = () => new Promise(() => undefined);
    openApp(desk, '#/');
    await waitFor(() => expect(banner()).toBeTruthy());
  });

  it('lets a TMS user tell TMU with one press while nobody has said so, and never say it for everybody', async () => {
    const desk = newDesk();
    asTess(desk);
    const { container } = openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'Tell TMU that TMS is down' }));
    await screen.findByText(/TMU has been told/);
    expect(desk.reports).toHaveLength(1);
    expect(desk.outages.events).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Say that TMS is down' })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('counts a TMS user who says “me too” in one press, once, and they read when it is over', async () => {
    const desk = newDesk();
    await declared(desk);
    asTess(desk);
    openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'It is down for me too' }));
    await screen.findByText(/You have been counted/);
    await screen.findByText(/1 person said that it is down for them too/);
    for (const name of ['TMS works again', 'It was a mistake', 'I have told TRA support'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    desk.person = priya;
    await desk.giveOutage('d1', { type: 'end', workingSinceAt: testNow });
    asTess(desk);
    cleanup();
    openApp(desk, '#/');
    await screen.findByText(/^TMS has been working again since 10am today/, { selector: '[role=status]' });
  });

  it('has one filled button while TMS is down: that it works again', async () => {
    const desk = newDesk();
    await declared(desk);
    openApp(desk, '#/down');
    await screen.findByRole('button', { name: 'Add to the log' });
    const filled = [...document.querySelectorAll('.ms-Button--primary')].map(({ textContent }) => textContent);
    expect(filled).toEqual(['TMS works again']);
  });

  it('has who was told, and says that TRA knows once it is true', async () => {
    const desk = newDesk();
    await declared(desk);
    openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'I have told TRA support' }));
    await screen.findByText(/Priya Nair told them at 10am/);
    const staff = screen.getByRole('region', { name: 'Staff' });
    expect(staff.textContent).toContain('We have told TRA support.');
    expect(screen.getByRole('region', { name: 'Panellists' }).textContent).not.toMatch(/\d{5}|phone|\bring\b|call us/i);
  });

  it('keeps a numbered log, then a list to tick, and is finished once all is ticked', async () => {
    const desk = newDesk();
    await declared(desk);
    desk.outages.rows.push({
      row: 1,
      key: 'l1',
      outage: 'd1',
      kind: 'line',
      words: 'Case 12: letter by post',
      at: testNow,
      by: sam,
    });
    openApp(desk, '#/down');
    typeIn(await screen.findByLabelText(/What was done by hand, and/), 'Case 14: rang the venue');
    press('Add to the log');
    const log = await screen.findByRole('region', { name: 'Done by hand in the meantime' });
    await waitFor(() =>
      expect(
        within(log)
          .getAllByRole('listitem')
          .map((one) => (one as HTMLLIElement).value),
      ).toEqual([1, 2]),
    );
    press('TMS works again');
    const back = await screen.findByRole('region', { name: 'Put back into TMS' });
    await within(back).findByText(/2 lines of 2 not ticked yet/);
    for (const box of within(back).getAllByRole('checkbox')) {
      press(box);
      await waitFor(() => expect((box as HTMLInputElement).checked).toBe(true));
    }
    press(await within(back).findByRole('button', { name: 'Everything is put back' }));
    await screen.findByText('Everything is put back', { selector: 'p' });
    expect(desk.outages.events.at(-1)?.type).toBe('finished');
  });

  it('keeps what was typed where SharePoint does not answer, and says so', async () => {
    const desk = newDesk();
    await declared(desk);
    openApp(desk, '#/down');
    const field = (await screen.findByLabelText(/What was done by hand, and/)) as HTMLTextAreaElement;
    typeIn(field, 'Case 14');
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
    press('Add to the log');
    await screen.findByRole('alert');
    expect(field.value).toBe('Case 14');
    press('Add to the log');
    await waitFor(() => expect(desk.outages.rows).toHaveLength(1));
  });

  it.each([
    ['9.15', '9:15am', '2026-03-05T09:15:00.000Z'],
    ['0915', '9:15am', '2026-03-05T09:15:00.000Z'],
    ['midnight', 'midnight', '2026-03-05T00:00:00.000Z'],
    ['10:00', '10am', testNow],
    ['', '', testNow],
  ])('takes since when it is down as somebody types it: %j', async (typed, said, sinceAt) => {
    const desk = newDesk();
    const { container } = openApp(desk, '#/down');
    press(await screen.findByRole('button', { name: 'Say that TMS is down' }));
    const field = screen.getByLabelText<HTMLInputElement>('Down since what time today?');
    expect(field.value).toBe('10am');
    typeIn(field, typed);
    expect(document.getElementById('tsd-down-since-said')!.textContent).toBe(said);
    expect(await violations(container)).toEqual([]);
    press('Yes, TMS is down for everybody');
    await screen.findByText(/is the one issue for everybody/);
    expect(desk.outages.events[0]).toMatchObject({ type: 'declared', sinceAt });
  });

  it.each(['soon', '9', '25:00', '10:01', '11pm'])(
    'tells nobody while the time is none that has been: %j',
    async (typed) => {
      const desk = newDesk();
      openApp(desk, '#/down');
      press(await screen.findByRole('button', { name: 'Say that TMS is down' }));
      const field = screen.getByLabelText<HTMLInputElement>('Down since what time today?');
      typeIn(field, typed);
      press('Yes, TMS is down for everybody');
      expect(await screen.findByText(/The time must be earlier today, like 9:15am/)).toBeTruthy();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(field);
      expect(field.value).toBe(typed);
      expect(desk.given).toEqual([]);
    },
  );

  it('keeps a line that is half-written for the next visit, and forgets it once it is in the log', async () => {
    const desk = newDesk();
    await declared(desk);
    const field = async (): Promise<HTMLTextAreaElement> =>
      (await screen.findByLabelText(/What was done by hand, and/)) as HTMLTextAreaElement;
    openApp(desk, '#/down');
    typeIn(await field(), 'Case 14');
    cleanup();
    openApp(desk, '#/down');
    expect((await field()).value).toBe('Case 14');
    press('Add to the log');
    await waitFor(async () => expect((await field()).value).toBe(''));
    cleanup();
    openApp(desk, '#/down');
    expect((await field()).value).toBe('');
    expect(desk.outages.rows).toHaveLength(1);
  });

  it('shows a drill to those who take part, marked, and nothing of it to others', async () => {
    const desk = newDesk();
    await desk.giveOutage(undefined, {
      type: 'declare',
      key: 'drill',
      sinceAt: testNow,
      isDrill: true,
      takingPart: [priya.email],
    });
    const { container } = openApp(desk, '#/down');
    await screen.findByText('Drill. TMS is working.');
    await screen.findByText(/^Drill: TMS has been down/, { selector: '[role=status]' });
    expect(container.textContent).toContain('DRILL. This is not to be sent.');
    cleanup();
    desk.person = sam;
    openApp(desk, '#/down');
    await screen.findByRole('button', { name: 'Say that TMS is down' });
    expect(screen.queryByText(/drill: /i)).toBeNull();
  });
});
