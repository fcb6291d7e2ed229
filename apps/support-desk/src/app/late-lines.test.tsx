import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { answeredFromReport, reportThatItDidNotWork } from '../testing/example-report';
import { newDesk, openApp } from '../testing/open-app';
import { settled } from '../testing/settled';

// What is seldom wanted comes in a script of its own: each of these says whether it was asked for.
const mockAskedFor = new Set<string>();
function mockAsked(name: string): object {
  mockAskedFor.add(name);
  return jest.requireActual<object>(name);
}
jest.mock('./KeptWords', () => mockAsked('./KeptWords'));
jest.mock('../queue/OpenAgain', () => mockAsked('../queue/OpenAgain'));
jest.mock('./upgrade/UpgradeLines', () => mockAsked('./upgrade/UpgradeLines'));
jest.mock('./ClockLine', () => mockAsked('./ClockLine'));
jest.mock('./MissingParts', () => mockAsked('./MissingParts'));
jest.mock('../screens/home/end-known', () => mockAsked('../screens/home/end-known'));

const saving = (saveData: boolean): void => {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
};

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(window, { requestIdleCallback: (work: () => void) => window.setTimeout(work, 0) });
  saving(true);
});
afterEach(cleanup);

const home = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: 'Home' });

// In this order: a script that has come once is not asked for again.
it('asks for none of them on a day on which nothing is kept, updated or open again', async () => {
  const desk = newDesk();
  desk.walk(41, answeredFromReport);
  desk.reports = [reportThatItDidNotWork({ rows: reportThatItDidNotWork().rows.slice(0, 1) })];
  await desk.addKnownProblem({ key: 'k1', line: 'Sign-in is slow', issueNumber: 41 });
  openApp(desk);
  await home();
  await settled();
  expect([...mockAskedFor]).toEqual([]);
});

it('asks for what shows the words of a form that fails with the first word typed, while there is a connection', async () => {
  openApp(newDesk(), '#/log');
  const box = await screen.findByLabelText('What happened?');
  await settled();
  expect(mockAskedFor).not.toContain('./KeptWords');
  fireEvent.change(box, { target: { value: 'The list is empty' } });
  await waitFor(() => expect(mockAskedFor).toContain('./KeptWords'));
});

it('asks for what judges whether this tab is old when somebody comes back to it', async () => {
  openApp(newDesk());
  await home();
  await settled();
  expect(mockAskedFor).not.toContain('./upgrade/UpgradeLines');
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await waitFor(() => expect(mockAskedFor).toContain('./upgrade/UpgradeLines'));
});

it('asks for what opens an issue again where its reporter said last that it did not work', async () => {
  const desk = newDesk();
  desk.walk(41, answeredFromReport);
  desk.reports = [reportThatItDidNotWork()];
  expect(mockAskedFor).not.toContain('../queue/OpenAgain');
  openApp(desk);
  await waitFor(() => expect(mockAskedFor).toContain('../queue/OpenAgain'));
});
