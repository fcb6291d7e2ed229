import { growthOf } from '../testing/growth.js';
import { someOf } from '../testing/in-full.js';
import { maskPersonalData } from './mask-personal-data.js';

const shownOf = (text: string, names: readonly string[] = ['Ann Lee']) =>
  maskPersonalData(text, { names: [...names], issueNumber: 41 }).toReview.map((finding) => finding.text);

it.each([
  ['a month that acts', 'May said it twice', ['May']],
  ['a word that acts', 'Will may help', ['Will']],
  ['a first name before a surname that is a word', 'the case of Mark Hope is shut', ['Mark Hope']],
  ['both names as words, where a sentence begins', 'June Castle sees no notes', ['June Castle']],
  ['a word within a sentence', 'it is with Mark now', ['Mark']],
  ['two of a pair', 'both April and Joy have it', ['April', 'Joy']],
  ['a possessive', "Mark's list is empty", ["Mark's"]],
  ['in lower case where somebody is told', 'I told august, and it was mark who rang', ['august', 'mark']],
  ['in lower case with the team', 'seen by grace in scheduling and mark from admin', ['grace', 'mark']],
  ['a surname that is a word and acts', 'Page rang from home', ['Page']],
  ['a surname before its initial', 'Kowalska, J. is away', ['Kowalska, J.']],
  ['a surname that is a word before its initial', 'Reed, T and Banks, R. sit on day 2', ['Reed, T', 'Banks, R.']],
  ['a surname before a first name', 'Kowalska, Nina is away', ['Kowalska', 'Nina']],
  ['somebody of no list, who can do something', 'Ottoline can see it', ['Ottoline']],
  ['a family name that many have, before I', 'Hussain, I think', ['Hussain']],
  ['a name with a capital in it', 'McNulty is here', ['McNulty']],
])('shows %s', (_, text, shown) => expect(shownOf(text)).toEqual(shown));

it.each([
  'May we open it again? Will the button come back? Will this save in May?',
  'Mark it as read, press Mark as complete, and Mark all',
  'Hope this helps. Rose by ten rows. Page two stays blank',
  'Grace period over, on May bank holiday, after the June update',
  'Summer opening hours, Autumn release notes, the Spring update',
  'Unfortunately, Outlook is shut. Unavailability can be set',
  'shut for all of June and the end of April',
])('sees nobody in "%s"', (text) => expect(shownOf(text)).toEqual([]));

it.each([
  ['moved from rose to mark on Friday', ['rose', 'mark']],
  ['it was reassigned from Okafor to hope', ['Okafor', 'hope']],
  ['pat has it now', ['pat']],
  ['May and April will cover the desk in May', ['May', 'April']],
  ['we asked twice, but dean has it already', ['dean']],
])('shows whoever has something passed to them in "%s"', (text, names) => expect(shownOf(text)).toEqual(names));

it('takes nobody where a month or a stage goes to another', () =>
  expect(shownOf('moved from April to May, and from Open to Closed')).toEqual([]));

it('takes the initial with a known family name', () => {
  expect(maskPersonalData('Hussain, I. is in', { names: ['Iqbal Hussain'], issueNumber: 41 }).text).toBe(
    '[see issue 41] is in',
  );
});

it.each(['AB/0012345', 'TM/24/00187', 'QX-88213/B', 'PH.2026.118', '0018456/TRA', 'ab/0012345'])(
  'shows %s, a reference with a slash or stops, and letters',
  (reference) => expect(shownOf(`see ${reference} on the board`)).toEqual([reference]),
);

it('takes the letters at the end with a reference of a year', () => {
  expect(maskPersonalData('see MISC/2025/0441/KL, then', { names: [], issueNumber: 41 }).text).toBe(
    'see [see issue 41], then',
  );
});

it.each([
  'HTTP/2 and TCP/IP, 24/7, A4/A3, N/A, and/or, PDF/A-2b',
  'Error 0x80040216/2, error AB/0012345, version 9.2.24113/00187',
  'Nov/2026 to 03/11/2026, 2026/2027',
  'https://learn.example/en-gb/answers/MC/1234567',
])('sees no reference in "%s"', (text) => expect(shownOf(text)).toEqual([]));

it.each(someOf(['May said ', 'Mark Hope ', 'AB/00', 'Reed, T ', 'a/'], 2))(
  'takes %p over and over in time that grows as it',
  (part) => {
    const line = (times: number): string => part.repeat(Math.ceil((2_500 * times) / part.length));
    expect(growthOf((times) => void shownOf(line(times)))).toBeLessThan(30);
  },
);
