import { cleanup, waitFor } from '@testing-library/react';
import { newDesk, openApp } from '../testing/open-app';
import { settled } from '../testing/settled';

const asked = { home: false };
jest.mock('../screens/home/HomeScreen', () => {
  asked.home = true;
  return { HomeScreen: () => null };
});

/** A door that never opens: what is asked for meanwhile does not wait for it. */
const shutDoor = { openDesk: () => new Promise<never>(() => undefined) };
const saving = (saveData: boolean): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
};
afterEach(cleanup);

// In this order: what has come once is not asked for again.
it('fetches nothing ahead for somebody who saves data', async () => {
  saving(true);
  openApp(newDesk(), '#/', shutDoor);
  await settled();
  expect(asked.home).toBe(false);
});

it('fetches the screen of the address beside the storage, before the door is open', async () => {
  saving(false);
  openApp(newDesk(), '#/', shutDoor);
  await waitFor(() => expect(asked.home).toBe(true));
});
