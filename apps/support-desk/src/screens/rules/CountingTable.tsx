import * as React from 'react';
import type { CountingRules } from '@tms-support/sharepoint-storage';
import type { RuleRow } from '@tms-support/support-domain';
import { CellFaults } from '../../controls/CellFaults';
import { Message } from '../../controls/Message';
import { useDesk } from '../../app/desk-context';
import { instantWords } from '../../words/date-words';
import { nameOf, outcomeOf } from './rule-words';
import { whenSentence } from './when-sentence';
import styles from './rules.module.scss';

function Rules({ rows }: { rows: readonly RuleRow[] }): React.ReactElement {
  return (
    <ol className={styles.rules}>
      {rows.map((row) => (
        <li key={row.key} className={styles.item}>
          <h4>{nameOf(row)}</h4>
          <p>{whenSentence(row)}</p>
          <p>{outcomeOf(row)}</p>
        </li>
      ))}
    </ol>
  );
}

/** Since when they count, and what is wrong with the newest, where something is. */
export function CountingWords({ rules }: { rules: CountingRules }): React.ReactElement {
  const { siteUrl } = useDesk();
  return (
    <>
      <p>
        {rules.isShipped
          ? 'Nobody has published rules on this site yet, so the rules that came with the desk apply. They describe what is done today.'
          : `Published on ${instantWords(rules.snapshot.publishedAt)}.`}{' '}
        They are tried from the top, and the first that fits decides.
      </p>
      {rules.faults.length > 0 ? (
        <Message kind="warning" title="The newest published rules cannot be read, so the ones before them apply">
          <CellFaults faults={rules.faults} of="the list of published rules" base={siteUrl} />
        </Message>
      ) : null}
    </>
  );
}

/** The rules that count now, in plain sentences: the first that fits decides. Everybody may see them. */
export function CountingTable({ rules }: { rules: CountingRules }): React.ReactElement {
  const on = rules.snapshot.rows.filter((row) => row.on);
  const off = rules.snapshot.rows.filter((row) => !row.on);
  return (
    <>
      <CountingWords rules={rules} />
      <Rules rows={on} />
      {off.length > 0 ? (
        <details className={styles.fold}>
          <summary>Switched off ({off.length})</summary>
          <Rules rows={off} />
        </details>
      ) : null}
    </>
  );
}
