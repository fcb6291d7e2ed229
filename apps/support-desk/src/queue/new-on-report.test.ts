/** @jest-environment node */
import type { Report } from '@tms-support/sharepoint-storage';
import { newOnClosed } from './new-on-report';

const reportOf = (...kinds: readonly Report['rows'][number]['kind'][]): Report => ({
  thread: 't',
  by: { name: 'Otto Vane', email: 'otto@tmu.example' },
  head: { number: 1, etag: '"1"' },
  standsAs: 'Closed: it worked',
  rows: kinds.map((kind, at) => ({
    number: at + 1,
    kind,
    words: kind,
    at: '2026-03-05T09:00:00.000Z',
    faults: [],
    listUrl: '',
  })),
});
const isNew = (...kinds: readonly Report['rows'][number]['kind'][]): boolean =>
  newOnClosed(reportOf('problem', ...kinds)) !== undefined;

it('keeps that it did not work new on a closed issue, whatever is added to it, until it is taken back', () => {
  expect(isNew('did-not-work')).toBe(true);
  expect(isNew('did-not-work', 'answer', 'answer')).toBe(true);
  expect(isNew('did-not-work', 'worked')).toBe(false);
  expect(isNew('did-not-work', 'worked', 'answer')).toBe(false);
  expect(isNew('answer')).toBe(false);
  expect(isNew()).toBe(false);
});
