import { knownCadences, type Cadence } from '@tms-support/support-domain';
import { cadenceClocks, cadenceKinds } from '../../words/timetable-rule-words.js';
import { readInTheDesk, type SeedRow, type SetUpOf } from '../../list-schema.js';
import type { cadencesList } from '../cadences.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
/** The days of a cadence that the desk ships with, as they are written in a cell. */
const daysInCell = ({ days }: Cadence): string => {
  if (days.kind === 'nth-weekday') return `the ${ordinals[days.nth - 1]} ${days.weekday} of the month`;
  return days.kind === 'every-weeks' ? `every ${days.weeks} weeks` : 'every day';
};
const seedRow = (cadence: Cadence): SeedRow => ({
  Title: cadence.title,
  DeskKey: cadence.key,
  DeskCadenceKind: cadenceKinds[cadence.kind ?? 'microsoft'].stored,
  DeskCadenceDays: daysInCell(cadence),
  DeskFromOn: cadence.validFromOn,
  DeskTentative: cadence.tentative ?? false,
  ...(cadence.hours
    ? {
        DeskCadenceAt: cadence.hours.at,
        DeskCadenceClock: cadenceClocks[cadence.hours.timeZone as keyof typeof cadenceClocks].stored,
        DeskLastsMinutes: cadence.hours.lastsMinutes,
      }
    : {}),
  ...(cadence.source ? { DeskSource: cadence.source } : {}),
});

export const cadencesSetUp = {
  description:
    'Releases and updates that come by a rule, from which day and until when. The timetable shows a line for each.',
  views: [
    {
      title: 'Cadences',
      fields: ['LinkTitle', 'DeskCadenceKind', 'DeskCadenceDays', 'DeskCadenceAt', 'DeskFromOn', 'DeskToOn'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 50,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  seedRows: knownCadences.map(seedRow),
  seededOnceAt: 7,
  columns: {
    days: {
      description:
        'Such as: every 2 weeks; every Thursday; the second Tuesday of the month; the last Thursday of the month.',
    },
    at: { description: 'Such as 18:00. Blank: the day is known and the hour is not.' },
    lastsMinutes: { description: 'Blank: only its start is known.' },
    fromOn: { description: 'As 2026-03-03. Weeks are counted from it.' },
    toOn: { description: 'As 2026-03-03. Blank: until further notice.' },
  },
} as const satisfies SetUpOf<typeof cadencesList>;
