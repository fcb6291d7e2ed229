import { draftName, formNames } from './form-names';

it.each([
  ['issue/41/add-note', 'the note, issue 41'],
  ['issue/7/know-about', 'the line that everybody reads, issue 7'],
  ['log', 'a new issue'],
  ['log/report/r1', 'a new issue from a report'],
  ['report', 'your report'],
  ['report/r1/answer', 'what you add to your report'],
  ['replies/new', 'a new reply'],
  ['replies/5', 'a reply'],
  ['find/days', 'the days in Find'],
  ['find/assign', 'several issues'],
  ['issue/41/of-later-code', undefined],
  ['issue/41/toString', undefined],
  ['issue', undefined],
])('the draft %s is of %s', (id, name) => expect(draftName(id)).toBe(name));

it('names every form in words of a person', () => {
  for (const [form, name] of Object.entries(formNames))
    expect([form, name]).toEqual([form, expect.stringMatching(/^[a-zA-Z’ ]+$/)]);
});
