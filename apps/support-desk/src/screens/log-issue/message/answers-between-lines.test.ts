/** @jest-environment node */
import { readMessage } from '@tms-support/message-reader';
import { knownPeople } from '../../../testing/people';
import { suggestAnswers } from './suggest-answers';

const settings = { portalInbox: 'portal@tmu.example', stakeholderEngagementInbox: 'se@tmu.example' };
const head = ['From: Una Holt <una@holt.example>', 'To: portal@tmu.example', 'Subject: Re: Room 4', ''];
const kindsOf = async (...lines: string[]) => {
  const { message } = await readMessage('a.eml', new TextEncoder().encode([...head, ...lines].join('\r\n')));
  return suggestAnswers(message, knownPeople, settings, { today: '2026-03-04' }).parts.map(
    ({ kind, text }) => `${kind}: ${text}`,
  );
};

test('folds a greeting that stands alone above answers between quoted lines', async () => {
  const kinds = await kindsOf(
    'Hello,',
    '',
    'On 3 Mar 2026, at 10:05, Portal <portal@tmu.example> wrote:',
    '',
    '> Which browser do you use?',
    '',
    'The one on the laptop that you gave me.',
  );
  expect(kinds).toContain('greeting: Hello,');
});

test.each([
  ['Which bundle is it, please?', 'The one for 11 April 2026, volume 2.', '11 April 2026'],
  ['Is your hearing still on 2 April 2026?', 'It was, and is 9 April now.', '9 April 2026'],
  ['Which browser do you have?', 'The one of 11 April 2026.', undefined],
  ['Is your hearing on 2 April 2026?', 'Yes, it is.', undefined],
])('asks whether a day is a hearing’s by what it answers: %s %s', async (asked, answer, day) => {
  const { message } = await readMessage(
    'a.eml',
    new TextEncoder().encode(
      [
        ...head,
        'On 3 Mar 2026, at 10:05, Portal <portal@tmu.example> wrote:',
        '',
        `> ${asked}`,
        '',
        answer,
        '',
        '> Which page is it?',
        '',
        'All of them.',
      ].join('\r\n'),
    ),
  );
  const { suggestions } = suggestAnswers(message, knownPeople, settings, { today: '2026-03-04' });
  const hearing = suggestions.find(({ id }) => id === 'hearing');
  expect([hearing?.shown, hearing?.isDoubtful]).toEqual([day, day && true]);
});

test('leaves a greeting that is all somebody says', async () => {
  expect(await kindsOf('Hello,')).toEqual(['words: Hello,']);
});
