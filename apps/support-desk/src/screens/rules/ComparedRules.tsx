import * as React from 'react';
import { compareRules, type RuleCompared, type RuleRow } from '@tms-support/support-domain';
import styles from './rules.module.scss';

const titles: Readonly<Record<RuleCompared['what'], string>> = {
  new: 'is new',
  gone: 'is gone',
  changed: 'is changed',
};

const cell = (text: string): string => text || 'blank';

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
                  {heading}: {cell(is)} (it was {cell(was)})
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
