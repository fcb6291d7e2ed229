import type { ListSchema } from '../list-schema.js';
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
  template: 'list',
  fields: {
    title: titleField('Reference'),
    key: rowKey(),
    kind: choice('DeskHearingKind', 'Kind', hearingRowKinds, { defaultValue: hearingRowKinds.hearing.stored }),
    on: calendarDate('DeskHearingOn', 'First day', { indexed: true }),
    lastOn: calendarDate('DeskHearingLastOn', 'Last day'),
    panellists: noteOf('DeskPanellists', 'Panellists to warn', addressesCodec),
    isOut: yesNo('DeskTakenOut', 'Taken out', { defaultValue: '0' }),
  },
  // Addresses of panellists stand here, as they do in the people list: TMU alone reads them.
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
