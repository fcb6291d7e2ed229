import { cleanup, screen, within } from '@testing-library/react';
import type { DocumentRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { dayWindow, type MicrosoftUpdate } from '@tms-support/support-domain';
import { newDesk, openApp, testNow, violations } from '../../../testing/open-app';
import { calendarAhead, comingUp } from './coming-up';

const told = [{ by: 'Wei', whom: 'Priya', what: 'the date', on: '2026-02-20' }];
const update = (number: number, on: string, value: Partial<MicrosoftUpdate> = {}): UpdateRow => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: '',
  value: {
    key: `DEMO-0${number}`,
    title: 'Spring update',
    kind: 'microsoft',
    step: 'heard',
    watchDays: 7,
    tellings: told,
    window: dayWindow(on),
    ...value,
  },
});
const backup = (number: number, backedUpAt: string, freshDays?: number): DocumentRow => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: '',
  value: { title: `Document ${number}`, backedUpAt, url: '/d', ...(freshDays ? { freshDays } : {}) },
});
const words = (updates: UpdateRow[], documents: DocumentRow[] = []) =>
  comingUp(updates, documents, testNow).map((one) => one.words);

afterEach(cleanup);

describe('what is coming up', () => {
  it('puts first what somebody should do something about', () => {
    expect(
      words(
        [update(2, '2026-03-20', { ownerName: 'Gareth Okell' })],
        [
          backup(1, '2026-02-20T09:00:00Z', 30),
          backup(2, '2026-01-01T09:00:00Z', 30),
          backup(3, '2025-06-01T09:00:00Z', 30),
          // Nobody has said how old the copy of this one may be.
          backup(4, '2024-06-01T09:00:00Z'),
        ],
      ),
    ).toEqual([
      '2 copies are out of date: Document 3 (9 months old) and Document 2 (2 months old).',
      'DEMO-02, Spring update, comes on 20 March. That is in 15 days. Gareth Okell looks after it.',
    ]);
  });

  it('looks ahead to none that is ignored, closed or withdrawn', () => {
    const aside = (['ignored', 'closed'] as const).map((stage) => ({ ...update(1, '2026-03-20'), life: { stage } }));
    const withdrawn: UpdateRow = { ...update(3, '2026-03-20'), life: { stage: 'to-act', post: 'withdrawn' } };
    expect(words([...aside, withdrawn])).toEqual([]);
  });

  it('looks thirty days ahead, soonest first, and leaves out what is over', () => {
    expect(
      words([update(4, '2026-04-05'), update(3, '2026-04-04'), update(2, '2026-03-05'), update(1, '2026-03-04')]),
    ).toEqual([
      'DEMO-02, Spring update, comes on 5 March. That is today. Nobody looks after it yet.',
      'DEMO-03, Spring update, comes on 4 April. That is in 30 days. Nobody looks after it yet.',
    ]);
  });

  it('says of a window that has begun that it may have', () => {
    const window = {
      precision: 'part-of-month' as const,
      startsAt: '2026-03-01T00:00:00Z',
      endsAt: '2026-03-11T00:00:00Z',
    };
    expect(words([update(1, '2026-03-01', { window })])[0]).toContain('comes in early March. It may have begun.');
  });

  it('warns before the bank holidays run out', () => {
    expect(calendarAhead(testNow)).toEqual([]);
    const [warning] = calendarAhead(testNow, [{ on: '2026-04-03', title: 'Good Friday' }]);
    expect(warning).toMatchObject({
      isOpen: true,
      words: expect.stringMatching(/^Bank holidays are known until 3 April 2026\./),
    });
  });

  it('stands on the page, with the way to the rest', async () => {
    const desk = newDesk();
    desk.updates = Array.from({ length: 11 }, (_, n) => update(n + 1, '2026-03-20'));
    const { container } = openApp(desk);
    const section = await screen.findByRole('region', { name: 'Coming up' });
    await within(section).findByText(/DEMO-01/);
    expect(within(section).getAllByRole('listitem')).toHaveLength(3);
    expect(within(section).getByRole('link').textContent).toBe('All updates and documents, 8 more');
    expect(await violations(container)).toEqual([]);
  });

  it('always has what somebody should do something about, however much else there is', async () => {
    const desk = newDesk();
    // Four that nobody was told of, which fill the list by themselves.
    desk.updates = Array.from({ length: 6 }, (_, n) => ({
      ...update(n + 1, '2026-03-12', { tellings: [] }),
      life: { stage: 'heard' as const },
    }));
    desk.documents = [backup(1, '2025-06-01T09:00:00Z', 30)];
    openApp(desk);
    const section = await screen.findByRole('region', { name: 'Coming up' });
    expect(await within(section).findByText(/Document 1 \(9 months old\)/)).toBeTruthy();
    await within(section).findByRole('link', { name: /^DEMO-04/ });
    expect(within(section).getAllByRole('listitem')).toHaveLength(5);
    expect(within(section).getByText(/Document 1 \(9 months old\)/)).toBeTruthy();
    expect(within(section).getByText('All updates and documents, 2 more')).toBeTruthy();
  });
});
