import { cleanup, fireEvent, screen } from '@testing-library/react';
import { ashaRaises } from '../../../testing/example-issue';
import { newDesk, openApp } from '../../../testing/open-app';
import { settled } from '../../../testing/settled';

afterEach(cleanup);

const link = (): HTMLElement | null => screen.queryByRole('link', { name: /Tell everybody: we know about this/ });

it('reads what the team knows about once for an issue, and offers a line where there is none', async () => {
  const desk = newDesk();
  desk.walk(41, [ashaRaises()]);
  const reads = jest.spyOn(desk, 'readKnownProblems');
  openApp(desk, '#/issue/41');
  await screen.findByText('What happens next');
  await settled();
  expect(reads).toHaveBeenCalledTimes(1);
  expect(link()).not.toBeNull();
});

it('offers none where everybody reads one already', async () => {
  const desk = newDesk();
  desk.walk(41, [ashaRaises()]);
  await desk.addKnownProblem({ key: 'k-41', line: 'Codes come late today.', issueNumber: 41 });
  openApp(desk, '#/issue/41');
  await screen.findByText(/Codes come late today/);
  await settled();
  expect(link()).toBeNull();
});

it('puts the same line back where “It is resolved” is undone: those who have it too stay with it', async () => {
  const desk = newDesk();
  desk.walk(41, [ashaRaises()]);
  const before = await desk.addKnownProblem({ key: 'k-41', line: 'Codes come late today.', issueNumber: 41 });
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: 'It is resolved' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await screen.findByRole('button', { name: 'It is resolved' });
  await settled();
  const lines = await desk.readKnownProblems();
  expect(lines.map(({ number, value }) => [number, value.key])).toEqual([[before.number, 'k-41']]);
});
