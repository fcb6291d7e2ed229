import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: ['Mark Field', 'May Tindle'], issueNumber: 41 });
  return [...replaced, ...toReview].sort((a, b) => a.start - b.start).map((one) => one.text);
};

it.each([
  ['a first name', 'simone.w has no access', ['simone.w']],
  ['a surname', 'carver.j is locked out', ['carver.j']],
  ['a name that is a word', 'please reset mark.f before lunch', ['mark.f']],
  ['a name that is a month', 'the log says may_t opened it', ['may_t']],
  ['what no list has', 'Password reset for tomasz.w, please', ['tomasz.w']],
  ['a digit behind it', 'simone.w2 is the other one', ['simone.w2']],
  ['a prefix', 'the user svc-hopkins.r', ['hopkins.r']],
])('shows a login name of an initial behind %s, whole', (_, text, expected) => expect(shown(text)).toEqual(expected));

it.each(['main.c and page.x do not build', 'e.g. this and i.e. that', 'Joy.I did it'])(
  'sees no such login in "%s"',
  (text) => expect(shown(text).filter((one) => /[._]/.test(one))).toEqual([]),
);
