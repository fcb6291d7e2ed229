import { authorOf } from './item.js';

test.each([
  ['Ada \u202eMarsh', 'Ada Marsh'],
  ['\u2067Lev\u2069 Stone', 'Lev Stone'],
  ['\u200fנועה לוי\u200e', 'נועה לוי'],
  ['\u061cليلى', 'ليلى'],
  ['\u202e\u202c', 'Somebody'],
  ['Zoë O’Neill-\u200dŚ', 'Zoë O’Neill-\u200dŚ'],
])('a name that SharePoint gives as %j stands in our sentences as %j', (given, shown) => {
  expect(authorOf({ Author: { Title: given, EMail: 'a@tmu.example' } }).name).toBe(shown);
});
