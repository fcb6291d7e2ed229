// What an admin sets for the timetable, in a script of its own: neither Home nor the timetable waits for it.
export { readCadences } from './cadences-list.js';
export { parseNudgeRule } from './nudge-rule-rows.js';
