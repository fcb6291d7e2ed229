import { maskPersonalData } from '../mask-personal-data.js';

const known = { names: ['May Tindle', 'June Orrell', 'Art Costello'], issueNumber: 41 };
const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, known);
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'June totals do not match',
  'May is a quiet month for hearings',
  'Art rooms are locked',
  'May and June are the options',
  'June is usually quiet',
  'Robin Hood Road is closed',
  'Hunter Street is dug up, and Dean Avenue too',
  'Will power alone will not do',
  'Field level security, and Christian schools',
  'Jade labels do not print, Amber alerts do',
  'Miles too slow after lunch',
  'Preston and Derby are closed. Trains from Carlisle, Lancaster are late',
  'Hunter is the wrong shape for the frame',
  'Sandy Lane depot is shut, and the Jasper engine timed out',
  'Holly Lodge, the second hearing venue, has no lift',
  'Letters are set in Georgia now, in room Churchill too',
  'The witness from Stoke-on-Trent gave evidence by video',
  'The room at Lincoln shows as free',
  'Page 22908 of the audit, paragraph 20117, cost centre 770090',
])('takes nobody who is known for the thing in "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['June has figures for us', ['June']],
  ['May is a panellist', ['May']],
  ['Jade cannot see it, Amber can', ['Jade', 'Amber']],
  ['told Preston and Wetherby', ['Preston', 'Wetherby']],
  ['fiona and mo both had it', ['fiona', 'mo']],
  ['June is not in the list', ['June']],
  ['Art is a good chair', ['Art']],
  ['look at Preston, he is away', ['Preston']],
  ['Room A Ms Obi-Taylor', ['A Ms Obi-Taylor']],
  ['Georgia is on the font ticket', ['Georgia']],
  ['sent to May in statistics', ['May']],
])('leaves somebody a person in "%s"', (text, names) => expect(shown(text)).toEqual(names));
