import * as React from 'react';
import type { RuleRow } from '@tms-support/support-domain';
import { ruleRoutes } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { shortDateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import type { LastDecided } from './last-decided';
import { conditionsOf, nameOf, nudgedWhom } from './rule-words';
import styles from './rules.module.scss';

interface RulesTableProps {
  rows: readonly RuleRow[];
  /** Titles of standard replies, by their keys. */
  replies: ReadonlyMap<string, string>;
  /** Absent until somebody asks. */
  last: ReadonlyMap<string, LastDecided> | undefined;
  today: string;
}

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The rules as a table, in the order in which they are tried. Keys and codes stay in the list. */
export function RulesTable({ rows, replies, last, today }: RulesTableProps): React.ReactElement {
  const ordered = [...rows].sort((a, b) => a.order - b.order);
  return (
    // It scrolls by itself where it is wider than the page, and by keyboard too.
    <div className={styles.scroller} role="region" aria-label="Table of the rules" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">When</th>
            <th scope="col">Goes to</th>
            <th scope="col">First</th>
            <th scope="col">Nudged</th>
            <th scope="col">Suggested reply</th>
            <th scope="col">Because</th>
            {last ? <th scope="col">Decided last</th> : null}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={row.key} className={row.on ? undefined : styles.muted}>
              <th scope="row">
                {nameOf(row)}
                {row.on ? null : ' (switched off)'}
              </th>
              <td>
                {conditionsOf(row).map((condition) => (
                  <div key={condition}>{condition}</div>
                ))}
                {conditionsOf(row).length === 0 ? 'Anything that no rule above applies to' : null}
              </td>
              <td>{first(ruleRoutes[row.route].plain)}</td>
              <td>{row.putFirst ? 'Yes' : 'No'}</td>
              <td>{nudgedWhom(row) || 'Nobody'}</td>
              <td>{row.replyKey ? (replies.get(row.replyKey) ?? 'A reply that is not in the library') : 'None'}</td>
              <td>{first(row.because)}</td>
              {last ? <td>{lastOf(row, last, today)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lastOf(row: RuleRow, last: ReadonlyMap<string, LastDecided>, today: string): React.ReactNode {
  const found = last.get(row.key);
  if (!found) return row.on ? 'Never' : 'Switched off';
  return (
    <>
      <DeskLink to={{ screen: 'issue', number: found.number }}>Issue {found.number}</DeskLink>,{' '}
      {shortDateWords(londonDate(found.at), today)}
    </>
  );
}
