import { ownWords, readMessage, textParts, withoutGreeting } from '@tms-support/message-reader';
import { lastTime, openRecallIndex, repliesAlike } from '@tms-support/support-domain';
import { readSitePeople } from '../people/site-person.js';
import { readExamples } from './examples.js';
import { makeSample } from './make-sample.js';

const today = '2026-11-23';
const sample = makeSample({ today, seed: 7, switcher: readSitePeople(), examples: readExamples() });
const index = openRecallIndex(sample.issues.map(({ issue }, place) => ({ number: place + 1, issue })));

const mail = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: Marian Thwaite <marian@panel.example>',
      'To: portal-inbox@tmu.example',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...lines,
    ].join('\r\n'),
  );
/** The words of a message without greeting and signature, as the form asks with them. */
const problemIn = async (bytes: Uint8Array): Promise<{ whatHappened: string }> => {
  const { message } = await readMessage('mail.eml', bytes);
  return { whatHappened: withoutGreeting(ownWords(textParts(message.text))) };
};

it.each([
  [
    'one who asked three times',
    mail(
      'Hello,',
      '',
      'I have asked three times for the link to reset and each time it tells me it has run out. I sit on Thursday.',
      '',
      'Kind regards',
      'Marian Thwaite',
    ),
  ],
  [
    'one who clicked too late',
    mail(
      'Hi there',
      '',
      'The email to choose a new password came, but it says expired when I click. Can you send another?',
      '',
      'Thanks',
      'Osei',
      '',
      'Sent from my iPad',
    ),
  ],
  [
    'one who is locked out',
    mail(
      'Dear team,',
      '',
      'I pressed "Forgotten your password?" twice now. By the time I get to it the reset link is dead.',
      '',
      'Many thanks, Dilys',
    ),
  ],
])('what helped last time and the standard reply are found for a reset link: %s', async (_, bytes) => {
  const problem = await problemIn(bytes);
  const [found] = lastTime(index, problem, { now: `${today}T09:00:00.000Z` });
  const twin = sample.issues[found!.number - 1]!.issue;
  expect(twin.details).toMatchObject({ area: 'sign-in', cause: 'forgot-how' });
  expect(repliesAlike(sample.replies, problem)[0]?.reply.key).toBe('password');
});

it('finds neither for a problem that nobody had', async () => {
  const problem = await problemIn(mail('Hello', '', 'The colours of the buttons hurt my eyes.', '', 'Regards', 'Osei'));
  expect(lastTime(index, problem, { now: `${today}T09:00:00.000Z` })).toEqual([]);
  expect(repliesAlike(sample.replies, problem)).toEqual([]);
});
