/** @jest-environment node */
import type { ReadMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { suggestAnswers } from './suggest-answers';

const message: ReadMessage = {
  subject: '',
  from: { name: '', email: '' },
  to: ['portal@tmu.example'],
  text: '',
  wasCut: false,
  hidden: '',
  replyTo: [],
  contents: [],
  inner: [],
};
const read = (more: Partial<ReadMessage>) =>
  suggestAnswers({ ...message, ...more }, knownPeople, { portalInbox: 'portal@tmu.example' }, { today: '2026-03-04' });

const zendesk = { name: 'North', email: 'support@north.zendesk.example' };
const fields = 'Ticket # 771\nStatus Open\nRequester Asha Patel\nGroup Support\nPriority -';
const commented = (top: string, below: string): string =>
  `##- Please type your reply above this line -##\n\n${top}\n\n${'-'.repeat(46)}\n\nAsha Patel, Mar 3, 2026, 09:41 GMT\n\nMy code is refused.\n\n${below}`;

it.each([
  ['in its fields', commented('You have been assigned to this ticket (#771).', fields)],
  ['in its first sentence', commented('A ticket (#771) by Asha Patel has been received. It is unassigned.', '')],
])('does not ask whose ticket it is if the desk says so: %s', (_, text) => {
  const { who, suggestions, parts } = read({ from: zendesk, text });
  expect([who.writer?.from.name, who.choices]).toEqual(['Asha Patel', [who.writer]]);
  expect(suggestions.find(({ id }) => id === 'what')?.shown).toBe('My code is refused.');
  expect(parts.some(({ kind, text: folded }) => kind === 'program' && folded === fields)).toBe(text.includes(fields));
});

it('asks if the desk names another requester, and leaves fields of somebody’s own', () => {
  const other = commented('You have been assigned to this ticket (#771).', fields.replace('Asha Patel', 'Mira Holt'));
  expect(read({ from: zendesk, text: other }).who.choices).toHaveLength(2);
  const own = read({ from: { name: 'Asha Patel', email: 'asha@panel.example' }, text: `It is refused.\n\n${fields}` });
  expect(own.suggestions.find(({ id }) => id === 'what')?.shown).toContain('Status Open');
});

it('takes what the caller commented for the words of a ticket that has a title alone', () => {
  const text =
    'Short description: Code\n\nPriority: 4\nCaller: Asha Patel\nState: New\n\nComments:\n2026-03-03 09:41:10 GMT - Asha Patel Additional comments\nMy code is refused.';
  const { suggestions } = read({ from: { name: 'Desk', email: 'north@service-now.example' }, text });
  const shown = Object.fromEntries(suggestions.map((one) => [one.id, one.shown]));
  expect(shown).toMatchObject({ who: 'Asha Patel, asha@panel.example', title: 'Code', what: 'My code is refused.' });
});
