import { takeSnapshot, type RuleSnapshot } from './rule-snapshot.js';
import { shippedRules } from './shipped-rules.js';

/** The shipped rules as a snapshot: what decides until a team has published rules of its own. */
export const shippedSnapshot: RuleSnapshot = /* @__PURE__ */ takeSnapshot(shippedRules, {
  id: 'shipped-1',
  publishedAt: '2022-02-01T09:00:00.000Z',
});
