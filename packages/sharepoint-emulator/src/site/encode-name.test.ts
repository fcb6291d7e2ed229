import { encodeInternalName, encodeTypeName } from './field.js';

test.each([
  ['Due date', 'Due_x0020_date'],
  ['A/B', 'A_x002f_B'],
  ['1st', '_x0031_st'],
  ['Ré_f', 'R_x00e9__f'],
  ['x'.repeat(40), 'x'.repeat(32)],
])('a column %s is %s', (title, name) => {
  expect(encodeInternalName(title)).toBe(name);
});

test.each([
  ['Custom Made List', 'Custom_x0020_Made_x0020_List'],
  ['DEX_E', 'DEX_x005f_E'],
  ['tasks', 'Tasks'],
  ['A _b', 'A_x0020__x005f_b'],
  ['_catalogs', 'OData__x005f_catalogs'],
])('items of a list at %s are of the type %s', (folder, name) => {
  expect(encodeTypeName(folder)).toBe(name);
});
