/** @jest-environment node */
import { errorsIn } from './error-in-words';

it.each([
  [
    'The list fails:\n\nTypeError: Cannot read properties of undefined (reading ‘seat’)\n    at https://panel.example/list.js:70:7473\n    at new Promise (<anonymous>)\n    at e.open (https://panel.example/list.js:70:41)',
    'TypeError: Cannot read properties of undefined (reading ‘seat’)',
  ],
  [
    '```\nUnable to evaluate the list\n\nServer stack trace: \n   en Panel.List.Open(String name)\n```',
    'Unable to evaluate the list',
  ],
  [
    'Exception type: Panel.ListException\nMessage: The list is not there. Name: seats\n   at Panel.List.<>c__Class3.<Open>b__0()\n   at Panel.Room.Enter(IRoom room, Boolean isOpen)',
    'The list is not there. Name: seats',
  ],
  ['Open-List : The seat is taken.\nAt line:1 char:1\n+ Open-List seats', 'Open-List : The seat is taken.'],
  [
    'TypeError: Error loading https://panel.example/7_0.0.2\n\tCannot read the seat\n    at C (list.js:91)',
    'TypeError: Error loading https://panel.example/7_0.0.2 Cannot read the seat',
  ],
  ['ERROR:\nCannot read the seat\n\nCALL STACK:\nTypeError: Cannot read the seat', 'Cannot read the seat'],
])('takes what stands above a stack: %j', (text, error) => expect(errorsIn(text)[0]).toContain(error));

it.each([
  // Where and when somebody was, below what they say.
  'The list was white.\nat home (in Derby) it opens',
  'The list was white.\nat 10:15',
  'The list was white.\nAt 10:15 I pressed Save.',
  'The list was white.\nin Derby. It opens elsewhere.',
  'The list was white\nat https://panel.example/list',
  'The list was white.\nat work (see the note: 4)',
  // Nothing that a program said.
  'Server stack trace:\n\nat Panel.List.Open(String name)',
  'It names the application: “cade6c72-11e1-46b9-aa84-b35dddb92346”',
])('takes nothing of %j', (text) => expect(errorsIn(text)).toEqual([]));

it.each([
  ['Opening it throws (403) forbidden and nothing else', '(403) forbidden'],
  ['Opening it gives me a 403 FORBIDDEN.', '403 FORBIDDEN'],
  [
    'Open-List : The server returned an error: (403) Forbidden.',
    'Open-List : The server returned an error: (403) Forbidden.',
  ],
  ['It shows error : `Seat not given`', 'Seat not given'],
  ["It’s showing 'error loading list' when I open it", 'error loading list'],
  ['I have seen an "error loading list" in two rooms', 'error loading list'],
  ['Error Code: ListNotOpen\nThe rest is grey.', 'Error Code: ListNotOpen'],
  [
    "It says this:\n\nAADSTS50011: The reply url is not of the application: 'cade6c72-11e1-46b9-aa84-b35dddb92346'.",
    "AADSTS50011: The reply url is not of the application: 'cade6c72-11e1-46b9-aa84-b35dddb92346'.",
  ],
  [
    'The sign-in fails with:\n```\nCannot start the fetch, isPassive: false\n```',
    'Cannot start the fetch, isPassive: false',
  ],
])('finds in %j', (text, error) => expect(errorsIn(text)[0]).toBe(error));

it.each([
  'We sat in room 404 not far from it',
  'There is an error in the bundle on page 3',
  'Is the error in the guide known?',
])('leaves %j', (text) => expect(errorsIn(text)).toEqual([]));
