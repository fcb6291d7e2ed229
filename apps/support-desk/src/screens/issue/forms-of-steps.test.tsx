import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';

const mockScript = { hasCome: true, asked: 0 };
jest.mock('./steps/StepForm', () => {
  mockScript.asked += 1;
  if (!mockScript.hasCome) throw Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  return jest.requireActual('./steps/StepForm');
});

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'portal-inbox',
  details: { whatHappened: 'Code refused' },
};
const saving = (saveData: boolean): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
};

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(window, { requestIdleCallback: (work: () => void) => window.setTimeout(work, 0) });
});
afterEach(cleanup);

// In this order: a script that has come once is not asked for again.
it('says that the form of a step did not load, and asks for it again at the next try', async () => {
  saving(true);
  mockScript.hasCome = false;
  const desk = newDesk();
  desk.walk(41, [raise]);
  openApp(desk, '#/issue/41/add-note');
  await screen.findByText('A part of the desk did not load.');
  expect(
    screen.getByText(/^Check your connection, then try again. If it happens again, reload this page/),
  ).toBeTruthy();
  mockScript.hasCome = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('textbox', { name: 'Note' })).toBeTruthy();
});

it('fetches the forms of steps when nothing else is to do: they must be here when the connection is not', async () => {
  saving(false);
  jest.resetModules();
  mockScript.asked = 0;
  openApp(newDesk());
  await waitFor(() => expect(mockScript.asked).toBe(1), { timeout: 5000 });
});
