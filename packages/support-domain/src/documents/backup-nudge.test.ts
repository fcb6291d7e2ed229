import { backupNudge, usualBackupDays } from './backup-nudge.js';
import type { ProceduralDocument } from './procedural-document.js';

const now = '2026-03-31T10:00:00.000Z';
const written = (backedUpAt: string, ownerName?: string): ProceduralDocument => ({
  title: 'Bundle',
  backedUpAt,
  url: '/bundle',
  ...(ownerName === undefined ? {} : { ownerName }),
});

describe('backupNudge', () => {
  it('begins the day after the usual time, whatever the hour', () => {
    expect(usualBackupDays).toBe(31);
    expect(backupNudge(written('2026-02-28T00:00:00.000Z'), now)).toBeUndefined();
    expect(backupNudge(written('2026-02-27T23:59:00.000Z'), now)).toMatchObject({ title: 'Bundle', daysOld: 32 });
  });

  it('counts days in London: late on a summer evening in UTC is the next day there', () => {
    const june = '2026-06-30T23:30:00.000Z'; // 1 July in London
    expect(backupNudge(written('2026-06-28T22:59:00.000Z'), june, 2)?.daysOld).toBe(3);
    expect(backupNudge(written('2026-06-28T23:00:00.000Z'), june, 2)).toBeUndefined();
  });

  it('says how old, and who looks after it', () => {
    expect(backupNudge(written('2026-02-10T10:00:00.000Z', ' Sam Okoro '), now)?.message).toBe(
      'Bundle was last backed up 49 days ago. Sam Okoro looks after it.',
    );
    expect(backupNudge(written('2025-12-01T10:00:00.000Z'), now)?.message).toBe(
      'Bundle was last backed up 3 months ago. Nobody is named for it.',
    );
    expect(backupNudge(written('1970-01-01T00:00:00.000Z', ' '), now)?.message).toBe(
      'Bundle was last backed up 56 years ago. Nobody is named for it.',
    );
  });

  it('holds where days become months, and months become years', () => {
    const days = (count: number) =>
      backupNudge(written(new Date(Date.parse(now) - count * 86_400_000).toISOString()), now)?.message;
    expect(days(60)).toContain(' 60 days ago');
    expect(days(61)).toContain(' 2 months ago');
    expect(days(730)).toContain(' 23 months ago');
    expect(days(731)).toContain(' 2 years ago');
  });

  it('has nothing to say of a file from the future, and asks after as many days as it is told', () => {
    expect(backupNudge(written('2027-01-01T00:00:00.000Z'), now)).toBeUndefined();
    expect(backupNudge(written('2026-03-29T10:00:00.000Z'), now, 1)?.message).toContain('2 days ago');
  });
});
