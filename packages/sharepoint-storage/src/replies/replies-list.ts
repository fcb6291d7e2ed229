import { standardRepliesList } from '@tms-support/sharepoint-schema';
import type { AnyList } from '../site/list-module.js';
import type { ReplyCalls } from './reply-calls.js';

/** The library of standard replies: read by `repliesOn`, which comes when it is first opened. */
export const repliesModule: AnyList<ReplyCalls> = {
  list: standardRepliesList,
  faulty: ({ desk }) => desk.readReplies(),
};
