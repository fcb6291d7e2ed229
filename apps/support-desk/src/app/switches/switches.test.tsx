import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SwitchName } from '@tms-support/sharepoint-storage';
import { leaveWaiting, withOutbox } from '../../testing/outbox-over';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, violations } from '../../testing/open-app';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { olive } from '../../testing/people';
import { settled } from '../../testing/settled';
import { switchWords } from './switch-words';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const without = (...switchedOff: SwitchName[]): DeskInMemory => {
  const desk = newDesk();
  desk.settings = { ...desk.settings, switchedOff };
  return desk;
};
const asha = ashaRaises();
const message = (name: string): File => new File(['Subject: Code refused\r\n\r\nIt says no.'], name);
const offline = (is: boolean): void =>
  void Object.defineProperty(navigator, 'onLine', { value: !is, configurable: true });
afterEach(() => offline(false));

const online = (): void => act(() => void window.dispatchEvent(new Event('online')));

describe('a part that an owner switched off', () => {
  it('is named to everybody on every screen, with the way to what that means', async () => {
    const { container } = openApp(without('reading-messages', 'fetching-ahead'), '#/find');
    const line = await screen.findByText(
      /^Switched off for now: Reading dropped messages; Fetching screens in advance\./,
    );
    fireEvent.click(within(line).getByRole('link', { name: 'What that means' }));
    window.location.hash = '#/settings';
    const part = (await screen.findByRole('heading', { name: 'Switched off for now' })).parentElement!;
    for (const name of ['reading-messages', 'fetching-ahead'] as const)
      expect(part.textContent).toContain(switchWords[name].meanwhile);
    expect(part.textContent).toContain('To ask why, ask a site owner.');
    expect(await violations(container)).toEqual([]);
  });

  it('is not spoken of where nothing is', async () => {
    openApp(newDesk(), '#/settings');
    expect(await screen.findByText('Nothing: every part works.')).toBeTruthy();
    expect(screen.queryByText(/Switched off for now/)).toBeNull();
  });

  it('stands in the health check, with the day by which its switch goes', async () => {
    const desk = without('reading-messages');
    desk.person = olive;
    openApp(desk, '#/settings');
    expect(
      await screen.findByText(/^Reading dropped messages \(the switch will be removed by \d+ \w+ 20\d\d\)$/),
    ).toBeTruthy();
    expect(screen.getByText(/The list of settings has a row for each\./)).toBeTruthy();
  });
});

describe('sending by itself', () => {
  const toldToGo = async (desk: DeskInMemory): Promise<number> => {
    const give = jest.spyOn(desk, 'giveCommand');
    openApp(desk, '#/find', withOutbox());
    await screen.findByText('1 waiting to be sent');
    online();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settled();
    return give.mock.calls.length;
  };

  it('waits for its person, who can still send it', async () => {
    const desk = without('sending-by-itself');
    desk.walk(41, [asha]);
    const give = desk.giveCommand.bind(desk);
    await leaveWaiting(desk);
    desk.giveCommand = give;
    expect(await toldToGo(desk)).toBe(0);
    expect(screen.getByText(/It is not sent automatically: choose “Send now”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Send now/ }));
    await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull());
    expect((await desk.readIssue(41)).value.history.map(({ type }) => type)).toContain('note-added');
  });
});

describe('reading of messages', () => {
  it('reads none, says what to do instead, and keeps what was typed', async () => {
    openApp(without('reading-messages'), '#/log');
    const chooser = await screen.findByLabelText<HTMLInputElement>('Have you got a screenshot?');
    expect(chooser.accept).not.toMatch(/msg|eml|rfc822/);
    fireEvent.change(screen.getByLabelText('What happened?'), { target: { value: 'Typed first' } });
    fireEvent.change(chooser, { target: { files: [message('Code refused.eml')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('Reading messages is switched off for now.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What happened?').value).toBe('Typed first');
    expect(screen.queryByText(/Code refused/)).toBeNull();
  });

  it('reads none on the page of an issue either', async () => {
    const desk = without('reading-messages');
    desk.walk(41, [asha]);
    const { container } = openApp(desk, '#/issue/41');
    await screen.findByRole('heading', { name: 'Its story' });
    fireEvent.drop(container.querySelector('#tsd-story')!, {
      dataTransfer: { files: [message('a.eml')], types: ['Files'], getData: () => '' },
    });
    expect(await screen.findByText(/^Reading messages is switched off for now\./)).toBeTruthy();
    expect(window.location.hash).toBe('#/issue/41');
  });
});

describe('fetching ahead', () => {
  it('fetches nothing that nobody opened, and promises nothing of it to whoever is offline', async () => {
    const desk = without('fetching-ahead');
    const asked = jest.spyOn(desk, 'readyToWrite');
    Object.assign(window, { requestIdleCallback: (work: () => void) => (work(), 1) });
    openApp(desk, '#/find');
    await screen.findByText(/^Switched off for now/);
    await settled();
    expect(asked).not.toHaveBeenCalled();
    offline(true);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(
      await screen.findByText(/^You are offline\. You can use the screens that you have already opened\./),
    ).toBeTruthy();
  });
});

describe('steps of updates', () => {
  it('offers none, at any of their places, and shows the timetable all the same', async () => {
    const desk = without('steps-of-updates');
    const heard = await desk.hearUpdate({
      type: 'hear',
      key: 'MC900001',
      kind: 'microsoft',
      announced: { title: 'New sign-in page', saidOn: '2026-02-02' },
    } as Parameters<DeskInMemory['hearUpdate']>[0]);
    if (heard.outcome !== 'saved') throw new Error('not put on the timetable');
    openApp(desk, '#/updates');
    await screen.findByRole('heading', { name: 'Timetable of updates' });
    expect(screen.queryByRole('link', { name: 'Put an update on the timetable' })).toBeNull();
    for (const place of ['new', String(heard.row.number), `${heard.row.number}/decide`]) {
      cleanup();
      openApp(desk, `#/updates/${place}`);
      expect(await screen.findByText('Switched off for now: Steps of updates')).toBeTruthy();
      expect(document.querySelector('form')).toBeNull();
      expect(screen.queryByText('This step cannot be taken now')).toBeNull();
    }
  });
});
