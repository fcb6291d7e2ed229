import * as React from 'react';
import { andList, type MicrosoftUpdate, type RiseAnswer } from '@tms-support/support-domain';
import styles from './reports.module.scss';

interface RisesProps {
  rises: readonly RiseAnswer[];
  slow: string | undefined;
  updates: readonly MicrosoftUpdate[];
}

const rounded = (value: number | undefined, digits = 1): string =>
  value === undefined ? 'Not known' : value.toFixed(digits);

/** The headings of the figures. */
const figures = {
  problems: 'Problems',
  days: 'Days counted',
  usual: 'Usual for that many days',
  usualDays: 'Usual days compared',
  chance: 'How likely this is by chance',
};

/** The figures behind the sentences, for those who want them. */
function RiseTable({ rises }: Pick<RisesProps, 'rises'>): React.ReactElement {
  return (
    <details className={styles.fold}>
      <summary>The figures behind these sentences</summary>
      <p>
        People with the same fault are counted once, when the first of them got in touch. The days compared were set by
        the timetable before anything was counted.
      </p>
      {/* Its own scroller, which the keyboard can move. */}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label="Figures after updates">
        <table role="table" className={styles.table}>
          <thead role="rowgroup">
            <tr role="row">
              {['Update', ...Object.values(figures)].map((heading) => (
                <th key={heading} role="columnheader" scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rises.map(({ plan, counts, usual, comparison }) => (
              <tr key={plan.updateKeys.join()} role="row">
                <th role="rowheader" scope="row">
                  {plan.updateKeys.join(', ')}
                </th>
                <td role="cell" data-heading={figures.problems}>
                  {counts.x1}
                </td>
                <td role="cell" data-heading={figures.days}>
                  {Math.round(counts.t1)}
                </td>
                <td role="cell" data-heading={figures.usual}>
                  {usual ? `${rounded(usual.usual)} (${usual.from} to ${usual.to})` : 'Not counted yet'}
                </td>
                <td role="cell" data-heading={figures.usualDays}>
                  {Math.round(counts.t0)}
                </td>
                <td role="cell" data-heading={figures.chance}>
                  {comparison ? rounded(comparison.p, 3) : 'Not counted yet'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Did issues rise after each update? In plain sentences, with their uncertainty in them (S17, S29). */
export function Rises({ rises, slow, updates }: RisesProps): React.ReactElement {
  const title = (key: string): string => {
    const update = updates.find((one) => one.key === key);
    return update ? `${key}, ${update.title}` : key;
  };
  return (
    <section className={styles.section} aria-labelledby="tsd-rises">
      <h3 id="tsd-rises">Did issues rise after an update?</h3>
      {rises.length === 0 ? (
        <p className={styles.empty}>No updates were watched in this period. Add watch days to an update to watch it.</p>
      ) : (
        <ul className={styles.items}>
          {rises.map((rise) => (
            <li key={rise.plan.updateKeys.join()} className={styles.item}>
              <h4>{andList(rise.plan.updateKeys.map(title))}</h4>
              <p>{rise.sentence}</p>
              {rise.plan.updateKeys.length > 1 && !rise.sentence.includes('told apart') ? (
                <p>Their days overlap, so their issues cannot be told apart.</p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {slow === undefined ? null : <p className={styles.slow}>{slow}</p>}
      {rises.length > 0 ? <RiseTable rises={rises} /> : null}
    </section>
  );
}
