import { reporterKinds } from '../vocabulary/words/reporters.js';
import { wordsOf } from '../vocabulary/vocabulary.js';
import { orList } from './lists.js';

/** "a TMS user or a panellist" */
export const oneOfKinds = (): string => orList(Object.values(wordsOf(reporterKinds, ({ one }) => one)));
