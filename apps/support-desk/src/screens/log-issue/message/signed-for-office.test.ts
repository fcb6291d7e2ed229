/** @jest-environment node */
import type { ReadMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { suggestAnswers } from './suggest-answers';
import { nameOnly } from './writers';

const settings = { portalInbox: 'portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const sam = { name: 'Sam Okoro', email: 'sam@tmu.example' };
const heading = (from: string): string => `From: ${from}\nSent: 3 March 2026 08:00\nTo: Sam\nSubject: Portal\n\n`;
const ask = ({ from, text, subject = '' }: Pick<ReadMessage, 'from' | 'text'> & { subject?: string }) => {
  const message = { subject, from, to: [], text, wasCut: false, hidden: '', replyTo: [], contents: [], inner: [] };
  const { suggestions } = suggestAnswers(message, knownPeople, settings, { today: '2026-03-04' });
  return Object.fromEntries(suggestions.map((one) => [one.id, one]));
};

it.each([
  ['HALLAM, Bethan', 'Bethan Hallam'],
  ['HALLAM, Bethan (Panel)', 'Bethan Hallam'],
  ['TRA Digital Service Desk', 'TRA Digital Service Desk'],
  ["O'BRIEN, Sean", "Sean O'Brien"],
  ['SMITH-JONES, Ana', 'Ana Smith-Jones'],
  ['McDONALD, Iain', 'Iain McDonald'],
  ['Bo MA', 'Bo MA'],
  ['Asha Patel OBE', 'Asha Patel OBE'],
  ['ASHA PATEL', 'ASHA PATEL'],
])('writes %s without the capitals of an organisation: %s', (name, written) => expect(nameOnly(name)).toBe(written));

it('says where a message came from that is of somebody known by another address', () => {
  const got = ask({ from: { name: 'Asha Patel', email: 'asha@home.example' }, text: 'My code is refused.' });
  expect([got['who']?.shown, got['who']?.note]).toEqual([
    'Asha Patel, asha@panel.example',
    'The desk knows them: panellist. This message came from asha@home.example. Check that it is theirs.',
  ]);
  const known = ask({ from: { name: 'A. P.', email: 'Asha@Panel.example' }, text: 'My code is refused.' });
  expect(known['who']?.note).toBe('The desk knows them: panellist.');
});

describe('an office’s address', () => {
  const office = { name: 'Admissions', email: 'admissions@hollin.example' };
  const words = 'Our panellist cannot sign in.';

  it.each([
    `${words}\n\nKind regards,\nOtto Vane`,
    `${words}\n\nMany thanks\n\nOtto Vane\nAdmissions Officer\nHollin School`,
    `${words}\n\nDiolch yn fawr / Many thanks,\nOtto Vane | Swyddog`,
    `${words}\n\nOtto Vane\nSchool Office Manager\n01632 960123`,
    `${words}\n\n--\nMr Otto Vane`,
  ])('is offered with the name of whoever signs: %j', (text) => {
    const got = ask({ from: office, text });
    expect([got['who']?.shown, got['what']?.shown]).toEqual(['Otto Vane, admissions@hollin.example', words]);
    expect(got['who']?.note).toContain('The name is from the signature: the message is from Admissions.');
  });

  it.each([
    `${words}\n\nKind regards,\nThe Admissions Team`,
    `${words}\n\nKind regards,\nHollin Primary`,
    `${words}\n\nThanks\nOtto`,
    `${words}\n\nOtto Vane was here on Monday.`,
    'Otto Vane\nHe cannot sign in',
  ])('is offered as it is where nobody signs: %j', (text) =>
    expect(ask({ from: office, text }).who?.shown).toBe('Admissions, admissions@hollin.example'),
  );

  it('is one without a name too, and that of a message which a colleague passes on', () => {
    const text = `${words}\n\nRegards\nOtto Vane`;
    expect(ask({ from: { name: '', email: 'ov@hollin.example' }, text }).who?.shown).toBe(
      'Otto Vane, ov@hollin.example',
    );
    const passedOn = `For you\n\n${heading('Admissions <admissions@hollin.example>')}${text}`;
    const got = ask({ from: sam, subject: 'FW: Portal', text: passedOn });
    expect([got['who']?.shown, got['what']?.shown]).toEqual(['Otto Vane, admissions@hollin.example', words]);
  });

  it('is one of a body in Wales, and of another desk, through which somebody signs', () => {
    const care = { name: 'Gofal Cwsmer / Customer Care', email: 'gofal@sir.example' };
    const signed = `${words}\n\nCofion / Regards\nMared ap Huw\nSwyddog`;
    expect(ask({ from: care, text: signed })['who']?.shown).toBe('Mared ap Huw, gofal@sir.example');
    const desk = { name: 'Hollin Support', email: 'support@hollin.freshdesk.example' };
    const got = ask({ from: desk, text: `${words}\n\nRegards,\nOtto Vane\nHollin Trust` });
    expect([got['who']?.shown, got['channel']?.shown]).toEqual(['Otto Vane', 'Email']);
    expect(got['who']?.note).toContain('support@hollin.freshdesk.example sent it for them.');
    expect(ask({ from: desk, text: `${words}\n\nRegards,\nThe Support Team` })['who']).toBeUndefined();
    const program = { name: 'Cloud', email: 'no-reply@cloud.example' };
    expect(ask({ from: program, text: `${words}\n\nRegards,\nCloud Nine` })['who']).toBeUndefined();
  });

  it('leaves a person their name, whoever signs', () =>
    expect(
      ask({ from: { name: 'Mo Aske', email: 'office@hollin.example' }, text: `${words}\n\nThanks\nOtto Vane` }).who
        ?.shown,
    ).toBe('Mo Aske, office@hollin.example'));
});
