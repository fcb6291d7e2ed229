import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, number, rowKey, text, titleField, webAddress, yesNo } from '../fields.js';
import { cadenceClocks, cadenceKinds } from '../words/timetable-rule-words.js';

/** What comes again and again: releases of TMS, and what Microsoft does by a rule. Such rules change, so each has its first and its last day. */
export const cadencesList = {
  key: 'cadences',
  title: 'Desk cadences',
  urlName: 'DeskCadences',
  template: 'list',
  fields: {
    title: titleField('What comes'),
    key: rowKey(),
    kind: choice('DeskCadenceKind', 'Kind', cadenceKinds),
    days: text('DeskCadenceDays', 'How often'),
    at: text('DeskCadenceAt', 'At'),
    clock: choice('DeskCadenceClock', 'Time zone', cadenceClocks),
    lastsMinutes: number('DeskLastsMinutes', 'Length in minutes', { least: 1, most: 14_400 }),
    fromOn: calendarDate('DeskFromOn', 'First day'),
    toOn: calendarDate('DeskToOn', 'Last day'),
    tentative: yesNo('DeskTentative', 'Not certain yet', { defaultValue: '0' }),
    source: webAddress('DeskSource', 'Where it is announced'),
  },
  // Releases of TMS are TRA's to announce.
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
