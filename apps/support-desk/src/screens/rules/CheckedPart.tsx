import * as React from 'react';
import type { CountingRules, IssueRow } from '@tms-support/sharepoint-storage';
import type { WentElsewhere } from '@tms-support/support-domain';
import { ClosedProgress } from '../../all-issues/ClosedProgress';
import type { useAllIssues } from '../../all-issues/use-all-issues';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import type { CheckedRules } from './checked-rules';
import { compareRules } from './compare-rules';
import { ComparedRules } from './ComparedRules';
import { Findings } from './Findings';
import { looksAtLater, nameOf } from './rule-words';
import { WentTo } from './WentTo';
import styles from './rules.module.scss';

const others = {
  list: 'Nothing was published: somebody has changed the list since you checked it',
  rules: 'Nothing was published: somebody else has published rules since you opened this page',
} as const;

/** What is another than it was when somebody asked to publish. */
export type OtherThanSeen = keyof typeof others;

/** The past under the edited rules, as far as it has been tried. */
export type Past =
  | { state: 'none' }
  | { state: 'counting'; done: number }
  | { state: 'failed' }
  | { state: 'counted'; moved: readonly WentElsewhere<IssueRow>[]; of: number };

interface CheckedPartProps {
  current: CountingRules['snapshot'];
  checked: CheckedRules;
  other: OtherThanSeen | undefined;
  past: Past;
  all: ReturnType<typeof useAllIssues>['all'];
  listUrl: string | undefined;
  heading: React.RefObject<HTMLHeadingElement>;
  isAsking: boolean;
  setAsking: (isAsking: boolean) => void;
  tryOnPast: () => void;
  publish: () => void;
}

/** What the check of the edited rules found: whether they can be published, what differs, and where the past would have gone. */
export function CheckedPart({
  current,
  checked,
  other,
  past,
  all,
  listUrl,
  heading,
  isAsking,
  setAsking,
  tryOnPast,
  publish,
}: CheckedPartProps): React.ReactElement {
  const isWhole = checked.table.unread.length === 0;
  const stops = checked.findings.filter(({ level }) => level === 'stops').length;
  // Rules from before the table knew hearings far ahead count otherwise once they are published again, with the same rows.
  const isSame =
    isWhole &&
    current.hearingSoonWorkingDays !== undefined &&
    compareRules(current.rows, checked.table.rows).length === 0;
  const mayPublish = stops === 0 && !isSame;
  return (
    <section className={styles.checked}>
      {other ? (
        <Message kind="warning" title={others[other]} announced>
          <p>This is how it stands now.</p>
        </Message>
      ) : null}
      <h4 ref={heading} tabIndex={-1}>
        {stops > 0
          ? 'These rules cannot be published yet'
          : isSame
            ? 'There is nothing to publish'
            : 'These rules can be published'}
      </h4>
      <p>
        {checked.count === 0
          ? 'The list of rules is empty.'
          : `${checked.count === 1 ? '1 row was' : `${checked.count} rows were`} read${
              isWhole
                ? ', and checked together against every case that can still arise.'
                : '. They are checked together, and can be tried on past issues, once every cell can be read.'
            }`}
      </p>
      <Findings findings={checked.findings} listUrl={listUrl} />
      <h5>Compared with the rules that apply now</h5>
      <ComparedRules current={current.rows} edited={checked.table.rows} unread={checked.table.unread} />
      {isWhole && !isSame ? <h5>What if they had applied before?</h5> : null}
      <ClosedProgress all={all} doing="Reading" />
      {past.state === 'counting' ? <p>{past.done} issues tried</p> : null}
      {past.state === 'failed' ? (
        <p role="status">These rules could not be tried. Correct what stops publishing first.</p>
      ) : null}
      {past.state === 'counted' ? (
        <WentTo
          moved={past.moved}
          of={past.of}
          later={checked.table.rows.filter((row) => row.on && looksAtLater(row)).map((row) => `“${nameOf(row)}”`)}
        />
      ) : null}
      <div className={styles.actions}>
        {isWhole && !isSame ? (
          <Button busy={past.state === 'counting'} onClick={tryOnPast}>
            Try them on past issues
          </Button>
        ) : null}
        {mayPublish && !isAsking ? (
          <Button kind="primary" onClick={() => setAsking(true)}>
            Publish these rules
          </Button>
        ) : null}
      </div>
      {isAsking && mayPublish ? (
        <Message kind="warning" title="Publish these rules? They will apply to everybody from now on" announced>
          <div className={styles.actions}>
            <Button kind="primary" onClick={publish}>
              Yes, publish them
            </Button>
            <Button onClick={() => setAsking(false)}>Not yet</Button>
          </div>
        </Message>
      ) : null}
    </section>
  );
}
