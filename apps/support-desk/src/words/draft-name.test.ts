/** @jest-environment node */
import { draftName } from './draft-name';
import { panelNames, type Panel } from '../screens/issue/panels';
import { stepWords, type StepCommand } from '../screens/issue/steps/step-words';
import { commandThings, thingOfForm, type FormName } from './step-things';

it.each([
  ['issue/41/add-note', 'the note, issue 41'],
  ['issue/7/know-about', 'the line that everybody reads, issue 7'],
  ['log', 'a new issue'],
  ['log/report/r1', 'a new issue from a report'],
  ['report', 'your report'],
  ['report/r1/answer', 'what you add to your report'],
  ['replies/new', 'a new reply'],
  ['replies/5', 'a reply'],
  ['documents/new', 'a new document'],
  ['documents/5', 'a document'],
  ['documents/checked', 'documents that were checked'],
  ['find/days', 'the days in Find'],
  ['find/assign', 'several issues'],
  ['issue/41/of-later-code', undefined],
  ['issue/41/toString', undefined],
  ['issue', undefined],
])('the draft %s is of %s', (id, name) => expect(draftName(id)).toBe(name));

it('names what every command writes in words of a person', () => {
  for (const [command, thing] of Object.entries(commandThings))
    for (const words of Object.values(thing))
      expect([command, words]).toEqual([command, expect.stringMatching(/^[a-zA-Z’ ]+$/)]);
});

it('names what every form on an issue’s page writes', () => {
  // A step or a panel without its words does not compile here.
  const forms: readonly FormName[] = [...Object.keys(stepWords), ...Object.keys(panelNames)] as (StepCommand | Panel)[];
  for (const form of forms) expect([form, thingOfForm(form)]).toEqual([form, expect.stringMatching(/^[a-zA-Z’ ]+$/)]);
});

it.each(['constructor', '__proto__', 'of-later-code', 'record-list-edit'])('knows no form of the name %s', (name) =>
  expect(thingOfForm(name)).toBeUndefined(),
);
