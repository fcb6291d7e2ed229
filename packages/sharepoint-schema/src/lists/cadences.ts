import { knownCadences, type Cadence } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema, type SeedRow } from '../list-schema.js';
import { calendarDate, choice, number, rowKey, text, titleField, webAddress, yesNo } from '../fields.js';
import { cadenceClocks, cadenceKinds } from '../words/timetable-rule-words.js';

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

/** What comes again and again: releases of TMS, and what Microsoft does by a rule. Such rules change, so each has its first and its last day. */
export const cadencesList = {
  key: 'cadences',
  title: 'Desk cadences',
  urlName: 'DeskCadences',
  description:
    'Releases and updates that come by a rule, from which day and until when. The timetable shows a line for each.',
  template: 'list',
  fields: {
    title: titleField('What comes'),
    key: rowKey('b8bff6a6-ba80-4fce-aa89-f348b1ab4b03'),
    kind: choice('DeskCadenceKind', '4655c574-0d02-4638-a12a-ecf3398fbc1b', 'Kind', cadenceKinds),
    days: text('DeskCadenceDays', 'c442ac31-3f0c-426a-8f01-12333dbee1e7', 'How often', {
      description:
        'Such as: every 2 weeks; every Thursday; the second Tuesday of the month; the last Thursday of the month.',
    }),
    at: text('DeskCadenceAt', 'c3fb46ff-9427-459e-afd1-d2c9a31f1232', 'At', {
      description: 'Such as 18:00. Blank: the day is known and the hour is not.',
    }),
    clock: choice('DeskCadenceClock', '81506c70-0492-4eb8-b8e6-b740a935659e', 'On the clocks of', cadenceClocks),
    lastsMinutes: number(
      'DeskLastsMinutes',
      '8c03273e-0e81-4e72-b32b-2a4e13febfbc',
      'Lasts, in minutes',
      { least: 1, most: 14_400 },
      { description: 'Blank: only its start is known.' },
    ),
    fromOn: calendarDate('DeskFromOn', '9f86e61c-c04e-4c93-9d21-d8155827d1b8', 'First day', {
      description: 'As 2026-03-03. Weeks are counted from it.',
    }),
    toOn: calendarDate('DeskToOn', '5e81f7b8-6480-4740-9511-995f6fc8dc0d', 'Last day', {
      description: 'As 2026-03-03. Blank: until further notice.',
    }),
    tentative: yesNo('DeskTentative', '7e7e1b04-7e71-44be-8581-987d66dc8eb6', 'Not certain yet', { defaultValue: '0' }),
    source: webAddress('DeskSource', 'c536085c-a31b-4045-bac0-af6fd34f4f38', 'Where it is announced'),
  },
  // Releases of TMS are TRA's to announce.
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'read', members: 'read', visitors: 'read' },
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
  keyField: 'key',
  seedRows: knownCadences.map(seedRow),
  seededOnceAt: 7,
  since: 7,
} as const satisfies ListSchema;
