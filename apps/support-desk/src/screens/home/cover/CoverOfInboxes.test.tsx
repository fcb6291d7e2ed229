import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { CoverEntry } from '@tms-support/support-domain';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { priya, sam } from '../../../testing/people';

// Thursday 5 March 2026.
const entry = (key: string, more: Partial<CoverEntry> = {}): CoverEntry => ({
  key,
  inbox: 'portal-inbox',
  person: { name: sam.name, email: sam.email },
  fromOn: '2026-01-01',
  ...more,
});
const withCover = (...entries: CoverEntry[]) => {
  const desk = newDesk();
  desk.cover = entries.map((value, at) => ({ number: at + 1, etag: '"1"', faults: [], listUrl: '', value }));
  return desk;
};
const portal = async (): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { level: 4, name: 'Portal inbox' })).closest('li')!;
const opener = (inbox: HTMLElement): HTMLElement => within(inbox).getByRole('button', { name: /^Change/ });
/** Its script comes when somebody goes for the button. */
async function unfold(inbox: HTMLElement): Promise<void> {
  fireEvent.click(opener(inbox));
  await within(inbox).findByRole('group', { name: /^Who covers/ });
}
const choice = (inbox: HTMLElement, name: RegExp): HTMLElement => within(inbox).getByRole('button', { name });

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('Who covers the inboxes', () => {
  it('says who, until when, and names the gaps ahead', async () => {
    const desk = withCover(
      entry('usual', { person: { name: priya.name, email: priya.email }, toOn: '2026-03-10' }),
      entry('back', { fromOn: '2026-03-16' }),
    );
    const { container } = openApp(desk);
    const inbox = await portal();
    expect(within(inbox).getByText('Priya Nair covers the portal inbox until 10 March.')).toBeTruthy();
    expect(within(inbox).getByText('Nobody covers it from 11 to 13 March.')).toBeTruthy();
    expect(within(inbox).getByText('From 16 March Sam Okoro covers it.')).toBeTruthy();
    const other = screen.getByRole('heading', { level: 4, name: 'Stakeholder Engagement' }).closest('li')!;
    expect(within(other).getByText('Nobody covers Stakeholder Engagement from today to 1 April.')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('says who has it next and from when, before the gaps after that, on a quiet day too', async () => {
    openApp(
      withCover(
        entry('usual', { person: { name: priya.name, email: priya.email }, toOn: '2026-03-06' }),
        entry('next', { fromOn: '2026-03-09', toOn: '2026-03-13' }),
        entry('later', { fromOn: '2026-03-23' }),
      ),
    );
    await screen.findByRole('heading', { level: 3, name: 'A quiet day' });
    const said = [...(await portal()).querySelectorAll(':scope > span')].map((one) => one.textContent);
    expect(said).toEqual([
      'Priya Nair covers the portal inbox until 6 March, then Sam Okoro.',
      'Nobody covers it from 16 to 20 March.',
    ]);
  });

  it('shows what is needed now: the next gap and today; the rest is a press further', async () => {
    openApp(withCover(entry('usual', { toOn: '2026-03-10' }), entry('back', { fromOn: '2026-03-16' })));
    const inbox = await portal();
    await unfold(inbox);
    const fold = within(inbox).getByText('Other days, or take somebody off').closest('details')!;
    const names = within(inbox)
      .getAllByRole('button')
      .filter((one) => !fold.contains(one) && one !== opener(inbox))
      .map((one) => one.textContent);
    expect(names).toEqual([
      'Sam Okoro: 11 to 13 March',
      'Priya Nair: 11 to 13 March',
      'Sam Okoro: Today',
      'Priya Nair: Today',
    ]);
    expect(fold.open).toBe(false);
    expect(
      within(fold)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual([
      'Sam Okoro: Until Friday',
      'Priya Nair: Until Friday',
      'Sam Okoro: Next week',
      'Priya Nair: Next week',
      'Sam Okoro: From today, until further notice',
      'Priya Nair: From today, until further notice',
      'Take off: Sam Okoro, until 10 March',
      'Take off: Sam Okoro, from 16 March until further notice',
    ]);
  });

  it('says once that nobody covers an inbox, on a Saturday too', async () => {
    openApp(withCover(), '#/', { now: () => '2026-03-07T10:00:00.000Z' });
    const inbox = await portal();
    // The third of April is Good Friday.
    const said = [...inbox.querySelectorAll(':scope > span')].map((one) => one.textContent);
    expect(said).toEqual(['Nobody covers the portal inbox from 9 March to 2 April.']);
  });

  it('is set in two presses, those whose inbox it is first, and is taken back by one', async () => {
    const desk = withCover();
    const { container } = openApp(desk);
    const inbox = await portal();
    await unfold(inbox);
    const names = within(inbox)
      .getAllByRole('button', { name: /Today$/ })
      .map((one) => one.textContent);
    expect(names).toEqual(['Sam Okoro: Today', 'Priya Nair: Today']);
    expect(await violations(container)).toEqual([]);
    fireEvent.click(choice(inbox, /^Sam Okoro ?: Until Friday/));
    expect(await within(inbox).findByText('Sam Okoro covers the portal inbox until 6 March.')).toBeTruthy();
    expect(desk.cover.map((row) => row.value)).toEqual([
      {
        key: expect.any(String),
        inbox: 'portal-inbox',
        person: { name: 'Sam Okoro', email: 'sam@tmu.example' },
        fromOn: '2026-03-05',
        toOn: '2026-03-06',
      },
    ]);
    // The panel is gone, and the focus is where it was opened from.
    expect(opener(inbox).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener(inbox));
    fireEvent.click(await screen.findByRole('button', { name: /^Undo.*adding Sam Okoro/ }));
    expect(await within(inbox).findByText('Nobody covers the portal inbox from today to 1 April.')).toBeTruthy();
    expect(desk.cover).toEqual([]);
  });

  it('offers the gap itself where one is near', async () => {
    const desk = withCover(entry('usual', { toOn: '2026-03-10' }), entry('back', { fromOn: '2026-03-16' }));
    openApp(desk);
    const inbox = await portal();
    await unfold(inbox);
    fireEvent.click(choice(inbox, /^Priya Nair ?: 11 to 13 March/));
    await waitFor(() => expect(within(inbox).queryByText(/^Nobody covers/)).toBeNull());
    expect(desk.cover).toHaveLength(3);
  });

  it('takes somebody off, and puts them back', async () => {
    const desk = withCover(entry('usual'));
    openApp(desk);
    const inbox = await portal();
    await unfold(inbox);
    fireEvent.click(choice(inbox, /^Take off ?: Sam Okoro, until further notice/));
    expect(await within(inbox).findByText('Nobody covers the portal inbox from today to 1 April.')).toBeTruthy();
    expect(desk.cover[0]?.value.toOn).toBe('2026-03-04');
    fireEvent.click(await screen.findByRole('button', { name: /^Undo.*taking Sam Okoro off/ }));
    expect(await within(inbox).findByText('Sam Okoro covers the portal inbox.')).toBeTruthy();
  });

  it('keeps the choice open where it cannot be saved, and says so in words', async () => {
    const desk = withCover();
    openApp(desk);
    const inbox = await portal();
    await unfold(inbox);
    desk.failure = new StorageError('STORAGE.BUSY', '429');
    fireEvent.click(choice(inbox, /^Sam Okoro ?: Today$/));
    expect(
      await within(inbox).findByText(
        'SharePoint is busy and asked us to wait. Wait a minute, then try again. It may have been saved. If you try again, it is saved only once.',
      ),
    ).toBeTruthy();
    fireEvent.click(choice(inbox, /^Sam Okoro ?: Today$/));
    expect(await within(inbox).findByText('Sam Okoro covers the portal inbox today.')).toBeTruthy();
  });

  it('says what the process has against it', async () => {
    const desk = withCover(entry('usual'));
    openApp(desk);
    const inbox = await portal();
    await unfold(inbox);
    desk.cover = [];
    fireEvent.click(choice(inbox, /^Take off/));
    expect(await within(inbox).findByText('This cover is no longer there.')).toBeTruthy();
  });

  it('closes with Escape, and the focus goes back', async () => {
    openApp(withCover());
    const inbox = await portal();
    await unfold(inbox);
    const first = choice(inbox, /^Sam Okoro ?: Today$/);
    first.focus();
    fireEvent.keyDown(first, { key: 'Escape' });
    expect(within(inbox).queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(opener(inbox));
  });
});
