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
    key: rowKey(),
    kind: choice('DeskCadenceKind', 'Kind', cadenceKinds),
    days: text('DeskCadenceDays', 'How often', {
      description:
        'Such as: every 2 weeks; every Thursday; the second Tuesday of the month; the last Thursday of the month.',
    }),
    at: text('DeskCadenceAt', 'At', {
      description: 'Such as 18:00. Blank: the day is known and the hour is not.',
    }),
    clock: choice('DeskCadenceClock', 'On the clocks of', cadenceClocks),
    lastsMinutes: number(
      'DeskLastsMinutes',
      'Lasts, in minutes',
      { least: 1, most: 14_400 },
      { description: 'Blank: only its start is known.' },
    ),
    fromOn: calendarDate('DeskFromOn', 'First day', {
      description: 'As 2026-03-03. Weeks are counted from it.',
    }),
    toOn: calendarDate('DeskToOn', 'Last day', {
      description: 'As 2026-03-03. Blank: until further notice.',
    }),
    tentative: yesNo('DeskTentative', 'Not certain yet', { defaultValue: '0' }),
    source: webAddress('DeskSource', 'Where it is announced'),
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
