import * as React from 'react';
import {
  compareRules,
  conditionColumns,
  conditionWords,
  type RuleCompared,
  type RuleRow,
} from '@tms-support/support-domain';
import { boundInWords } from './rule-words';
import styles from './rules.module.scss';

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
}: {
  current: readonly RuleRow[];
  edited: readonly RuleRow[];
}): React.ReactElement {
  const compared = React.useMemo(() => compareRules(current, edited), [current, edited]);
  if (compared.length === 0) return <p>They are the same as the rules that count now.</p>;
  return (
    <ul className={styles.compared}>
      {compared.map(({ name, what, changes }) => (
        <li key={`${what} ${name}`}>
          <strong>{name}</strong> {titles[what]}
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
