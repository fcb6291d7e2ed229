import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { entryWords, shippedAreas, shippedCauses } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { MailLink } from '../../controls/MailLink';
import { agoWords, dateWords, instantWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { channelNames, outcomeNames, reporterWords, routeNames } from '../../words/names-of-things';
import { CardLink } from './CardLink';
import { MergedIssues } from './people/MergedIssues';
import { keysMergedIn } from './people/other-issues';
import styles from './issue.module.scss';

type Fact = [words: string, value: React.ReactNode];

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
    ['Who deals with it', issue.owner?.name ?? 'Nobody yet'],
    [
      'Last told',
      issue.lastToldOn ? `${dateWords(issue.lastToldOn)}, ${agoWords(issue.lastToldOn, today)}` : 'Not yet',
    ],
    ['Hearing', details.hearingOn ? dateWords(details.hearingOn) : undefined],
    ['Error message', details.error ? <span className={styles.exact}>{details.error.text}</span> : undefined],
    ['Screen', details.error?.screen],
    ['It appeared', details.error?.seenAt ? instantWords(details.error.seenAt) : undefined],
    ['Record reference', details.error?.recordReference],
    ['Handed over', handover ? `${routeNames[handover.route]}, ${instantWords(handover.sentAt)}` : undefined],
    ['Trello card', issue.cardUrl ? <CardLink url={issue.cardUrl}>Open the card</CardLink> : undefined],
    ['Why TRA is not changing it', issue.notChangingReason],
    ['What was done', issue.whatWasDone],
    ['How it ended', issue.outcome ? outcomeNames[issue.outcome] : undefined],
    ['Area', details.area && entryWords(shippedAreas, details.area)],
    ['Cause', details.cause && entryWords(shippedCauses, details.cause)],
    ['What would have prevented it', details.prevention],
    ['After update', details.updateKey],
    [
      'Opened again',
      issue.timesReopened > 0 ? `${issue.timesReopened} time${issue.timesReopened === 1 ? '' : 's'}` : undefined,
    ],
    ['How they told us', channelNames[issue.channel]],
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
