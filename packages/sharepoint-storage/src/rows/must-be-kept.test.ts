import { coverList } from '@tms-support/sharepoint-schema';
import { mustBeKept } from './row-store.js';

const name = coverList.fields.title.name;
const kept = (sent: string | null, there: unknown): unknown => {
  try {
    mustBeKept(coverList, { [name]: sent }, { [name]: there });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'kept';
};

it.each([
  ['Who covers the inbox', 'Who  covers the\r\ninbox '],
  ['a\u0001b\u200bc', 'abc'],
  ['Zoë’s – week', 'Zoë’s — week'],
  [null, 'a value of the column’s own'],
  ['👍', ''],
])('takes %j for kept where the cell says %j', (sent, there) => expect(kept(sent, there)).toBe('kept'));

it.each([
  ['Who covers the inbox', ''],
  ['Who covers the inbox', null],
  ['Who covers the inbox', 'Who covers'],
  ['Who covers the inbox', '<div class="ExternalClass1">Who covers the inbox</div>'],
])('takes %j for lost where the cell says %j', (sent, there) => expect(kept(sent, there)).toBe('STORAGE.REFUSED'));

it('says nothing of a cell that was not read', () => {
  expect(() => mustBeKept(coverList, { [name]: 'Who' }, {})).not.toThrow();
});
