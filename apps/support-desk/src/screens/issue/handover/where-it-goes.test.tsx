import { cleanup, screen } from '@testing-library/react';
import { shippedSnapshot, type Reporter } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../../testing/open-app';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

async function askedWhere(reporter: Reporter, desk = newDesk()): Promise<{ where: HTMLElement; container: Element }> {
  desk.walk(41, [
    { type: 'raise', key: 'k', reporter, channel: 'phone', details: { whatHappened: 'The notes field stays grey' } },
  ]);
  const { container } = openApp(desk, '#/issue/41/hand-over');
  return { where: await screen.findByRole('group', { name: 'Where do you hand it over?' }), container };
}

it.each<[string, Reporter, RegExp]>([
  ['a panellist’s', { kind: 'panellist', name: 'Orla Venn' }, /^If TMU cannot resolve it, it goes on the Trello board/],
  ['a case worker’s', { kind: 'tms-user', name: 'Ned Farrow' }, /^If TMU cannot resolve it, it goes to TRA support on/],
])('says of %s issue where the rules send it, and why, and chooses nothing', async (_, reporter, sentence) => {
  const { where, container } = await askedWhere(reporter);
  const hint = await screen.findByText(sentence);
  expect(where.getAttribute('aria-describedby')).toBe(hint.id);
  expect(hint.textContent).toMatch(/\. [A-Z].*\.$/);
  // The reason is one, and not the way once more.
  expect(hint.textContent!.match(/on the (problem form|Trello board)/g)).toHaveLength(1);
  expect(where.querySelector('input:checked')).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it('asks without a hint where the rules cannot be read, or none of them fits', async () => {
  for (const readCountingRules of [
    () => Promise.reject(new Error('gone')),
    () => Promise.resolve({ snapshot: { ...shippedSnapshot, rows: [] }, isShipped: false, faults: [] }),
  ]) {
    const desk = Object.assign(newDesk(), { readCountingRules });
    const { where } = await askedWhere({ kind: 'panellist', name: 'Orla Venn' }, desk as ReturnType<typeof newDesk>);
    await screen.findByText('Read it before you send it');
    expect(where.getAttribute('aria-describedby')).toBeNull();
    cleanup();
  }
});
