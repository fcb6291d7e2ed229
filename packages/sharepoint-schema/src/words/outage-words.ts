import type { OutageAudience, OutageEventType, OutageLogRow, Vocabulary } from '@tms-support/support-domain';

/** What a row of an outage says. */
export const outageSteps: Vocabulary<OutageEventType> = {
  declared: { stored: 'TMS is down' },
  withdrawn: { stored: 'Withdrawn: it was a mistake' },
  told: { stored: 'Told' },
  linked: { stored: 'The update behind it' },
  ended: { stored: 'TMS works again' },
  'carried-on': { stored: 'TMS is still down' },
  'put-back': { stored: 'Put back into TMS' },
  'not-put-back': { stored: 'Not put back after all' },
  'found-missing': { stored: 'What was missing' },
  finished: { stored: 'Everything is put back' },
};

export const outageAudiences: Vocabulary<OutageAudience> = {
  tra: { stored: 'TRA support' },
  staff: { stored: 'Staff' },
  panellists: { stored: 'Panellists' },
};

export const outageLogKinds: Vocabulary<OutageLogRow['kind']> = {
  line: { stored: 'Done by hand' },
  'me-too': { stored: 'Me too' },
  'put-back': { stored: 'Back in TMS' },
  numbered: { stored: 'Number of a line' },
};
