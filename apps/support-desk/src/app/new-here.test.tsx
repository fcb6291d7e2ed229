import { act, cleanup, screen } from '@testing-library/react';
import { newDesk, openApp } from '../testing/open-app';
import { press, typeIn } from '../testing/type-in';

const words = 'New here? Problems with TMS are logged and followed up here.';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const go = (hash: string): void =>
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });

it('says what the desk is on Home, to whoever opens it for the first time, until they have written something', async () => {
  const desk = newDesk();
  desk.walk(41, [
    {
      type: 'raise',
      key: 'k41',
      reporter: { kind: 'panellist', name: 'Wren Calloway' },
      channel: 'email',
      details: { whatHappened: 'The code does not come' },
    },
  ]);
  openApp(desk, '#/');
  expect(await screen.findByText(words)).toBeTruthy();
  go('#/issue/41/add-note');
  await screen.findByRole('heading', { level: 3, name: 'Add a note' });
  expect(screen.queryByText(words)).toBeNull();
  typeIn('Note', 'Rang her back');
  press('Save');
  await screen.findByText(/^Saved: the note/);
  go('#/');
  await screen.findByRole('heading', { level: 2, name: 'Home' });
  expect(screen.queryByText(words)).toBeNull();
});

it('does not say it to whoever has seen the desk before', async () => {
  const desk = newDesk();
  desk.lastSeen = async () => ({
    entrance: { state: 'ready', person: desk.person, settings: desk.settings },
    openIssues: [],
    updates: [],
    documents: [],
    outages: [],
    people: [],
    seenAt: '2026-03-05T09:40:00.000Z',
  });
  openApp(desk, '#/');
  await screen.findByRole('heading', { level: 2, name: 'Home' });
  expect(screen.queryByText(words)).toBeNull();
});

it('has the guide at the foot of every screen, where an owner has said where it is', async () => {
  const desk = newDesk();
  openApp(desk, '#/find');
  await screen.findByRole('heading', { level: 2, name: 'Find' });
  expect(screen.queryByRole('link', { name: /^Guide to this desk/ })).toBeNull();
  cleanup();
  desk.settings = { ...desk.settings, guidePage: 'https://tmu.example/desk-guide' };
  openApp(desk, '#/find');
  const link = await screen.findByRole('link', { name: /^Guide to this desk/ });
  expect(link.getAttribute('href')).toBe('https://tmu.example/desk-guide');
});
