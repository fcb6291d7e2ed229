import * as React from 'react';
import type { FindingLevel, RuleFinding } from '@tms-support/support-domain';
import { OutsideLink } from '../../controls/OutsideLink';
import styles from './rules.module.scss';

const levels: readonly { level: FindingLevel; title: string }[] = [
  { level: 'stops', title: 'This stops publishing' },
  { level: 'look', title: 'Look at this first' },
  { level: 'know', title: 'Good to know' },
];

/** The row to change first, whose key is the number of its item; or the list, where it is about no row. */
const placeOf = ({ rows: [key] }: RuleFinding, listUrl: string): string =>
  key && /^\d+$/.test(key) ? `${listUrl}/DispForm.aspx?ID=${key}` : listUrl;

/** What the check found, each with its example, the worst first. `listUrl`: where the rows are mended. */
export function Findings({
  findings,
  listUrl,
}: {
  findings: readonly RuleFinding[];
  listUrl: string | undefined;
}): React.ReactElement {
  if (findings.length === 0) return <p>No problems found: every issue has a rule, and every rule can apply.</p>;
  return (
    <>
      {levels.map(({ level, title }) => {
        const found = findings.filter((one) => one.level === level);
        return found.length === 0 ? null : (
          <section key={level}>
            <h5>
              {title} ({found.length})
            </h5>
            <ul className={styles.findings} data-level={level}>
              {found.map((one, index) => (
                <li key={`${one.code}-${index}`}>
                  {one.message}
                  {level === 'stops' && listUrl ? (
                    <>
                      {' '}
                      <OutsideLink href={placeOf(one, listUrl)} context={one.message.slice(0, 60)}>
                        Correct it in the list of rules
                      </OutsideLink>
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
