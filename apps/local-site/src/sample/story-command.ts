import type {
  AsToldBy,
  Channel,
  Instant,
  Issue,
  IssueCommand,
  IssueDetails,
  Reporter,
  Told,
} from '@tms-support/support-domain';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { dayOf } from './days.js';
import type { IssueExample } from './examples.js';
import type { StoryStep } from './story-steps.js';

/** Who and what a story is about. */
export interface StoryCast {
  key: string;
  example: IssueExample;
  /** What the person wrote: one of the example's texts. */
  text: string;
  reporter: Reporter;
  /** Others with the same fault. */
  others: readonly Reporter[];
  channel: Channel;
  owner: KnownPerson;
  /** On whose word TMU records TRA's steps. */
  developerName: string;
  hearingOn?: string;
  updateKey?: string;
  /** The record on which an error came. */
  recordReference?: string;
  cardUrl: string;
  /** The address of the board that the card is on. */
  board: string;
}

// A report that somebody made alone is answered by email.
const howToTell = (channel: Channel): Channel => (channel === 'desk' ? 'email' : channel);

/** What different people say where the same thing happens: each story has its own, by its key. */
const oneOf = ({ key }: StoryCast, said: readonly string[]): string =>
  said[[...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % said.length]!;

const questions = [
  'Which screen were you on, and what did you do just before?',
  'What does the page say exactly, and where does it say it?',
  'Does it happen each time, or did it happen once?',
  'Were you on your own computer, and in which browser?',
];
/** In the order of the questions. */
const personAnswers = [
  'The first screen after signing in. I had only just started.',
  'I did not write it down, sorry. It was a red line under the box, something about trying again.',
  'Each time. I have tried it before lunch and again just now.',
  'My own laptop, the one I always use. Edge, I think. The blue one.',
];
const stillNot = [
  'I have done all of that and it is the same as before.',
  'It got further this time, and then it stopped at the same place.',
  'Sorry, no luck. I followed it twice to be sure.',
];
const thanks = [
  'Wrote back: that worked, thank you.',
  'Replied the same afternoon: all fine now.',
  'Thanked us, and said that it was the second step that did it.',
  'Said on the phone that it works again.',
];
const seenByTra = [
  'We can see it too. A fix is needed.',
  'Happens on our test system as well. We will fix it.',
  'Found it in the log. It needs a change.',
];
const triedByUs = [
  'Tried it on the training case and on a real one.',
  'Did the same steps as in the report, twice. It works.',
  'Asked a colleague to try it too. Works for both of us.',
];
const backAgain = [
  'It has come back this morning, just the same.',
  'It worked for two days, and now it is as it was.',
  'Rang to say that it is happening again.',
];

const team = 'Teacher Misconduct Unit';

/** A whole message to the person: greeting, what is said, who signs. */
const letterTo = ({ reporter, owner }: StoryCast, words: string): string =>
  `Hello ${reporter.name.split(' ')[0]},\n\n${words}\n\n${owner.name.split(' ')[0]}\n${team}`;

// The cause is known once somebody has looked: it is not said when an issue is logged.
function detailsOf({ example, text, hearingOn, updateKey, recordReference }: StoryCast, seenAt: Instant): IssueDetails {
  const { area, error } = example;
  return {
    whatHappened: text,
    area,
    ...(error ? { error: { ...error, ...(recordReference ? { recordReference } : {}), seenAt } } : {}),
    ...(hearingOn ? { hearingOn } : {}),
    ...(updateKey ? { updateKey } : {}),
  };
}

/** The commands of one step: one, but for several people with one fault. */
export function commandsOf(step: StoryStep, cast: StoryCast, at: Instant, issue: Issue | undefined): IssueCommand[] {
  const on = dayOf(at);
  const { example, reporter, channel } = cast;
  const { cause, prevention, whatWasDone } = example;
  const lessons = { cause, ...(prevention ? { prevention } : {}) };
  const told = (note: string): Told => ({ how: howToTell(channel), on, note });
  const byPerson = { asToldBy: { name: reporter.name, on } satisfies AsToldBy };
  const byTra = { asToldBy: { name: cast.developerName, on } satisfies AsToldBy };
  const details = detailsOf(cast, at);
  const raise = { type: 'raise', key: cast.key, reporter, channel, details } as const;
  const reply = letterTo(cast, example.reply);
  switch (step) {
    case 'raise':
      return [raise];
    case 'sort-out-at-once':
      return [
        { ...raise, details: { ...details, ...lessons }, solved: { whatWasDone, told: told(`${whatWasDone}.`) } },
      ];
    case 'more-people':
      return cast.others.map((other) => ({ type: 'add-person', reporter: other, channel }));
    case 'take':
      return [{ type: 'name-owner', owner: { name: cast.owner.name, email: cast.owner.email } }];
    case 'ask': {
      const question = oneOf(cast, questions);
      const words = `Thank you for telling us. ${question} A screenshot helps, if you can make one without names on it.`;
      return [{ type: 'ask-person', question, told: told(letterTo(cast, words)) }];
    }
    case 'reply':
      return [
        {
          type: 'record-person-reply',
          reply: oneOf(cast, personAnswers),
          ...byPerson,
        },
      ];
    case 'answer':
      return [{ type: 'answer', whatWasDone, told: told(reply), ...lessons }];
    case 'did-not-work':
      return [
        {
          type: 'record-not-resolved',
          whatHappened: oneOf(cast, stillNot),
          ...byPerson,
        },
      ];
    case 'worked':
      return [{ type: 'close', outcome: 'worked', told: told(oneOf(cast, thanks)), ...byPerson }];
    case 'no-answer':
      return [
        {
          type: 'close',
          outcome: 'told-no-answer',
          told: told('Told what was done, and asked whether it works. No answer came.'),
        },
      ];
    case 'hand-over': {
      const error = issue?.details.error;
      const evidence = error ? { error } : { noErrorReason: example.noErrorReason ?? 'No message appeared' };
      return [{ type: 'hand-over', route: example.route ?? 'problem-form', sentAt: at, ...evidence }];
    }
    case 'told-with-tra': {
      const words =
        'This needs a change to TMS, so we have passed it to TRA support. You do not need to do anything. We will write when they answer, and again when it is fixed.';
      return [{ type: 'tell-person', told: told(letterTo(cast, words)) }];
    }
    case 'tra-asks':
      return [
        {
          type: 'record-tra-question',
          question: example.traAsks ?? 'Does it happen every time, and since when?',
          ...byTra,
        },
      ];
    case 'answer-tra':
      return [
        { type: 'answer-tra', information: example.traAnswer ?? 'Every time, since the day that it was reported.' },
      ];
    case 'card':
      return [{ type: 'link-card', cardUrl: cast.cardUrl, ...byTra }];
    case 'fix-required':
      return [{ type: 'record-fix-required', note: oneOf(cast, seenByTra), ...byTra }];
    case 'not-required':
      return [
        { type: 'record-fix-not-required', reason: example.notRequired ?? 'It works as it was designed.', ...byTra },
      ];
    case 'fixed':
      return [{ type: 'record-fix-applied', note: example.fix ?? 'Fixed in the latest release.', ...byTra }];
    case 'still-broken':
      return [
        {
          type: 'record-fix-not-confirmed',
          whatHappened: 'Just the same as before, on a case that was created today.',
        },
      ];
    case 'confirm':
      return [{ type: 'confirm-fix', note: oneOf(cast, triedByUs) }];
    case 'cause-learnt':
      return [{ type: 'change-details', details: { ...issue!.details, ...lessons } }];
    case 'tell':
      return [{ type: 'tell-person', told: told(reply) }];
    case 'close-not-changing': {
      const why = example.notRequired ?? 'It works as it was designed.';
      const words = `TRA has decided not to change this. Here is what you can do instead:\n\n${why}\n\nTell me if that does not help.`;
      return [{ type: 'close', outcome: 'not-changing', told: told(letterTo(cast, words)) }];
    }
    case 'reopen':
      return [{ type: 'reopen', reason: oneOf(cast, backAgain), ...byPerson }];
  }
}
