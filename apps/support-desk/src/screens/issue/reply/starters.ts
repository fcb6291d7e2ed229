import type { Issue, StandardReply } from '@tms-support/support-domain';

const passedOn =
  'We have passed this to TRA support. You do not need to do anything. We will write to you when they answer, and again when it is fixed.';

/** How it stands while TRA has it, as one tells it to whoever waits. */
export const newsOfTra: Readonly<Partial<Record<Issue['status'], string>>> = {
  'with-tra': passedOn,
  'tra-has-question': passedOn,
  'card-made': passedOn,
  'tra-fixing':
    'TRA support is fixing this. You do not need to do anything. We will write to you as soon as it is fixed.',
};

/** Where a reply begins while the library has none that fits: short, in plain English, with the names to be filled in. */
export function starterFor(command: string, issue: Issue): StandardReply | undefined {
  const reply = (title: string, words: string): StandardReply => ({
    key: `starter-${command}`,
    title,
    words,
    subject: 'Your TMS question',
  });
  const again = 'Could you try again, and tell us whether it works now?';
  if (command === 'answer' || (command === 'tell-person' && issue.status === 'fixed-tell-person')) {
    const done = command === 'answer' ? '[what was done]' : 'This has been fixed.';
    return reply(
      'Tell them what was done, and ask whether it works',
      `Hello [first name],\n\n${done}\n\n${again}\n\n[sender]`,
    );
  }
  if (command === 'close' && issue.status === 'not-changing') {
    const why = issue.notChangingReason ? `\n\n${issue.notChangingReason}` : '';
    return reply(
      'Tell them that TRA will not be changing it, and what they can do instead',
      `Hello [first name],\n\nWe asked TRA support about this. They have decided not to change it.${why}\n\nHere is what you can do instead: [what they can do instead]\n\n[sender]`,
    );
  }
  if (command === 'tell-person') {
    const words = newsOfTra[issue.status] ?? 'We are still working on this. We will tell you as soon as we know more.';
    return reply('Tell them how it stands', `Hello [first name],\n\n${words}\n\n[sender]`);
  }
  return undefined;
}

/** The message that asks a question, made from the question alone. */
export const askingWords = (question: string): string =>
  question.trim() === '' ? '' : `Hello [first name],\n\n${question.trim()}\n\nThank you.\n\n[sender]`;
