import { joiningsList, joiningStepsList } from '@tms-support/sharepoint-schema';
import type { AnyList } from '../site/list-module.js';
import type { JoiningCalls } from './joining-calls.js';

/** Who joins and who leaves: read by `joiningsOn`, which comes when somebody looks. */
export const joiningsModule: AnyList<JoiningCalls> = {
  list: joiningsList,
  faulty: async ({ desk }) => (await desk.readJoinings()) ?? [],
};

/** The steps that the team edits. */
export const joiningStepsModule: AnyList<JoiningCalls> = {
  list: joiningStepsList,
  faulty: async ({ desk }) => (await desk.readJoiningSteps())?.rows ?? [],
};
