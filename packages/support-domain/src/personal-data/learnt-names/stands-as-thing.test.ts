import { maskPersonalData } from '../mask-personal-data.js';

const known = { names: [], issueNumber: 41 };
const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, known);
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'Dawn patching is over',
  'Cliff edge at the year end',
  'Works again.\nRay tracing makes it hot',
  'Jade text on white',
  'Ruby errors fill the log',
])('takes nobody for the thing that begins "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['Dawn asked for it', ['Dawn']],
  ['Cliff cannot hear', ['Cliff']],
  ['Ray away until Monday', ['Ray']],
  ['Ray Tracy has the key', ['Ray Tracy']],
  ['Ruby had errors', ['Ruby']],
])('leaves somebody a person in "%s"', (text, names) => expect(shown(text)).toEqual(names));

it.each([
  'Faith in the archive is low',
  'Nick in the hose by the tea point',
  'Frank replies only',
  'Sandy-coloured binder, Wren-shaped stamp',
  'a weaver came about the carpet',
  "Otter's Loft is full",
  'the Hopkins room and the Attenborough suite',
  'Is Ruby 3.2 on that server?',
  'Open on Boxing Day, and the Care Act 2014 says so',
  'Our order 8801442907 came',
  'Notes On How To Serve Papers Late',
  "bob's your uncle, and a baker's dozen too",
  'The rooms are called Beech, Rowan and Hazel',
  'Rowan and Hazel are the new pods',
  'Ms and Mr are gone from the list',
  'In one case 40 sheets were blank',
  'Jasper is the codename of the test',
  'Florence Nightingale House has a lift, and so has the Clifton Hotel',
  'Hartley Grange pavilion is shut',
  'stuck on job 66231',
])('takes nobody for the thing in "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['told the deputy (Weaver) of it', ['Weaver']],
  ['Done at last.\nHeather has asked twice', ['Heather']],
  ['Mary Hall has the key', ['Mary Hall']],
  ['rich and grace say no', ['rich', 'grace']],
  ['jo and mo both rang', ['jo', 'mo']],
  ['the otterburn bundle is empty', ['otterburn']],
  ['Driving licence TREHA 561103 R99KT', ['TREHA 561103 R99KT']],
  ['post it to The Old Smithy, Nether End, Ludlow SY8 1QT', ['SY8 1QT', 'The Old Smithy, Nether End, Ludlow']],
  ['mail is jo underscore lark at post dot example', ['jo underscore lark at post dot example']],
  ['write to jo (dot) lark (at) post (dot) example', ['jo (dot) lark (at) post (dot) example']],
  ['NI said as q q one two three four five six c', ['q q one two three four five six c']],
  ['dob she says is third of may seventy one', ['third of may seventy one']],
  ['case thirty-one thousand two hundred and six is stuck', ['thirty-one thousand two hundred and six']],
  ['opens with https://portal.example/invite/7c1e9ab042', ['7c1e9ab042']],
  ['see https://portal.example/join?guest=jlarkspur&k=70213', ['70213', 'jlarkspur']],
])('shows or replaces what is somebody\'s in "%s"', (text, found) =>
  expect(shown(text).sort()).toEqual([...found].sort()),
);
