import { healthIn } from './health-in-words';

const found = (text: string): string[] => healthIn(text).map((one) => one.text);

it.each([
  ['a colleague is off with shingles', ['shingles']],
  ['in hospital again with his heart', ['in hospital', 'his heart']],
  ['her mum died, so somebody else has it', ['mum died']],
  ['He was very poorly on Monday', ['very poorly']],
  ['Off sick until the 9th', ['Off sick']],
  ['back from maternity in May', ['maternity']],
  ['she has a GP appointment at two', ['GP appointment']],
  ['he is having an eye operation', ['having an eye operation']],
  ['signed off with stress', ['signed off with stress']],
  ['they broke their wrist, and cannot type', ['broke their wrist']],
  ['diagnosed with ADHD', ['diagnosed with', 'ADHD']],
  ['I’m pregnant and due in March', ['pregnant']],
  ['Her treatment begins on Tuesday', ['Her treatment']],
  ['on compassionate leave', ['compassionate leave']],
  ['she is registered blind', ['registered blind']],
  ['LONG COVID', ['LONG COVID']],
])('finds what "%s" says of health', (text, expected) => expect(found(text)).toEqual(expected));

it.each([
  'The operation failed. The session died after 20 minutes',
  'every keystroke is slow, and the page is ill-formed',
  'the letter is poorly worded, and I am sick of it',
  'the hearing is at the Hospital Road rooms, and the hearing room has a screen',
  'the server had a virus, and a health check is due',
  'send it as a blind copy; the flue is a form of its own',
  'the case is signed off by the team lead, and another for release with no comment',
  'he was poorly advised, and the field is too poorly aligned to read',
  'the condition of the report is wrong',
  'the stroke of the line is too thin, and the list is broken',
  'a timeout is taken for an operation of the system',
])('finds nothing of health in "%s"', (text) => expect(found(text)).toEqual([]));

it('finds it where a line ends or an odd blank stands, at its own place', () => {
  const text = 'He is\u00a0off\u00a0sick today';
  expect(healthIn(text)).toEqual([{ start: 6, end: 14, text: 'off\u00a0sick' }]);
});

it('reads a long text to its end', () => expect(found(`${'has an a '.repeat(20_000)}shingles`)).toEqual(['shingles']));
