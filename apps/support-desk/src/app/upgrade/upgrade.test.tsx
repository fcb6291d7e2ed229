import { act, fireEvent, screen } from '@testing-library/react';
import { productVersion } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../testing/open-app';

const key = 'tms-support-desk/version';
const opensElsewhere = (version: string): void => {
  window.localStorage.setItem(key, version);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue: version })));
};
const settled = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: 'Home' });

beforeEach(() => window.localStorage.clear());

/** Comes back to the tab, once the lines are there: they come late. */
async function comeBack(): Promise<void> {
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
const linesAreHere = async (): Promise<void> => {
  for (let turn = 0; turn < 200 && window.localStorage.getItem(key) === null; turn += 1)
    await act(() => new Promise((next) => setImmediate(next)));
  expect(window.localStorage.getItem(key)).toBe(productVersion);
};

it.each(['9.0.0', '0.0.9'])(
  'a tab is told to load again when another opens with version %s, and keeps what is typed',
  async (version) => {
    const { container } = openApp(newDesk(), '#/log');
    const box = await screen.findByLabelText('What happened?');
    await linesAreHere();
    fireEvent.change(box, { target: { value: 'The list is empty' } });
    expect(screen.queryByText(/was updated while this page was open/)).toBeNull();
    opensElsewhere(version);
    await screen.findByText(/was updated while this page was open/);
    screen.getByText('Save what you are writing, then reload this page. What you typed is kept in this browser.');
    screen.getByRole('button', { name: 'Reload this page' });
    expect((box as HTMLTextAreaElement).value).toBe('The list is empty');
    expect(await violations(container)).toEqual([]);
  },
);

it('says nothing where the same version opens again', async () => {
  openApp(newDesk());
  await settled();
  await linesAreHere();
  opensElsewhere(productVersion);
  await comeBack();
  expect(screen.queryByText(/was updated/)).toBeNull();
});

it('asks whether the lists went on after an hour, and leaves the screen as it is', async () => {
  const desk = newDesk();
  openApp(desk);
  await settled();
  await linesAreHere();
  const enter = jest.spyOn(desk, 'enter').mockResolvedValue({
    state: 'lists-are-newer',
    person: desk.person,
    listsVersion: 99,
    codeVersion: 1,
  });
  await comeBack();
  expect(enter).not.toHaveBeenCalled();
  const hourLater = performance.now() + 3_600_001;
  jest.spyOn(performance, 'now').mockReturnValue(hourLater);
  await comeBack();
  await screen.findByText(/was updated while this page was open/);
  await settled();
  jest.restoreAllMocks();
});

it('tells whoever may read issues and is not in the list of people what they lack, and nobody else', async () => {
  for (const role of ['visitor', 'site-owner', 'portal-inbox'] as const) {
    const desk = newDesk();
    const person = { ...desk.person, email: 'new@tmu.example', roles: [role] };
    jest.spyOn(desk, 'enter').mockResolvedValue({ state: 'ready', person, settings: {} });
    const { unmount } = openApp(desk);
    await settled();
    await linesAreHere();
    const told = screen.queryAllByText(/new@tmu\.example/).map(({ textContent }) => textContent);
    expect(told).toHaveLength(role === 'visitor' ? 1 : 0);
    for (const words of told) expect(words).toMatch(/Ask a colleague in TMU or a site owner to add you/);
    unmount();
    window.localStorage.clear();
  }
});

it('tells an owner that the lists are older, with the way to set-up, and nobody else', async () => {
  for (const maySetUp of [true, false]) {
    const desk = newDesk();
    const entrance = {
      state: 'ready',
      person: { ...desk.person, maySetUp },
      settings: {},
      listsAreOlder: true,
    } as const;
    jest.spyOn(desk, 'enter').mockResolvedValue(entrance);
    const { unmount } = openApp(desk);
    await settled();
    await linesAreHere();
    expect(screen.queryAllByRole('link', { name: 'open set-up' })).toHaveLength(maySetUp ? 1 : 0);
    unmount();
    window.localStorage.clear();
  }
});
