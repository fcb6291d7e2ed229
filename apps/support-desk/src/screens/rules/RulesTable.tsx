import * as React from 'react';
import type { RuleRow } from '@tms-support/support-domain';
import { ruleRoutes } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { shortDateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import type { LastDecided } from './last-decided';
import { conditionsOf, looksAtLater, nameOf, nudgedWhom } from './rule-words';
import { withCapital } from '../../words/with-capital';
import styles from './rules.module.scss';

interface RulesTableProps {
  rows: readonly RuleRow[];
  /** Titles of standard replies, by their keys. */
  replies: ReadonlyMap<string, string>;
  /** Absent until somebody asks. */
  last: ReadonlyMap<string, LastDecided> | undefined;
  today: string;
}

const headings = ['When', 'Goes to', 'First', 'Nudged', 'Suggested reply', 'Because'] as const;
const decidedLast = 'Decided last';

/** What stands under each heading. */
const cellOf: Readonly<
  Record<(typeof headings)[number], (row: RuleRow, replies: RulesTableProps['replies']) => React.ReactNode>
> = {
  When: (row) => {
    const conditions = conditionsOf(row);
    if (conditions.length === 0) return 'Anything that no rule above applies to';
    return conditions.map((condition) => <div key={condition}>{condition}</div>);
  },
  'Goes to': ({ route }) => withCapital(ruleRoutes[route].plain),
  First: ({ putFirst }) => (putFirst ? 'Yes' : 'No'),
  Nudged: (row) => nudgedWhom(row) || 'Nobody',
  'Suggested reply': ({ replyKey }, replies) =>
    replyKey ? (replies.get(replyKey) ?? 'A reply that is not in the library') : 'None',
  Because: ({ because }) => withCapital(because),
};

/**
 * The rules as a table, in the order in which they are tried. Keys and codes stay in the list. Those that are switched off are folded below, as they
 * are for everybody else: what decides comes first.
 */
export function RulesTable({ rows, ...props }: RulesTableProps): React.ReactElement {
  const off = rows.filter((row) => !row.on);
  return (
    <>
      {off.length < rows.length ? (
        <Table rows={rows.filter((row) => row.on)} name="Table of the rules" {...props} />
      ) : null}
      {off.length > 0 ? (
        <details className={styles.fold}>
          <summary>Switched off ({off.length})</summary>
          <Table rows={off} name="Table of the rules that are switched off" {...props} />
        </details>
      ) : null}
    </>
  );
}

function Table({ rows, name, replies, last, today }: RulesTableProps & { name: string }): React.ReactElement {
  const ordered = [...rows].sort((a, b) => a.order - b.order);
  return (
    // Rule below rule where there is no room for columns. Where a word is wider than its column it scrolls by itself, and by keyboard too.
    <div className={styles.scroller} role="region" aria-label={name} tabIndex={0}>
      <table role="table" className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            {['Rule', ...headings, ...(last ? [decidedLast] : [])].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ordered.map((row) => (
            <tr key={row.key} role="row">
              <th role="rowheader" scope="row">
                {nameOf(row)}
              </th>
              {headings.map((heading) => (
                <td key={heading} role="cell" data-heading={heading}>
                  {cellOf[heading](row, replies)}
                </td>
              ))}
              {last ? (
                <td role="cell" data-heading={decidedLast}>
                  {lastOf(row, last, today)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lastOf(row: RuleRow, last: ReadonlyMap<string, LastDecided>, today: string): React.ReactNode {
  const found = last.get(row.key);
  if (!found && !row.on) return 'Switched off';
  // "Never" would be a guess: issues are looked through as they came in, and this one fits them later.
  if (!found) return looksAtLater(row) ? 'Not known: it looks at what happens later' : 'Never';
  return (
    <>
      <DeskLink to={{ screen: 'issue', number: found.number }}>Issue {found.number}</DeskLink>,{' '}
      {shortDateWords(londonDate(found.at), today)}
    </>
  );
}
