import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: ['Asha Patel'], issueNumber: 41 });
  return [...replaced, ...toReview].sort((a, b) => a.start - b.start).map((one) => one.text);
};

it.each([
  ['behind a guess', 'Joanne Willis 1967 needs to be changed', ['Joanne Willis', '1967']],
  ['behind somebody who is known', 'Asha Patel, 4471, rang', ['Asha Patel', '4471']],
  ['in brackets', 'moved to Asha Patel (#847) today', ['Asha Patel', '847']],
  ['behind a label', 'CID 2985 is the wrong record', ['2985']],
  ['behind a label in words', 'the client ID is 4471 and the panellist no. 612', ['4471', '612']],
])('shows a short number %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

it.each([
  ['what it counts', 'Asha Patel 300 rows', ['Asha Patel']],
  ['a year of now', 'Asha Patel 2026', ['Asha Patel']],
  ['a version of a thing', 'has Sage 200 been patched', []],
  ['the year of an Act', 'section 141B of the Education Act 2002', []],
])('leaves %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

it.each([
  ['a case run together', 'see TMS202600912 for what was agreed', ['TMS202600912']],
  ['a case by half of its year', 'TMS-26-00123 is stuck', ['TMS-26-00123']],
  ['a postcode with a blank within', 'post code: ls 2 7ew', ['ls 2 7ew']],
  ['a postcode in a link', 'https://tms.example/view?postcode=LS2+7EW', ['LS2+7EW']],
  ['a year of birth', 'the form says YOB 1974', ['1974']],
])('shows %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

it('leaves a version of the case system', () => expect(shown('TMS 2.1 is live, TMS-2 was not')).toEqual([]));

it('leaves a page to read, and shows one of a person', () => {
  expect(shown('https://guide.example/panellists/before-a-hearing')).toEqual([]);
  expect(shown('https://guide.example/panellists/imogen-thwaite')).toEqual(['imogen-thwaite']);
});
