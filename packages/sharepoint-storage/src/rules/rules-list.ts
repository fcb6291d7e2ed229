import { rulesList } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { AnyList } from '../site/list-module.js';
import type { TimetableCalls } from '../updates/timetable-calls.js';
import type { RuleCalls } from './rule-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './faulty-rules.js'));

/** The rules as an admin edits them: read by `readRuleItems`, which keeps nothing. Only the page of health judges them here. */
export const rulesModule: AnyList<RuleCalls & TimetableCalls> = {
  list: rulesList,
  async faulty({ desk, siteUrl }) {
    const [items, updates, { faultyRules }] = await Promise.all([desk.readRuleItems(), desk.readUpdates(), script()]);
    const keys = updates.map(({ value }) => value.key);
    return faultyRules(items, keys, siteUrl);
  },
};
