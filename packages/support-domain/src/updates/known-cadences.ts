import type { MaintenanceNights } from '../conflicts/nights.js';
import type { Cadence } from './cadence.js';

const pacific = 'America/Los_Angeles';

/** The cadences that Microsoft has announced, as known in November 2026: where a team starts. */
export const knownCadences: readonly Cadence[] = [
  {
    key: 'windows-monthly',
    title: 'Windows security update',
    days: { kind: 'nth-weekday', nth: 2, weekday: 'tuesday' },
    hours: { at: '10:00', timeZone: pacific, lastsMinutes: 1 },
    validFromOn: '2020-01-01',
    source: 'https://learn.microsoft.com/windows/deployment/update/release-cycle',
  },
  {
    key: 'windows-preview',
    title: 'Windows preview update',
    days: { kind: 'nth-weekday', nth: 4, weekday: 'tuesday' },
    hours: { at: '10:00', timeZone: pacific, lastsMinutes: 1 },
    validFromOn: '2023-04-01',
    source: 'https://learn.microsoft.com/windows/deployment/update/release-cycle',
  },
  {
    key: 'office-monthly-enterprise',
    title: 'Office, Monthly Enterprise Channel',
    days: { kind: 'nth-weekday', nth: 2, weekday: 'tuesday' },
    validFromOn: '2020-05-12',
    source: 'https://learn.microsoft.com/microsoft-365-apps/updates/overview-update-channels',
  },
  {
    key: 'edge-two-weeks',
    title: 'Edge, stable channel, from version 152',
    days: { kind: 'every-weeks', weeks: 2, countedFromOn: '2026-08-24' },
    validFromOn: '2026-08-24',
    tentative: true,
  },
];

/** The nights in which TMS's region is maintained, as a cadence: which region it is, and its hours, are a setting. */
export const nightlyCadence = ({ region, at, lastsMinutes }: MaintenanceNights): Cadence => ({
  key: 'dataverse-nightly',
  title: `Dataverse maintenance window (${region})`,
  days: { kind: 'every-day' },
  hours: { at, timeZone: 'UTC', lastsMinutes },
  validFromOn: '2024-01-01',
  source: 'https://learn.microsoft.com/power-platform/admin/policies-communications',
});
