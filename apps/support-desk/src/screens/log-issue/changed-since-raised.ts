import { saidText, type Issue, type IssueCommand, type IssueCommandOf } from '@tms-support/support-domain';
import { channelNames } from '../../words/names-of-things';
import { reporterWords } from '../../words/reporter-words';

type Raising = IssueCommandOf<'raise'>;

/** While somebody types, any of it may be empty. */
const whoIn = ({ reporter }: Pick<Raising, 'reporter'>): string =>
  [reporter.name, reporter.kind && reporterWords(reporter), reporter.email].filter(Boolean).join(', ');

/** What the form says and no detail of an issue holds, a line each. A change of it is a step of its own, which a person takes. */
function linesBeside(issue: Issue, { reporter, channel, owner, solved }: Raising): string[] {
  const lines: (readonly [label: string, now: string, there: string])[] = [
    ['Who has the problem', whoIn({ reporter }), whoIn(issue)],
    ['They told us by', channelNames[channel], channelNames[issue.channel]],
    ['Who will deal with it', owner?.name ?? '', issue.owner?.name ?? ''],
    // What an issue was closed with stands in its story, and says who was told.
    ['What was done', solved?.whatWasDone ?? '', issue.status === 'closed' ? (solved?.whatWasDone ?? '') : ''],
    ['What they were told', solved?.told.note ?? '', issue.status === 'closed' ? (solved?.told.note ?? '') : ''],
  ];
  return lines.flatMap(([label, now, there]) => (now && now !== there ? [`${label}: ${now}`] : []));
}

/**
 * The steps that bring what was written since to the issue that has the first words. Details are corrected, measured by what it was
 * logged with: what a colleague wrote meanwhile stays. The rest is a note. None: nothing was changed.
 */
export function changedSinceRaised(issue: Issue, said: Raising): readonly IssueCommand[] {
  const [first] = issue.history;
  const seen = first?.type === 'raised' ? first.details : issue.details;
  const { whatHappened, error, hearingOn } = said.details;
  const { error: _, hearingOn: __, ...others } = seen;
  const details = { ...others, whatHappened, ...(error ? { error } : {}), ...(hearingOn ? { hearingOn } : {}) };
  const lines = linesBeside(issue, said);
  return [
    ...(saidText(details) === saidText(seen)
      ? []
      : [{ type: 'change-details', details, seen: { details: seen } } satisfies IssueCommand]),
    ...(lines.length > 0
      ? [{ type: 'add-note', text: ['Written on the form after this was logged.', ...lines].join('\n') } as const]
      : []),
  ];
}
