import { draftReply, type StandardReply } from '@tms-support/support-domain';
import { readSitePeople } from '../people/site-person.js';
import { readExamples } from './examples.js';
import { makeSample } from './make-sample.js';

const today = '2026-03-10';
const { replies, issues } = makeSample({ today, seed: 7, switcher: readSitePeople(), examples: readExamples() });
const open = issues.find(({ issue }) => issue.status !== 'closed')!.issue;
/** As the e-mail leaves. */
const sent = (reply: StandardReply): string =>
  draftReply(reply, open, { number: 41, sender: 'Priya Hartnoll', today }).words;

it.each(replies.map((reply) => [reply.title, reply] as const))(
  'greets, says what happens next and signs: %s',
  (_, reply) => {
    const words = sent(reply);
    expect(words).toMatch(/^Hello [A-Z][\p{L}'-]+,\n\n/u);
    expect(words).toMatch(/reply to this email|tell (?:us|me)|(?:we|I) will write to you/i);
    expect(words).toMatch(/\n\nPriya Hartnoll(?:\nTeacher Misconduct Unit)?$/);
    // An office's words: nothing begged, nothing blamed, and one of "we" and "I".
    expect(words).not.toMatch(/\bplease\b|\bunfortunately\b|\bsimply\b|\byou (?:must|should have|failed|forgot)\b/i);
    expect(/\b(?:we|us|our)\b/i.test(words) && /\bI\b/.test(words)).toBe(false);
  },
);
