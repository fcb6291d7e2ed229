import { plainSubject } from './plain-subject.js';

it.each([
  ['RE: FW: Code refused', 'Code refused', 'reply'],
  ['AW[2]: [EXTERNAL] Code refused', 'Code refused', 'reply'],
  ['Réf : Code refused', 'Code refused', 'reply'],
  ['Ré : Code refused', 'Code refused', 'reply'],
  ['Rémi: my code is refused', 'Rémi: my code is refused', undefined],
  ['TR : Code refused', 'Code refused', 'forward'],
  // What an English subject begins with is no sign.
  ['Ref: my hearing on 3 March', 'Ref: my hearing on 3 March', undefined],
  ['Re: Ref: 20417', 'Ref: 20417', 'reply'],
  ['Reference: 20417', 'Reference: 20417', undefined],
  ['[OFFICIAL-SENSITIVE] [EXTERNAL] Code refused', 'Code refused', undefined],
  ['[Official: Sensitive] Code refused', 'Code refused', undefined],
  ['[Officially] Code refused', '[Officially] Code refused', undefined],
  ['ATB: [ALLANOL/EXTERNAL] Bundle', 'Bundle', 'reply'],
  ['RE: [CJSM] [OFFICIAL-SENSITIVE] Bundle', 'Bundle', 'reply'],
  ['OFFICIAL: Bundle', 'Bundle', undefined],
  ['FW: OFFICIAL-SENSITIVE - Bundle is blank', 'Bundle is blank', 'forward'],
  ['Bundle - OFFICIAL SENSITIVE', 'Bundle', undefined],
  ['Official: the bundle is blank', 'Official: the bundle is blank', undefined],
  // Forms, and the keys of other desks.
  ['New response: Report a problem', 'Report a problem', undefined],
  ['New form submission from: Report a problem', 'Report a problem', undefined],
  ['Form submission: Report a problem', 'Report a problem', undefined],
  ['[Contact form] Report a problem', 'Report a problem', undefined],
  ['[JIRA] (HELP-481) Bundle is blank', 'Bundle is blank', undefined],
  ['RE: [#48213] Bundle is blank', 'Bundle is blank', 'reply'],
  ['[Request received] Bundle is blank', 'Bundle is blank', undefined],
  ['Incident INC0012345 has been updated - Bundle is blank', 'Bundle is blank', undefined],
  ['INC0012345: Bundle is blank', 'Bundle is blank', undefined],
  ['##RE-48213## Bundle is blank', 'Bundle is blank', undefined],
  ['[Chairs] Re: Rota', '[Chairs] Rota', 'reply'],
  // What somebody writes about such things.
  ['Form submission fails', 'Form submission fails', undefined],
  ['New submission: cannot be uploaded', 'New submission: cannot be uploaded', undefined],
  ['New response from the panel is missing', 'New response from the panel is missing', undefined],
  ['[TMS-2026-00123] Bundle is blank', '[TMS-2026-00123] Bundle is blank', undefined],
  ['INC0012345 is still open', 'INC0012345 is still open', undefined],
  ['Request received, and no answer', 'Request received, and no answer', undefined],
  ['Form: cannot be sent', 'Form: cannot be sent', undefined],
  // What a program shows where nobody wrote any.
  ['(no subject)', '', undefined],
  ['RE: (kein Betreff)', '', 'reply'],
  ['No subject in the list', 'No subject in the list', undefined],
])('takes from a subject what programs put before it: %s', (subject, title, sign) => {
  expect(plainSubject(subject)).toEqual({ title, sign });
});
