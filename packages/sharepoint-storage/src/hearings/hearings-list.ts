import { hearingsList } from '@tms-support/sharepoint-schema';
import type { AnyList } from '../site/list-module.js';
import type { HearingCalls } from './hearing-calls.js';

/** The list of hearings: read by `hearingsOn`, which comes when somebody looks at the timetable. */
export const hearingsModule: AnyList<HearingCalls> = {
  list: hearingsList,
  faulty: async ({ desk }) => (await desk.readHearings()) ?? [],
};
