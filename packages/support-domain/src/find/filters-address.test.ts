import fc from 'fast-check';
import { channelSchema, closingOutcomeSchema, issueStatusSchema, tmsRoleSchema } from '../vocabulary/codes.js';
import { filtersFromAddress, filtersToAddress } from './filters-address.js';
import { longestFilterText, mostChoices, type IssueFilters } from './issue-filters.js';

it.each([
  [{}, ''],
  [{ words: 'ann & co' }, 'words=ann%20%26%20co'],
  [{ status: ['new', 'looking'], standing: 'open' }, 'standing=open&status=new&status=looking'],
  [{ owner: ['priya@tmu.example'] }, 'owner=priya%40tmu.example'],
] satisfies [IssueFilters, string][])('%j is the address "%s"', (filters, address) => {
  expect(filtersToAddress(filters)).toBe(address);
  expect(filtersFromAddress(address)).toEqual({ filters, leftOut: [] });
});

it.each([
  ['?words=big+file', { words: 'big file' }, []],
  ['env=WebView&standing=open&p=2', { standing: 'open' }, []],
  ['status=new&status=gone&status=new', { status: ['new'] }, ['status']],
  ['standing=open&standing=closed', { standing: 'open' }, ['standing']],
  ['standing', {}, ['standing']],
  ['words=%E0%A4%A&standing=open', { standing: 'open' }, ['words']],
  ['words=%20', {}, ['words']],
  ['raisedFrom=2026-02-30&raisedTo=2026-03-01', { raisedTo: '2026-03-01' }, ['raisedFrom']],
  ['__proto__=x&constructor=y&toString=z', {}, []],
  [`words=${'a'.repeat(longestFilterText + 1)}`, {}, ['words']],
] satisfies [string, IssueFilters, string[]][])('reads "%s"', (address, filters, leftOut) => {
  expect(filtersFromAddress(address)).toEqual({ filters, leftOut });
});

it('keeps as many choices as a list may hold, and says that there were more', () => {
  const address = Array.from({ length: mostChoices + 3 }, (_, n) => `area=area-${n}`).join('&');
  expect(filtersFromAddress(address).filters.area).toHaveLength(mostChoices);
  expect(filtersFromAddress(address).leftOut).toEqual(['area']);
});

it('encodes half of a surrogate pair instead of throwing', () => {
  expect(filtersFromAddress(filtersToAddress({ words: 'a\uD83D b' })).filters.words).toBe('a\uFFFD b');
});

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((t) => t.trim())
  .filter((t) => t.length > 0 && t.length <= 200);
const some = (choice: fc.Arbitrary<string>) => fc.uniqueArray(choice, { minLength: 1, maxLength: 4 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const yesNo = fc.constantFrom('yes', 'no');
const anyFilters = fc.record(
  {
    words: text,
    standing: fc.constantFrom('open', 'closed'),
    status: some(fc.constantFrom(...issueStatusSchema.options)),
    reporterKind: fc.constantFrom('panellist', 'tms-user'),
    tmsRole: some(fc.constantFrom(...tmsRoleSchema.options)),
    channel: some(fc.constantFrom(...channelSchema.options)),
    area: some(text),
    cause: some(text),
    owner: some(text),
    route: fc.constantFrom('problem-form', 'trello-board'),
    outcome: some(fc.constantFrom(...closingOutcomeSchema.options)),
    updateKey: some(text),
    error: yesNo,
    reopened: yesNo,
    raisedFrom: day,
    raisedTo: day,
    hearingFrom: day,
    hearingTo: day,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<IssueFilters>;

it('gives back any filters from their address, with nothing left out', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      expect(filtersFromAddress(`?${filtersToAddress(filters)}`)).toEqual({ filters, leftOut: [] });
    }),
  );
});

it('never throws on an address, and what it reads makes an address that says the same', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('status=', 'words=%', '&', '=', 'area=a', 'owner[]=x', '%00'),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('&')),
      (address) => {
        const { filters } = filtersFromAddress(address);
        expect(filtersFromAddress(filtersToAddress(filters)).filters).toEqual(filters);
      },
    ),
  );
});
