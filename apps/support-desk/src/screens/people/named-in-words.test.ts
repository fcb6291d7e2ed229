import { namedInWords } from './named-in-words';

const named = namedInWords({ name: 'Zoë  Okoro', email: 'Zoe.Okoro@tmu.example' });

it.each([
  'Ask ZOE OKORO first',
  'Zoë Okoro’s training session',
  'Signed: Zoë\n  Okoro, TMU',
  '<zoe.okoro@tmu.example>',
  'Zoë Okoro.',
  '(Zoë Okoro)',
])('finds them in “%s”', (text) => expect(named(text)).toBe(true));

it.each([
  'Ask Zoë',
  'Zoë Okoro-Lee',
  'Anna-Zoë Okoro',
  'Zoë Okorowa',
  'mary.zoe.okoro@tmu.example',
  'zoe.okoro@tmu.example.uk',
  undefined,
])('does not find them in “%s”', (text) => expect(named(text)).toBe(false));

it('finds somebody without an address by their whole name, and nobody by one word alone', () => {
  expect(namedInWords({ name: 'Bo', email: '' })('Ask Bo')).toBe(false);
  expect(namedInWords({ name: 'Bo', email: 'bo+x@tmu.example' })('Write to bo+x@tmu.example')).toBe(true);
  expect(namedInWords({ name: '', email: ' ' })('')).toBe(false);
});
