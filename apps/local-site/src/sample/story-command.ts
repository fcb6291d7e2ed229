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
  reporter: Reporter;
  /** Others with the same fault. */
  others: readonly Reporter[];
  channel: Channel;
  owner: KnownPerson;
  /** On whose word TMU records TRA's steps. */
  developerName: string;
  hearingOn?: string;
  updateKey?: string;
  cardUrl: string;
  /** The team's board: a card on its host is a card. */
  board: string;
}

// A report that somebody made alone is answered by email.
const howToTell = (channel: Channel): Channel => (channel === 'desk' ? 'email' : channel);

function detailsOf({ example, hearingOn, updateKey }: StoryCast, seenAt: Instant): IssueDetails {
  const { text, area, cause, prevention, error } = example;
  return {
    whatHappened: text,
    area,
    cause,
    ...(prevention ? { prevention } : {}),
    ...(error ? { error: { ...error, seenAt } } : {}),
    ...(hearingOn ? { hearingOn } : {}),
    ...(updateKey ? { updateKey } : {}),
  };
}

/** The commands of one step: one, but for several people with one fault. */
export function commandsOf(step: StoryStep, cast: StoryCast, at: Instant, issue: Issue | undefined): IssueCommand[] {
  const on = dayOf(at);
  const { example, reporter, channel } = cast;
  const told = (note: string): Told => ({ how: howToTell(channel), on, note });
  const byPerson = { asToldBy: { name: reporter.name, on } satisfies AsToldBy };
  const byTra = { asToldBy: { name: cast.developerName, on } satisfies AsToldBy };
  const raise = { type: 'raise', key: cast.key, reporter, channel, details: detailsOf(cast, at) } as const;
  const worked = `${example.whatWasDone}.`;
  switch (step) {
    case 'raise':
      return [raise];
    case 'sort-out-at-once':
      return [{ ...raise, solved: { whatWasDone: example.whatWasDone, told: told(worked) } }];
    case 'more-people':
      return cast.others.map((other) => ({ type: 'add-person', reporter: other, channel }));
    case 'take':
      return [{ type: 'name-owner', owner: { name: cast.owner.name, email: cast.owner.email } }];
    case 'ask':
      return [{ type: 'ask-person', question: 'Which screen was it on?', told: told('Asked which screen it was on.') }];
    case 'reply':
      return [{ type: 'record-person-reply', reply: 'The first screen after signing in.', ...byPerson }];
    case 'answer':
      return [{ type: 'answer', whatWasDone: example.whatWasDone, told: told(worked) }];
    case 'did-not-work':
      return [{ type: 'record-not-resolved', whatHappened: 'It is the same as before.', ...byPerson }];
    case 'worked':
      return [{ type: 'close', outcome: 'worked', told: told('They say that it works.'), ...byPerson }];
    case 'no-answer':
      return [{ type: 'close', outcome: 'told-no-answer', told: told('Told what was done. No answer for two weeks.') }];
    case 'hand-over': {
      const error = issue?.details.error;
      const evidence = error ? { error } : { noErrorReason: 'No message appeared' };
      return [{ type: 'hand-over', route: example.route ?? 'problem-form', sentAt: at, ...evidence }];
    }
    case 'tra-asks':
      return [{ type: 'record-tra-question', question: 'What was the stage of the case before?', ...byTra }];
    case 'answer-tra':
      return [{ type: 'answer-tra', information: 'It was at the second stage.' }];
    case 'card':
      return [{ type: 'link-card', cardUrl: cast.cardUrl, ...byTra }];
    case 'fix-required':
      return [{ type: 'record-fix-required', note: 'A fix is needed.', ...byTra }];
    case 'not-required':
      return [{ type: 'record-fix-not-required', reason: 'It works as it was designed.', ...byTra }];
    case 'fixed':
      return [{ type: 'record-fix-applied', note: 'Fixed in the latest release.', ...byTra }];
    case 'still-broken':
      return [{ type: 'record-fix-not-confirmed', whatHappened: 'The message still appears.' }];
    case 'confirm':
      return [{ type: 'confirm-fix', note: 'Tried on a test case.' }];
    case 'tell':
      return [{ type: 'tell-person', told: told('Told that it is fixed.') }];
    case 'close-not-changing':
      return [
        { type: 'close', outcome: 'not-changing', told: told('Told why it stays as it is, and what to do instead.') },
      ];
    case 'reopen':
      return [{ type: 'reopen', reason: 'It came back.', ...byPerson }];
  }
}
