import fc from 'fast-check';
import { longestPrefillLink, prefillLink } from './prefill-link.js';

const form = 'https://forms.tra.example/tms/viewform';

it.each([
  [form, { 'entry.1': 'Save & close', 'entry.2': '' }, `${form}?entry.1=Save%20%26%20close`],
  [`${form}?usp=pp_url`, { 'entry.1': 'é' }, `${form}?usp=pp_url&entry.1=%C3%A9`],
  [`${form}?`, { r1: 'a#b' }, `${form}?r1=a%23b`],
  [`${form}#top`, { r1: '=1' }, `${form}?r1=%3D1`],
  [form, {}, form],
  [form, { r1: 'half \uD83D' }, `${form}?r1=half%20%EF%BF%BD`],
])('%s with %j', (formUrl, entries, url) => {
  expect(prefillLink(formUrl, entries)).toEqual({ outcome: 'link', url, leftOut: [] });
});

it.each([
  ['http://forms.tra.example/tms', {}, 'must begin with https://'],
  ['javascript:alert(1)', {}, 'must begin with https://'],
  ['https://a b.example/', {}, 'must begin with https://'],
  ['https://forms.tra.example@evil.example/', {}, 'must begin with https://'],
  ['https://forms.tra.example/tms/edit', {}, 'opens it for editing'],
  [form, { 'entry.1&admin': 'x' }, 'must be letters, digits and dots'],
  [`${form}?${'a'.repeat(2_000)}`, {}, 'is too long'],
])('refuses %s with %j', (formUrl, entries, words) => {
  expect(prefillLink(formUrl, entries)).toEqual({ outcome: 'refused', message: expect.stringContaining(words) });
});

it('leaves the longest answer out, whole, and names it', () => {
  const link = prefillLink(form, { a: 'short', b: 'long '.repeat(500), c: 'short too' });
  expect(link).toEqual({ outcome: 'link', url: `${form}?a=short&c=short%20too`, leftOut: ['b'] });
});

it('is never longer than it may be, and every answer is whole in it or named', () => {
  const id = fc.constantFrom('entry.1', 'entry.2', 'r3', 'r4');
  fc.assert(
    fc.property(fc.dictionary(id, fc.string({ unit: 'grapheme', maxLength: 900 })), (entries) => {
      const link = prefillLink(form, entries);
      if (link.outcome === 'refused') throw new Error(link.message);
      expect(link.url.length).toBeLessThanOrEqual(longestPrefillLink);
      const said = new Map([...new URL(link.url).searchParams]);
      for (const [name, answer] of Object.entries(entries)) {
        if (answer.trim() === '' || link.leftOut.includes(name)) expect(said.has(name)).toBe(false);
        else expect(said.get(name)).toBe(answer);
      }
    }),
  );
});
