import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { shippedRules, takeSnapshot, type IssueCommand } from '@tms-support/support-domain';
import { takeClipboard } from '../../../testing/clipboard';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { dev } from '../../../testing/people';
import { settled } from '../../../testing/settled';
import { press } from '../../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const told = { how: 'email', on: '2026-03-05', note: 'Hello Asha Patel. Use the new code, it lasts a day.' } as const;
const raise = (name: string, whatHappened: string, extra: object = {}): IssueCommand => ({
  type: 'raise',
  key: name,
  reporter: { kind: 'panellist', name },
  channel: 'portal-inbox',
  details: { whatHappened },
  ...extra,
});
const solved = { solved: { whatWasDone: 'New code', told } };

/** With the rule for panellists switched on, as a team may. */
function nudging(): ReturnType<typeof newDesk> {
  const desk = newDesk();
  const rows = shippedRules.map((one) => (one.key === 'nudge-panellist' ? { ...one, on: true } : one));
  desk.rules = {
    snapshot: takeSnapshot(rows, { id: 'own', publishedAt: '2026-03-03T09:00:00.000Z' }),
    isShipped: false,
    faults: [],
  };
  return desk;
}

it('finds what helped last time without last time’s names, while an answer is looked for, and copies it', async () => {
  const clipboard = takeClipboard();
  const desk = newDesk();
  desk.walk(30, [raise('Asha Patel', 'The code was refused', solved)]);
  desk.walk(41, [raise('Gwen Reed', 'My code is refused')]);
  const closed = jest.spyOn(desk, 'readClosedIssues');
  const { container } = openApp(desk, '#/issue/41');
  const { parentElement: place } = await screen.findByRole('button', { name: 'What helped last time?' });
  // To open an issue reads none of the past.
  expect(closed).not.toHaveBeenCalled();
  press('What helped last time?');
  expect(document.activeElement).toBe(place);
  expect(await screen.findByText(/^Last time: .+ this month\.$/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  press('Copy that reply');
  await screen.findByText(/^Copied\./);
  expect(clipboard.text()).toContain('Use the new code');
  expect(clipboard.text()).toContain('Hello Gwen.');
  expect(clipboard.text()).not.toContain('Asha');
  // Once there is an answer, nothing is looked for.
  act(() => void desk.walk(41, [{ type: 'answer', whatWasDone: 'x', told }]));
  cleanup();
  openApp(desk, '#/issue/41');
  await screen.findByText('Answered. Waiting to hear whether it worked');
  await settled();
  expect(screen.queryByText(/^Last time:|What helped last time/)).toBeNull();
});

it('looks for the problem, not for how two people greet and sign', async () => {
  const mail = (words: string, name: string): string =>
    `Good morning team,\n\n${words}\n\nMany thanks and kind regards\n${name}\nLay panel member, Cheylesmore House\n`;
  const desk = newDesk();
  desk.walk(30, [raise('Asha Patel', mail('The letter has no address.', 'Asha Patel'), solved)]);
  desk.walk(41, [raise('Gwen Reed', mail('My code is refused.', 'Gwen Reed'))]);
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  // Not before the past is looked through: a reader would be told that there is nothing, and then something.
  expect(await screen.findByText('No closed issue is like this one.')).toBeTruthy();
  expect(screen.queryByText(/^Last time:/)).toBeNull();
});

it('says so where nothing past is like it, and never shows an issue itself', async () => {
  const desk = newDesk();
  desk.walk(30, [raise('Asha Patel', 'The letter has no address', solved)]);
  desk.walk(41, [raise('Gwen Reed', 'My code is refused', solved), { type: 'reopen', reason: 'Again' }]);
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  expect(await screen.findByText('No closed issue is like this one.')).toBeTruthy();
  expect(screen.queryByText(/^Last time:/)).toBeNull();
});

it('reads the past once a visit, and not again from issue to issue', async () => {
  const desk = newDesk();
  desk.walk(30, [raise('Asha Patel', 'The code was refused', solved)]);
  [41, 42].forEach((number) => desk.walk(number, [raise(`Person ${number}`, 'My code is refused')]));
  const [closed, rules] = [jest.spyOn(desk, 'readClosedIssues'), jest.spyOn(desk, 'readCountingRules')];
  openApp(desk, '#/issue/41');
  fireEvent.click(await screen.findByRole('button', { name: 'What helped last time?' }));
  await screen.findByText(/^Last time:/);
  act(() => {
    window.location.hash = '#/issue/42';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await screen.findByRole('heading', { level: 2, name: /^Issue 42/ });
  await screen.findByText(/^Last time:/);
  await settled();
  expect([closed.mock.calls.length, rules.mock.calls.length]).toEqual([1, 1]);
});

it('offers it beside the form of an answer too, and not beside that of a note', async () => {
  const desk = newDesk();
  desk.walk(41, [raise('Gwen Reed', 'My code is refused')]);
  openApp(desk, '#/issue/41/answer');
  await screen.findByRole('heading', { level: 3, name: /^Answer Gwen Reed/ });
  expect(await screen.findAllByRole('button', { name: 'What helped last time?' })).toHaveLength(1);
  cleanup();
  openApp(desk, '#/issue/41/add-note');
  await screen.findByRole('heading', { level: 3, name: 'Add a note' });
  await settled();
  expect(screen.queryByRole('button', { name: 'What helped last time?' })).toBeNull();
});

it('says who is nudged next, when and why, where a rule that counts gives a nudge', async () => {
  const desk = nudging();
  desk.walk(41, [raise('Asha Patel', 'Code refused')]);
  openApp(desk, '#/issue/41');
  const next = within(await screen.findByRole('region', { name: 'What happens next' }));
  expect(
    await next.findByText(/^If nobody answers, (tomorrow|on Friday) at .+ nudged, because a panellist has waited/),
  ).toBeTruthy();
  expect(next.getByText(/Shown here only\. Nobody is emailed\.$/)).toBeTruthy();
  // Their turn: the silence stands still.
  cleanup();
  desk.walk(41, [{ type: 'answer', whatWasDone: 'x', told }]);
  openApp(desk, '#/issue/41');
  await screen.findByText('Answered. Waiting to hear whether it worked');
  await settled();
  expect(screen.queryByText(/nudged/)).toBeNull();
});

it('says nothing of a nudge by the shipped rules, where all of them are switched off, nor of the past to who takes no step of TMU', async () => {
  const desk = newDesk();
  desk.walk(30, [raise('Asha Patel', 'The code was refused', solved)]);
  desk.walk(41, [raise('Gwen Reed', 'My code is refused')]);
  desk.person = dev;
  const closed = jest.spyOn(desk, 'readClosedIssues');
  openApp(desk, '#/issue/41');
  await screen.findByText('What happens next');
  await settled();
  expect(screen.queryByText(/nudged|[Ll]ast time/)).toBeNull();
  await waitFor(() => expect(closed).not.toHaveBeenCalled());
});
