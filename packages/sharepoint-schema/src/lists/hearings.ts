import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { calendarDate, choice, noteOf, rowKey, titleField, yesNo } from '../fields.js';
import { addressesCodec } from '../cells/addresses.js';
import { hearingRowKinds } from '../words/hearing-words.js';

/**
 * The hearings that are coming, from a file of the team's own: their days and references, and whom of the panel to warn where the team wants
 * that. Names, teachers, schools and allegations have no column here, so that no file can bring them.
 */
export const hearingsList = {
  key: 'hearings',
  title: 'Desk hearings',
  urlName: 'DeskHearings',
  description: 'Dates and references of hearings, from a file of the team. Nothing else of a hearing belongs here.',
  template: 'list',
  fields: {
    title: titleField('Reference'),
    key: rowKey(),
    kind: choice('DeskHearingKind', 'Kind', hearingRowKinds, {
      defaultValue: hearingRowKinds.hearing.stored,
      description: 'A hearing, or a file that was brought in: then the days are those that it covers.',
    }),
    on: calendarDate('DeskHearingOn', 'First day', { indexed: true }),
    lastOn: calendarDate('DeskHearingLastOn', 'Last day', {
      description: 'As 2026-03-03. Blank: it sits for one day.',
    }),
    panellists: noteOf('DeskPanellists', 'Panellists to warn', addressesCodec, {
      description: 'Email addresses, one a line. Blank: nobody is named.',
    }),
    isOut: yesNo('DeskTakenOut', 'Taken out', {
      defaultValue: '0',
      description: 'Yes: a newer file does not have it. It counts no more.',
    }),
  },
  // Addresses of panellists stand here, as they do in the people list: TMU alone reads them.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Hearings',
      fields: ['LinkTitle', 'DeskHearingKind', 'DeskHearingOn', 'DeskHearingLastOn', 'DeskTakenOut'],
      query: '<OrderBy><FieldRef Name="DeskHearingOn" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
