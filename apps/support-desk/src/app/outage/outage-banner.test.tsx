import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, testNow, violations } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { priya, sam } from '../../testing/people';
import { press as pressNamed } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const press = (what: string | HTMLElement): void =>
  typeof what === 'string' ? pressNamed(what) : void fireEvent.click(what);

const tess = { ...priya, name: 'Tess User', email: 'tess@tmu.example', roles: ['tms-user' as const] };
function asTess(desk: DeskInMemory): void {
  desk.person = tess;
  desk.entrance = { state: 'no-access-to-issues', person: tess, settings: {}, askWhom: ['Olive Grant'] };
}
async function declaredDesk(): Promise<DeskInMemory> {
  const desk = newDesk();
  await desk.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow });
  return desk;
}
const meToo = 'It is down for me too';

describe('the line over every screen', () => {
  it.each(['#/', '#/report', '#/known-problems', '#/settings'])('takes “me too” in one press, on %s', async (hash) => {
    const desk = await declaredDesk();
    asTess(desk);
    const { container } = openApp(desk, hash);
    press(await screen.findByRole('button', { name: meToo }));
    await screen.findByText(/^You have been counted\./, { selector: '[role=status]' });
    expect(desk.outages.rows).toMatchObject([{ kind: 'me-too', outage: 'd1', by: { email: tess.email } }]);
    expect(screen.queryByRole('button', { name: meToo })).toBeNull();
    expect(await violations(container)).toEqual([]);
    // Not asked again on the next screen, nor at the next visit; and the page of the outage counts them.
    cleanup();
    openApp(desk, '#/');
    await screen.findByText(/^You have been counted\./);
    cleanup();
    openApp(desk, '#/down');
    await screen.findByText(/1 person said that it is down for them too/);
    expect(screen.queryByRole('button', { name: meToo })).toBeNull();
  });

  it('counts who has the page of the outage open already, and presses on another screen', async () => {
    const desk = await declaredDesk();
    asTess(desk);
    openApp(desk, '#/down');
    await screen.findByText(/Nobody else has said so yet\./);
    window.location.hash = '#/settings';
    press(
      await within(await screen.findByText(/^TMS has been down/).then((it) => it.parentElement!)).findByRole('button'),
    );
    await screen.findByText(/^You have been counted\./);
  });

  it('says so where it could not be saved, and counts the second press', async () => {
    const desk = await declaredDesk();
    asTess(desk);
    openApp(desk);
    const button = await screen.findByRole('button', { name: meToo });
    desk.failure = new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
    press(button);
    await screen.findByRole('alert');
    expect(desk.outages.rows).toEqual([]);
    press(await screen.findByRole('button', { name: meToo }));
    await screen.findByText(/^You have been counted\./);
  });

  it('offers it to nobody once it is over, nor to those who do not work with TMS', async () => {
    const desk = await declaredDesk();
    desk.person = { ...sam, roles: ['tra-digital'] as const };
    openApp(desk);
    await screen.findByText(/^TMS has been down since/);
    expect(screen.queryByRole('button', { name: meToo })).toBeNull();
    cleanup();
    desk.person = priya;
    await desk.giveOutage('d1', { type: 'end', workingSinceAt: testNow });
    openApp(desk);
    await screen.findByText(/^TMS has been working again since/);
    expect(screen.queryByRole('button', { name: meToo })).toBeNull();
  });
});

describe('what is to be put back', () => {
  const left = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'To be put back into TMS' });
  async function ended(lines: number): Promise<DeskInMemory> {
    const desk = await declaredDesk();
    for (let n = 1; n <= lines; n += 1)
      desk.outages.rows.push({
        row: n,
        key: `l${n}`,
        outage: 'd1',
        kind: 'line',
        words: `Case ${n}: <b>${'letter '.repeat(40)}</b>`,
        at: testNow,
        by: sam,
      });
    await desk.giveOutage('d1', { type: 'end', workingSinceAt: testNow });
    return desk;
  }

  it('stays on Home until all is ticked, five lines of it in short, by their numbers', async () => {
    const desk = await ended(7);
    const { container } = openApp(desk);
    const part = await left();
    await within(part).findByText(/From 5 March 2026: 7 lines of 7 not ticked yet\./);
    const lines = within(part).getAllByRole('listitem');
    expect(lines).toHaveLength(6);
    expect(lines[5]!.textContent).toBe('And 2 more');
    expect(lines[4]!.textContent).toMatch(/^5\. Case 5: <b>letter/);
    expect(lines[4]!.textContent!.length).toBeLessThan(130);
    expect(await violations(container)).toEqual([]);
    for (let n = 1; n <= 6; n += 1) await desk.giveOutage('d1', { type: 'put-back', line: `l${n}` });
    cleanup();
    openApp(desk);
    await within(await left()).findByText(/1 line of 7 not ticked yet\./);
    await desk.giveOutage('d1', { type: 'put-back', line: 'l7' });
    cleanup();
    openApp(desk);
    await within(await left()).findByText(/Every line of 5 March 2026 is ticked\./);
    await desk.giveOutage('d1', { type: 'finish' });
    cleanup();
    openApp(desk);
    await screen.findByText(/^TMS has been working again since/);
    expect(screen.queryByText('To be put back into TMS')).toBeNull();
  });

  it('is on Home alone, and leads to the list of ticks', async () => {
    const desk = await ended(1);
    openApp(desk, '#/settings');
    await screen.findByText(/^TMS has been working again since/);
    expect(screen.queryByText('To be put back into TMS')).toBeNull();
    cleanup();
    openApp(desk);
    press(within(await left()).getByRole('link', { name: 'Tick them' }));
    const back = await screen.findByRole('region', { name: 'Put back into TMS' });
    expect(within(back).getAllByRole('checkbox')).toHaveLength(1);
  });

  it('says nothing to those to whom the log is closed', async () => {
    const desk = await ended(2);
    desk.outages.isLogClosed = true;
    openApp(desk);
    await screen.findByText(/^TMS has been working again since/);
    expect(screen.queryByText('To be put back into TMS')).toBeNull();
  });
});

describe('what waits to be sent of an outage', () => {
  it.each([
    ['line', 'Case 14: <b>letter</b> by post', 'Case 14: <b>letter</b> by post'],
    ['me-too', '', undefined],
    ['put-back', 'key-of-a-line', undefined],
  ] as const)('says what it is, and a refused %s comes back to where it was written', async (kind, words, shown) => {
    const desk = await declaredDesk();
    const command = { type: 'outage-log', outage: 'd1', key: 'k1', kind, words, saidAt: testNow };
    const entry = { id: 'x', order: 1, givenAt: testNow, state: 'refused', because: 'It was refused.', command };
    window.localStorage.setItem(
      `tms-support-outbox:https://tms.example/sites/tms:${desk.person.email}:x`,
      JSON.stringify(entry),
    );
    openApp(desk, '#/', withOutbox());
    fireEvent.click(await screen.findByText(/was refused, and is kept/));
    const list = (await screen.findByText(/^TMS is down, /)).closest('li')!;
    const titles = { line: 'a line of the log', 'me-too': 'for you too', 'put-back': 'a line that is back in TMS' };
    expect(list.textContent).toContain(`TMS is down, ${titles[kind]}`);
    if (shown) expect(list.textContent).toContain(shown);
    expect(list.textContent).not.toContain('key-of-a-line');
    press(within(list).getByRole('button', { name: /^Open again/ }));
    await screen.findByRole('region', { name: 'Done by hand in the meantime' });
    const field = screen.getByLabelText(/What was done by hand, and/);
    expect((field as HTMLTextAreaElement).value).toBe(shown ?? '');
  });
});
