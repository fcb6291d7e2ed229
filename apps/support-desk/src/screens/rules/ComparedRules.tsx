import * as React from 'react';
import { conditionColumns, conditionWords, type RuleRow } from '@tms-support/support-domain';
import { compareRules, type RuleCompared } from './compare-rules';
import { boundInWords, outcomeOf } from './rule-words';
import { whenSentence } from './when-sentence';
import styles from './rules.module.scss';

const nobody: readonly string[] = [];

const titles: Readonly<Record<RuleCompared['what'], string>> = {
  new: 'is new',
  gone: 'is gone',
  changed: 'is changed',
};

/** A cell under the heading of a condition may be a bound. */
function cell(heading: string, text: string): string {
  const column = conditionColumns.find((one) => conditionWords[one] === heading);
  return (column ? boundInWords(column, text) : text) || 'blank';
}

/** The edited rules beside those that count now, rule by rule. */
export function ComparedRules({
  current,
  edited,
  unread = nobody,
}: {
  current: readonly RuleRow[];
  edited: readonly RuleRow[];
  /** Rows of the list that cannot be read: the rules of their names are not gone. */
  unread?: readonly string[];
}): React.ReactElement {
  const compared = React.useMemo(
    () => compareRules(current, edited).filter(({ what, name }) => what !== 'gone' || !unread.includes(name)),
    [current, edited, unread],
  );
  if (compared.length + unread.length === 0) return <p>They are the same as the rules that apply now.</p>;
  return (
    <ul className={styles.compared}>
      {unread.map((name, at) => (
        <li key={`${name} ${at}`}>
          <strong>{name}</strong> cannot be compared until it is corrected
        </li>
      ))}
      {compared.map(({ name, what, changes, row }) => (
        <li key={`${what} ${name}`}>
          <strong>{name}</strong> {titles[what]}
          {/* As everybody will read it: what was typed into cells may say another thing than was meant. */}
          {row ? (
            <p>
              {row.on ? '' : 'It is switched off. '}
              {whenSentence(row)} {outcomeOf(row)}
            </p>
          ) : null}
          {changes.length > 0 ? (
            <ul>
              {changes.map(({ heading, was, is }) => (
                <li key={heading}>
                  {heading}: {cell(heading, is)} (it was {cell(heading, was)})
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
