import * as fc from 'fast-check';
import { issueStatuses } from '@tms-support/support-domain';
import { deskManifest } from '../manifest.js';
import { choiceCodec, choicesCodec } from './choice.js';
import { numberCodec, webAddressCodec } from './plain.js';
import { tellingsCodec } from './tellings.js';
import { cutTo, noteCodec, sendable, textCodec } from './text.js';
import { calendarDateCodec, instantCodec } from './time.js';

const value = <T>(reading: { good: boolean; value?: T }): T | undefined => (reading.good ? reading.value : undefined);
const fields = deskManifest.lists.flatMap((list) => Object.values(list.fields));

test('no codec throws, whatever the cell holds, and what it reads it can write and read again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.anything(), (field, cell) => {
      const reading = field.codec.read(cell);
      if (!reading.good) return reading.message.length > 10;
      const again = field.codec.read(field.codec.write(reading.value));
      return again.good;
    }),
    { numRuns: 5000 },
  );
});

test('what SharePoint may be sent holds nothing that XML cannot carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sendable(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(Buffer.from(sendable(text), 'utf8').toString('utf8')).toBe(sendable(text));
    }),
  );
  expect(sendable('a\ud83d!')).toBe('a\ufffd!');
  expect(sendable('👩🏽‍⚖️ é\tñ\r\n')).toBe('👩🏽‍⚖️ é\tñ\n');
});

test('a long line is cut with an ellipsis, and never through a character', () => {
  expect(textCodec.write('x'.repeat(300))).toHaveLength(255);
  expect(cutTo(4, 'ab👩c')).toBe('ab…');
  expect(textCodec.write('two\nlines')).toBe('two lines');
  expect(noteCodec.write('two\r\nlines')).toBe('two\nlines');
});

test('an instant loses its parts of a second, and nothing else', () => {
  expect(instantCodec.write('2026-03-03T09:30:00.987Z')).toBe('2026-03-03T09:30:00Z');
  expect(value(instantCodec.read('2026-03-03T09:30:00Z'))).toBe('2026-03-03T09:30:00.000Z');
  expect(value(instantCodec.read('2026-07-10T00:00:00+01:00'))).toBe('2026-07-09T23:00:00.000Z');
  for (const wrong of ['tomorrow', '2026-13-01T00:00:00Z', '20026-01-01T00:00:00Z', 45_000]) {
    expect(instantCodec.read(wrong).good).toBe(false);
  }
});

test('a calendar date is the same day in every time zone, and is read day first', () => {
  expect(calendarDateCodec.write('2026-07-10')).toBe('2026-07-10');
  expect(value(calendarDateCodec.read(' 2026-07-10 '))).toBe('2026-07-10');
  expect(value(calendarDateCodec.read('3/7/2026'))).toBe('2026-07-03');
  for (const wrong of [
    '2026-02-30',
    '31/4/2026',
    'next week',
    '2026-07-09T23:00:00Z',
    '9999-12-31',
    '0026-07-10',
    '2200-01-01',
  ]) {
    expect(calendarDateCodec.read(wrong).good).toBe(false);
  }
});

test('choices are read by their words or their code, without regard to case', () => {
  const codec = choiceCodec(issueStatuses);
  expect(value(codec.read('with tra support'))).toBe('with-tra');
  expect(value(codec.read('with-tra'))).toBe('with-tra');
  expect(codec.read('Bananas')).toEqual({ good: false, message: expect.stringContaining('With TRA support') });
  expect(codec.read('constructor').good).toBe(false);
  const many = choicesCodec({ a: { stored: 'Ay', was: ['Aye'] }, b: { stored: 'Bee' } });
  expect(value(many.read(null))).toEqual([]);
  expect(value(many.read(['Ay', 'Bee']))).toEqual(['a', 'b']);
  expect(value(many.read('Ay;#Bee'))).toEqual(['a', 'b']);
  expect(many.read(['Ay', 'Sea']).good).toBe(false);
  expect(value(many.read(['Aye', 'Bee']))).toEqual(['a', 'b']);
  expect(many.write(['a'])).toEqual(['Ay']);
});

test('a link is a link only where a click on it is safe', () => {
  const unsafe = [
    'javascript:alert(1)',
    'http://x.example',
    'https://',
    'data:text/html,x',
    'https://a b',
    "https://x'onclick=",
  ];
  for (const url of unsafe) {
    expect(webAddressCodec.read(url).good).toBe(false);
  }
  expect(value(webAddressCodec.read(' https://board.example/c/41 '))).toBe('https://board.example/c/41');
  expect(webAddressCodec.write(`https://x.example/${'a'.repeat(300)}`)).toBeNull();
});

test('numbers that arrive as text are numbers, and nothing else is', () => {
  const codec = numberCodec({ least: 0, most: 100 });
  expect(value(codec.read('40'))).toBe(40);
  for (const wrong of ['4O', '1e3', '0x10', NaN, Infinity, true]) expect(codec.read(wrong).good).toBe(false);
});

test('a number beyond its bounds costs its cell, and says the bounds', () => {
  const codec = numberCodec({ least: 0, most: 100 });
  for (const edge of [0, 100, '0', '100.0']) expect(codec.read(edge).good).toBe(true);
  for (const beyond of [-1, 100.5, 1e300, '-1', '9'.repeat(400)]) {
    expect(codec.read(beyond)).toEqual({ good: false, message: 'The number in this cell must be between 0 and 100.' });
  }
});

test('every column of every list that holds a day, a time or a number refuses what nothing can count with', () => {
  const beyond = {
    DateTime: ['0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
    Number: [-1e300, 1e300, Number.MAX_VALUE, '9'.repeat(400)],
  };
  const kinds = fields.flatMap(({ type }) => (type in beyond ? [type] : []));
  expect(new Set(kinds)).toEqual(new Set(['DateTime', 'Number']));
  for (const field of fields) {
    for (const cell of beyond[field.type as keyof typeof beyond] ?? []) {
      expect([field.title, cell, field.codec.read(cell).good]).toEqual([field.title, cell, false]);
    }
  }
});

test('the duty to inform comes back as it went in, bars and line ends and all', () => {
  const line = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && sendable(text) === text);
  const telling = fc.record({
    on: fc.constant('2026-03-03'),
    by: line,
    whom: line,
    what: fc.constantFrom('a|b', 'c\\d', 'two\nlines', '\\n'),
  });
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 5 }), (tellings) => {
      expect(tellingsCodec.read(tellingsCodec.write(tellings))).toEqual({ good: true, value: tellings });
    }),
  );
  expect(tellingsCodec.read('2026-03-03 | Ada | TMU | the date\nyesterday | Ada | TMU | that')).toEqual({
    good: false,
    message: 'Line 2 must read: 2026-03-03 | who told | whom | what',
  });
});

test.each(['\u202e', '\u2067', '\u200f', '\u061c', '\u202a'])(
  'one line is read without %j, which the cell keeps',
  (sign) => {
    expect(textCodec.read(`Nia ${sign}Code`)).toEqual({ good: true, value: 'Nia Code' });
    expect(textCodec.write(`Nia ${sign}Code`)).toBe(`Nia ${sign}Code`);
    expect(textCodec.read(sign)).toEqual({ good: true, value: undefined });
    // Words of several lines are evidence: they stay, and are set apart where they are shown.
    expect(noteCodec.read(`Nia ${sign}Code`)).toEqual({ good: true, value: `Nia ${sign}Code` });
  },
);
