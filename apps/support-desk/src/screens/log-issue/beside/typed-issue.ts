import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import {
  decideIssue,
  type Channel,
  type Instant,
  type Issue,
  type Reporter,
  type TmsRole,
} from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { parseDateAnswers } from '../../../forms/date-answers';
import { londonDate } from '../../../words/london-time';

/** The form's reporter, as far as it is typed; undefined while it is not said who, or of what kind. */
function typedReporter(answers: Answers): Reporter | undefined {
  const name = answers['reporter.name']?.trim();
  const kind = answers['reporter.kind'];
  if (!name || (kind !== 'panellist' && kind !== 'tms-user')) return undefined;
  const email = answers['reporter.email']?.trim();
  const role = answers['reporter.tmsRole'];
  return {
    kind,
    name,
    ...(email ? { email } : {}),
    ...(kind === 'tms-user' && role ? { tmsRole: role as TmsRole } : {}),
  };
}

/**
 * The issue as it would be if it were logged now: for its facts and its drafts alone, it is never sent. By phone until it is said how they
 * told it: no draft goes by that.
 */
export function typedIssue(answers: Answers, person: SignedInPerson, now: Instant): Issue | undefined {
  const reporter = typedReporter(answers);
  if (!reporter) return undefined;
  const error = answers.message === 'yes' ? answers['details.error.text']?.trim() : '';
  const hearing =
    answers.hearing === 'yes'
      ? parseDateAnswers(answers, 'details.hearingOn', '', 'coming', londonDate(now))
      : undefined;
  const decision = decideIssue(
    undefined,
    {
      type: 'raise',
      key: 'typed',
      reporter,
      channel: (answers.channel || 'phone') as Channel,
      details: {
        whatHappened: answers['details.whatHappened']?.trim() || '-',
        ...(error ? { error: { text: error } } : {}),
        ...(hearing?.state === 'read' ? { hearingOn: hearing.on } : {}),
      },
    },
    { at: now, actor: { ...person, roles: ['system-administrator'] }, newId: () => 'typed' },
  );
  return decision.outcome === 'refused' ? undefined : decision.issue;
}
