import type { StandardReply } from '@tms-support/support-domain';

const end = '\n\n[sender]\nTeacher Misconduct Unit';

/**
 * Replies that a new desk may begin with, about what people most often ask (S23, S24). They promise nothing that only TMU could know, and are
 * edited before each use.
 */
export const firstReplies: readonly StandardReply[] = [
  {
    key: 'first-received',
    title: 'We have your message',
    subject: 'Your message',
    words: `Hello [first name],\n\nThank you for your message. We are looking into it, and will write to you again when we know more.\n\nIf anything changes in the meantime, reply to this email.${end}`,
  },
  {
    key: 'first-exact-words',
    title: 'Ask for the exact error message',
    cause: 'fault',
    subject: 'The message that you see',
    words: `Hello [first name],\n\nSo that we can find out what is wrong, could you reply and tell us:\n\n1. The exact words of the message. A picture of the screen is best, if it shows no names.\n2. What you were doing just before it.\n3. The day and time when you saw it.\n\nLeave out the names of teachers and anything about a case. We will look into it as soon as we have your reply, and write to you again.${end}`,
  },
  {
    key: 'first-sign-in',
    title: 'Sign in again from the start',
    area: 'sign-in',
    cause: 'forgot-how',
    subject: 'Signing in',
    words: `Hello [first name],\n\nThese steps often help:\n\n1. Close every window of the browser, and open it again.\n2. Go to the sign-in page by its address, and not by an older link.\n3. Enter the email address that we write to you at.\n\nIf it still does not work, reply to this email and tell us what the page says. We will go through it with you.${end}`,
  },
  {
    key: 'first-with-tra',
    title: 'We have passed it on to TRA support',
    cause: 'fault',
    subject: 'Your problem with TMS',
    words: `Hello [first name],\n\nWe could not put this right ourselves, so we have passed it on to TRA support, who look after TMS. It may take them a few days.\n\nWe will write to you as soon as we hear from them. You do not need to do anything.${end}`,
  },
  {
    key: 'first-did-it-work',
    title: 'Does it work now?',
    subject: 'Does it work now?',
    words: `Hello [first name],\n\nThe problem that you told us about should now be fixed. Could you try again, and tell us whether it works?\n\nIf it does not, tell us what you see now, and we will look again.${end}`,
  },
  {
    key: 'first-not-changing',
    title: 'This will stay as it is, and what to do instead',
    subject: 'Your problem with TMS',
    words: `Hello [first name],\n\nTRA has looked at this, and has decided not to change it.\n\nHere is what you can do instead:\n\n1. [what to do instead]\n\nIf you would like us to go through it with you, reply to this email and we will find a time.${end}`,
  },
];
