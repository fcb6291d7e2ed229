import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { useProblem } from './use-problem';

let mockAsked = 0;
jest.mock('./problem-typed', () => {
  mockAsked += 1;
  if (mockAsked === 1) throw new Error('Loading chunk problem-typed failed.');
  return jest.requireActual<object>('./problem-typed');
});

function Problem({ typed }: { typed: string }): React.ReactElement {
  const problem = useProblem(typed, '');
  return <p>{problem ? `Looked for: ${problem.whatHappened}` : `Nothing to go by in "${typed}"`}</p>;
}

/** What a quiet moment begins has been asked for by then. */
const quietMoment = () => new Promise<void>((goOn) => window.setTimeout(goOn));

beforeAll(() => void Object.assign(window, { requestIdleCallback: (work: () => void) => work() }));
afterAll(() => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Reflect.deleteProperty(navigator, 'connection');
});

it('asks for what reads the words ahead, but for whoever saves data, and once more with the next words where it did not come', async () => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  const saving = render(<Problem typed="" />);
  await quietMoment();
  expect(mockAsked).toBe(0);
  saving.unmount();
  Reflect.deleteProperty(navigator, 'connection');
  const { rerender } = render(<Problem typed="" />);
  await quietMoment();
  expect(mockAsked).toBe(1);
  rerender(<Problem typed="The reset link" />);
  expect(await screen.findByText('Looked for: The reset link')).toBeTruthy();
  rerender(<Problem typed="ab" />);
  expect(screen.getByText('Nothing to go by in "ab"')).toBeTruthy();
});
