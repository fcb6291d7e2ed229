// Rooms that few visits enter: the library of replies, editing the rules, and how the desk stands. A script of their own.
export { readLists } from './health/read-lists.js';
export { repliesOn } from './replies/open-replies.js';
export { publishRules } from './rules/publish-rules.js';
export { readRuleItems } from './rules/rule-items.js';
