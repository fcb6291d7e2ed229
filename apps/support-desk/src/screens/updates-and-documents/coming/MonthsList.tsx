import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { stageWords, windowInWords, type CalendarDate } from '@tms-support/support-domain';
import { dayNumber, type Mark, type MonthsLaidOut } from './months-laid-out';
import { DeskLink } from '../../../app/DeskLink';
import { dateWords } from '../../../words/date-words';
import { kindWords } from '../kind-words';
import { aboutMark, type MarkFacts } from './about-mark';
import styles from './coming.module.scss';

/** "Microsoft update: to be tested", "Release of TMS, by its rule". */
const standing = ({ number, value, life }: UpdateRow): string => {
  const kind = kindWords[value.kind];
  if (number < 0) return `${kind}, expected`;
  return value.kind === 'microsoft' ? `${kind}: ${stageWords[life?.stage ?? 'heard'].toLowerCase()}` : kind;
};

/** In a few months a day and its month are enough. */
const withoutYear = (on: CalendarDate): string => dateWords(on).replace(/ \d+$/, '');

type Line = { on: string; at: number; of: Mark } | { on: string; title: string };

/** The same as the picture, a line each and soonest first: for the eye, the ear and the keyboard alike. */
export function MonthsList({ months, facts }: { months: MonthsLaidOut; facts: MarkFacts }): React.ReactElement {
  const lines: Line[] = [
    ...months.marks.map((of) => ({ on: of.firstOn, at: of.at, of })),
    ...months.holidays.map(({ on, title }) => ({
      on,
      title: `${dateWords(on)}: ${title}${/bank holiday/.test(title) ? '' : ', a bank holiday'}`,
    })),
  ].sort((a, b) => dayNumber(a.on) - dayNumber(b.on));
  const busy = (months.weeks ?? []).filter(({ count }) => count > 0);
  return (
    <ol className={styles.list}>
      {lines.map((line) =>
        'of' in line ? (
          <li key={line.of.row.number}>
            {line.at}.{' '}
            {line.of.row.number > 0 ? (
              <DeskLink to={{ screen: 'updates', number: line.of.row.number }}>{line.of.row.value.title}</DeskLink>
            ) : (
              line.of.row.value.title
            )}
            : {windowInWords(line.of.row.value.window)}. {standing(line.of.row)}.
            {aboutMark(line.of, facts).map((sentence) => (
              <p key={sentence} className={styles.about}>
                {sentence}
              </p>
            ))}
          </li>
        ) : (
          <li key={line.on}>{line.title}.</li>
        ),
      )}
      {busy.length > 0 ? (
        <li>
          Hearings in each week from Monday:{' '}
          {busy.map(({ mondayOn, count }) => `${count} from ${withoutYear(mondayOn)}`).join(', ')}.
        </li>
      ) : null}
    </ol>
  );
}
