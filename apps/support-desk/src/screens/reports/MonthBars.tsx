import * as React from 'react';
import { andList, shortDateInWords, type CalendarDate } from '@tms-support/support-domain';
import { monthInDays, monthInShort, type MonthFigures } from './report-months';
import styles from './reports.module.scss';

interface MonthBarsProps {
  months: readonly MonthFigures[];
  today: CalendarDate;
  /** Some of what came in was before the months that are shown. */
  isCut: boolean;
}

const [rowHeight, labelWidth, barWidth, width] = [24, 76, 170, 320];

const updatesHeading = 'Updates and releases';

const total = ({ panellists, staff }: MonthFigures): number => panellists + staff;

/** The picture in a sentence, for those who hear it. */
function inASentence(months: readonly MonthFigures[]): string {
  const most = months.reduce((best, one) => (total(one) > total(best) ? one : best), months[0]!);
  const all = months.reduce((sum, one) => sum + total(one), 0);
  const inTable = 'The table says the same.';
  if (all === 0)
    return months.length === 1
      ? `Nothing came in, ${monthInDays(most)}.`
      : `Nothing came in during these ${months.length} months.`;
  if (months.length === 1) return `One bar, ${monthInDays(most)}: ${all} in all. ${inTable}`;
  return `Bars of ${months.length} months: ${all} in all, the most in ${monthInDays(most)} with ${total(most)}. The table has each month.`;
}

/** So many of a month are named on paper, which is a line: in some months a tenant is sent thirty posts, and the report has one page. */
const mostMarksOnPaper = 2;

function marksOnPaper({ marks }: MonthFigures, today: CalendarDate): string[] {
  const shown = marks.length > mostMarksOnPaper ? marks.slice(0, 1) : marks;
  const named = shown.map(({ key, on }) => `${key} (${shortDateInWords(on, today)})`);
  return shown.length < marks.length ? [...named, `${marks.length - shown.length} more`] : named;
}

/** What came in by month, with the updates and releases near it. A bar a row, so that it reads at any width. */
export function MonthBars({ months, today, isCut }: MonthBarsProps): React.ReactElement | null {
  const most = Math.max(1, ...months.map(total));
  const scale = (count: number): number => (count / most) * barWidth;
  const hasMarks = months.some(({ marks }) => marks.length > 0);
  // Twelve noughts say no more than the first sentence does.
  if (!hasMarks && months.every((one) => total(one) === 0)) return null;
  return (
    <section className={`${styles.section} ${styles.byMonth}`} aria-labelledby="tsd-months">
      <h3 id="tsd-months">What came in, month by month</h3>
      {isCut ? <p className={styles.empty}>These are the last twelve months of the period.</p> : null}
      <p className={styles.key}>
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect className={styles.panellists} x="1" y="1" width="12" height="12" />
          </svg>{' '}
          Panellists
        </span>
        <span>
          <svg width="14" height="14" aria-hidden="true">
            <rect className={styles.staff} x="1" y="1" width="12" height="12" />
          </svg>{' '}
          Staff
        </span>
        {hasMarks ? <span>▲ A Microsoft update or a release of TMS began</span> : null}
      </p>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${width} ${months.length * rowHeight}`}
        role="img"
        aria-label={inASentence(months)}
      >
        {months.map((one, index) => {
          const y = index * rowHeight;
          const ends = labelWidth + scale(total(one));
          return (
            <g key={one.month}>
              <text x="0" y={y + 16} className={styles.barText}>
                {monthInShort(one)}
              </text>
              <rect className={styles.panellists} x={labelWidth} y={y + 4} width={scale(one.panellists)} height="16" />
              <rect
                className={styles.staff}
                x={labelWidth + scale(one.panellists)}
                y={y + 4}
                width={scale(one.staff)}
                height="16"
              />
              <text x={ends + 6} y={y + 16} className={styles.barText}>
                {total(one)}
              </text>
              {one.marks.length > 0 ? (
                <text x={width} y={y + 16} textAnchor="end" className={styles.barText}>
                  {one.marks.length === 1 ? '▲' : `▲ ${one.marks.length}`}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <details className={styles.fold}>
        <summary>The same figures as a table</summary>
        {/* Its own scroller, which the keyboard can move. */}
        <div className={styles.scroller} tabIndex={0} role="region" aria-label="What came in, by month">
          <table role="table" className={styles.months}>
            <thead role="rowgroup">
              <tr role="row">
                {['Month', 'Panellists', 'Staff', updatesHeading].map((heading) => (
                  <th key={heading} role="columnheader" scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {months.map((one) => (
                <tr key={one.month} role="row">
                  <th role="rowheader" scope="row">
                    {monthInDays(one)}
                  </th>
                  <td role="cell" data-heading="Panellists">
                    {one.panellists}
                  </td>
                  <td role="cell" data-heading="Staff">
                    {one.staff}
                  </td>
                  <td role="cell" data-heading={one.marks.length > 0 ? updatesHeading : undefined}>
                    <span className={styles.notOnPaper}>
                      {andList(
                        one.marks.map(({ key, title, on }) => `${key}, ${title} (${shortDateInWords(on, today)})`),
                      )}
                    </span>
                    <span className={styles.onPaper}>{andList(marksOnPaper(one, today))}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
