import * as React from 'react';
import { andList, counted, type CalendarDate } from '@tms-support/support-domain';
import { monthWords } from '../../../words/date-words';
import { dayNumber, monthsAhead, monthStart, type Mark, type MonthsLaidOut } from './months-laid-out';
import styles from './coming.module.scss';

const lineHeight = 24;
const headHeight = 22;
const weekHeight = 40;

/** What the picture shows, in one breath: the list below says each. */
function inOneBreath({ marks, weeks, holidays }: MonthsLaidOut): string {
  const hearings = (weeks ?? []).reduce((sum, { count }) => sum + count, 0);
  const of = (kind: string): number => marks.filter(({ row }) => row.value.kind === kind).length;
  const all: readonly (readonly [number, string, string])[] = [
    [of('microsoft'), 'Microsoft update', 'Microsoft updates'],
    [of('tms-release'), 'release of TMS', 'releases of TMS'],
    [of('freeze'), 'freeze', 'freezes'],
    [holidays.length, 'bank holiday', 'bank holidays'],
    [hearings, 'hearing', 'hearings'],
  ];
  return andList(all.flatMap(([count, one, many]) => (count > 0 ? [counted(count, one, many)] : [])));
}

const classOf = ({ row, isRange }: Mark): string => {
  const kind =
    row.value.kind === 'tms-release' ? styles.release : row.value.kind === 'freeze' ? styles.freeze : styles.update;
  return `${kind} ${isRange ? styles.range : ''}`;
};

/** The coming months as a picture. Places are percents and heights are pixels, so that figures stay as large on a narrow screen. */
export function MonthsPicture({ months, today }: { months: MonthsLaidOut; today: CalendarDate }): React.ReactElement {
  const { fromOn, toOn, marks, lines, holidays, weeks } = months;
  const first = dayNumber(fromOn);
  const days = dayNumber(toOn) + 1 - first;
  const x = (on: CalendarDate, plus = 0): number =>
    Math.min(100, Math.max(0, ((dayNumber(on) + plus - first) / days) * 100));
  const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
  const below = headHeight + lines * lineHeight + 8;
  const height = below + (weeks ? weekHeight : 0);
  const most = Math.max(1, ...(weeks ?? []).map(({ count }) => count));
  return (
    <svg className={styles.picture} width="100%" height={height} role="img" aria-labelledby="tsd-months-title">
      <title id="tsd-months-title">{`The next ${monthsAhead} months: ${inOneBreath(months)}. Each is in the list below.`}</title>
      {/* The title says the picture whole. Chromium's tree holds its figures too, and a reader may say them one by one. */}
      <g aria-hidden="true">
        {Array.from({ length: monthsAhead }, (_, n) => {
          const on = monthStart(today, n);
          return (
            <g key={on}>
              <line className={styles.month} x1={percent(x(on))} x2={percent(x(on))} y1={0} y2={height} />
              <text className={styles.name} x={percent(x(on) + 0.8)} y={14}>
                {monthWords(on).slice(0, 3)}
              </text>
            </g>
          );
        })}
        {holidays.map(({ on }) => (
          <rect
            key={on}
            className={styles.holiday}
            x={percent(x(on))}
            width={percent(100 / days)}
            y={headHeight}
            height={height - headHeight}
          />
        ))}
        {marks.map((mark) => {
          const from = x(mark.firstOn);
          const width = Math.max(1.5, x(mark.lastOn, 1) - from);
          const y = headHeight + mark.line * lineHeight;
          return (
            <g key={mark.row.number}>
              <rect className={classOf(mark)} x={percent(from)} width={percent(width)} y={y + 12} height={9} rx={2} />
              <text className={styles.number} x={percent(from)} y={y + 10}>
                {mark.at}
              </text>
            </g>
          );
        })}
        {weeks?.map(({ mondayOn, count }) =>
          count === 0 ? null : (
            <g key={mondayOn}>
              <rect
                className={styles.hearings}
                x={percent(x(mondayOn) + 0.3)}
                width={percent(Math.max(0.5, x(mondayOn, 7) - x(mondayOn) - 0.6))}
                y={height - (count / most) * 18}
                height={(count / most) * 18}
              />
              <text className={styles.number} x={percent(x(mondayOn) + 0.6)} y={height - (count / most) * 18 - 3}>
                {count}
              </text>
            </g>
          ),
        )}
        <line
          className={styles.today}
          x1={percent(x(today, 0.5))}
          x2={percent(x(today, 0.5))}
          y1={headHeight - 4}
          y2={height}
        />
      </g>
    </svg>
  );
}
