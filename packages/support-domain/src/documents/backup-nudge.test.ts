import { backupNudge } from './backup-nudge.js';
import type { ProceduralDocument } from './procedural-document.js';

const now = '2026-03-31T10:00:00.000Z';
const written = (title: string, backedUpAt: string, more: Partial<ProceduralDocument> = {}): ProceduralDocument => ({
  title,
  backedUpAt,
  url: '/bundle',
  freshDays: 31,
  ...more,
});
const agoAt = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();

describe('backupNudge', () => {
  it('asks after no document that sets no rule, however old its copy is', () => {
    const { freshDays, ...free } = written('Bundle', '1970-01-01T00:00:00.000Z');
    expect(freshDays).toBe(31);
    expect(backupNudge([free], now)).toBeUndefined();
    expect(backupNudge([], now)).toBeUndefined();
  });

  it('begins the day after a document’s own rule, whatever the hour', () => {
    expect(backupNudge([written('Bundle', '2026-02-28T00:00:00.000Z')], now)).toBeUndefined();
    expect(backupNudge([written('Bundle', '2026-02-27T23:59:00.000Z')], now)?.message).toBe(
      'The copy of Bundle (32 days old) is out of date.',
    );
  });

  it('counts days in London: late on a summer evening in UTC is the next day there', () => {
    const june = '2026-06-30T23:30:00.000Z'; // 1 July in London
    const ago = (at: string) => backupNudge([written('Bundle', at, { freshDays: 2 })], june)?.titles;
    expect(ago('2026-06-28T22:59:00.000Z')).toEqual(['Bundle']);
    expect(ago('2026-06-28T23:00:00.000Z')).toBeUndefined();
  });

  it('is one for all of them, the oldest first', () => {
    const rows = [
      written('Bundle', agoAt(49)),
      written('Roll', agoAt(900)),
      written('New', agoAt(1)),
      written('Letter', agoAt(100)),
    ];
    expect(backupNudge(rows, now)).toEqual({
      titles: ['Roll', 'Letter', 'Bundle'],
      message: '3 copies are out of date: Roll (2 years old), Letter (3 months old) and Bundle (49 days old).',
    });
  });

  it('holds where days become months, and months become years', () => {
    const days = (count: number) => backupNudge([written('Bundle', agoAt(count))], now)?.message;
    expect(days(60)).toContain('(60 days old)');
    expect(days(61)).toContain('(2 months old)');
    expect(days(730)).toContain('(23 months old)');
    expect(days(731)).toContain('(2 years old)');
  });

  it('has nothing to say of a file from the future, nor of a copy that somebody has checked since', () => {
    expect(backupNudge([written('Bundle', '2027-01-01T00:00:00.000Z')], now)).toBeUndefined();
    expect(backupNudge([written('Bundle', agoAt(300), { checkedOn: '2026-03-30' })], now)).toBeUndefined();
    expect(backupNudge([written('Bundle', agoAt(300), { checkedOn: '2026-04-01' })], now)?.titles).toEqual(['Bundle']);
  });
});
