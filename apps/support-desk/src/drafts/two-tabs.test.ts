import { DraftBox } from './draft-box';

beforeEach(() => window.localStorage.clear());
const tab = (): DraftBox => new DraftBox('https://tms.example', 'priya@tmu.example', window.localStorage, () => 1_000);

it('what one tab is done with takes nothing from the other that writes in the same form', () => {
  const [first, second] = [tab(), tab()];
  first.keep('log', { what: 'First tab' });
  second.keep('log', { what: 'Second tab' });
  first.letGo('log');
  expect(second.read('log')).toEqual({ what: 'Second tab' });
  expect(tab().read('log')).toEqual({ what: 'Second tab' });
  second.letGo('log');
  expect(tab().read('log')).toBeUndefined();
});

it('an empty form that only opened lets go of nothing, and a draft that was opened is its page’s to end', () => {
  const writes = tab();
  writes.keep('log', { what: 'Words' });
  tab().letGo('log');
  expect(tab().read('log')).toEqual({ what: 'Words' });
  const reopened = tab();
  expect(reopened.open('log')).toEqual({ what: 'Words' });
  reopened.letGo('log');
  expect(tab().read('log')).toBeUndefined();
});
