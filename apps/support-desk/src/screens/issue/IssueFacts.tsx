import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { detailFacts, detailLines, detailText, type DetailFact, type IssueDetails } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { MailLink } from '../../controls/MailLink';
import { agoWords, dateWords, instantWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { channelNames, outcomeNames, routeNames } from '../../words/names-of-things';
import { reporterWords } from '../../words/reporter-words';
import { CardLink } from './CardLink';
import { MergedIssues } from './people/merged-later';
import { keysMergedIn } from './people/keys-merged-in';
import styles from './issue.module.scss';

type Fact = [words: string, value: React.ReactNode];

/** What somebody looks for first: when the hearing is, and the error. */
const firstFacts: readonly DetailFact[] = ['hearingOn', ...detailFacts.filter((fact) => fact.startsWith('error.'))];
const otherFacts = detailFacts.filter((fact) => !firstFacts.includes(fact));

/** These facts of the details, each that is known under its heading. */
function detailsShown(details: IssueDetails, facts: readonly DetailFact[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    const { onPage, holds } = detailLines[fact];
    const text = detailText(details, fact);
    if (!onPage || !text) return [];
    if (holds === 'exact words') return [[onPage, <span className={styles.exact}>{text}</span>]];
    return [[onPage, holds === 'a day' ? dateWords(text) : holds === 'an instant' ? instantWords(text) : text]];
  });
}

/** What is known about the issue, beside its story. Only what is known is named. */
export function IssueFacts({ row }: { row: IssueRow }): React.ReactElement {
  const { now } = useDesk();
  const issue = row.value;
  const today = londonDate(now());
  const { reporter, details, handover } = issue;
  const mergedIn = keysMergedIn(issue);
  const facts: Fact[] = [
    [
      'Who has the problem',
      <>
        {reporter.name}, {reporterWords(reporter)}
        {reporter.email ? (
          <>
            <br />
            <MailLink to={reporter.email}>{reporter.email}</MailLink>
          </>
        ) : null}
      </>,
    ],
    ['It went into', issue.mergedInto ? <MergedIssues keys={[issue.mergedInto.issueKey]} /> : undefined],
    ['Merged into this one', mergedIn.length > 0 ? <MergedIssues keys={mergedIn} /> : undefined],
    issue.status === 'closed'
      ? ['Dealt with by', issue.owner?.name]
      : ['Who is dealing with it', issue.owner?.name ?? 'Nobody yet'],
    [
      'Last told',
      issue.lastToldOn ? `${dateWords(issue.lastToldOn)}, ${agoWords(issue.lastToldOn, today)}` : 'Not yet',
    ],
    ...detailsShown(details, firstFacts),
    ['Handed over', handover ? `${routeNames[handover.route]}, ${instantWords(handover.sentAt)}` : undefined],
    ['Trello card', issue.cardUrl ? <CardLink url={issue.cardUrl}>Open the card</CardLink> : undefined],
    ['Why TRA is not changing it', issue.notChangingReason],
    ['What was done', issue.whatWasDone],
    ['How it ended', issue.outcome ? outcomeNames[issue.outcome] : undefined],
    ...detailsShown(details, otherFacts),
    [
      'Opened again',
      issue.timesReopened > 0 ? `${issue.timesReopened} time${issue.timesReopened === 1 ? '' : 's'}` : undefined,
    ],
    ['How they told us', issue.channel === 'desk' ? 'On this desk' : channelNames[issue.channel]],
    ['Logged', `${instantWords(issue.raisedAt)}, ${agoWords(londonDate(issue.raisedAt), today)}`],
  ];
  return (
    <section aria-labelledby="tsd-facts" className={styles.facts}>
      <h3 id="tsd-facts">What we know</h3>
      <dl>
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([words, value]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
