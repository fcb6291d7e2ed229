import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { decideIssue, type IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { ashaRaises } from '../../testing/example-issue';
import { newDesk, openApp, testNow } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';
import { dev, priya } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const told = { how: 'email', on: '2026-03-04', note: 'Told what was done' } as const;
const closed: readonly IssueCommand[] = [
  ashaRaises(),
  { type: 'answer', whatWasDone: 'Reset it', told },
  { type: 'close', outcome: 'told-no-answer', told },
];
const reopen: IssueCommand = { type: 'reopen', reason: 'It came back' };

/** An issue that is closed, and that a colleague opens again while somebody writes the same. */
function deskWithClosed(): DeskInMemory {
  const desk = newDesk();
  desk.walk(41, closed);
  return desk;
}

/** What the domain says of it: the one text. */
async function refusalOn(desk: DeskInMemory, command: IssueCommand, actor = priya): Promise<string> {
  const decision = decideIssue((await desk.readIssue(41)).value, command, { at: testNow, actor, newId: () => 'x' });
  if (decision.outcome !== 'refused') throw new Error('It was not refused');
  return decision.refusal.message;
}

const shown = (): string => document.body.textContent ?? '';

/** Leaves a command in the outbox as an earlier visit did, and lets it be sent. */
async function sentLater(desk: DeskInMemory, command: IssueCommand): Promise<void> {
  const entry = { id: 'x', order: 1, givenAt: testNow, state: 'waiting', on: { number: 41, etag: '"0"' }, command };
  window.localStorage.setItem(
    `tms-support-outbox:https://tms.example/sites/tms:${desk.person.email}:x`,
    JSON.stringify(entry),
  );
  openApp(desk, '#/', withOutbox());
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(document.querySelector('[data-waiting] summary')?.textContent).toContain('was refused'));
}

it('says at the form, where a step does not fit any more, what the domain says', async () => {
  const desk = deskWithClosed();
  openApp(desk, '#/issue/41/reopen', withOutbox());
  await screen.findByRole('button', { name: 'Save' });
  typeIn('Why is it open again?', 'It came back');
  desk.walk(41, [reopen]);
  press('Save');
  const words = await refusalOn(desk, reopen);
  expect(words).toMatch(
    /^You cannot open this issue again as it stands now: “Reopened”\. Priya Nair recorded that at /,
  );
  await waitFor(() => expect(shown()).toContain(words));
});

it('says of what waited the same, to the letter', async () => {
  const desk = deskWithClosed();
  desk.walk(41, [reopen]);
  await sentLater(desk, reopen);
  expect(shown()).toContain(await refusalOn(desk, reopen));
});

it('says in one text whose step it is', async () => {
  const desk = deskWithClosed();
  desk.person = dev;
  const answer: IssueCommand = { type: 'name-owner', owner: { name: 'Dev Rao', email: dev.email } };
  desk.walk(41, [reopen]);
  await sentLater(desk, answer);
  const words = await refusalOn(desk, answer, dev);
  expect(words).toBe('Only TMU can assign this issue. Ask TMU to do it for you.');
  expect(shown()).toContain(words);
});
