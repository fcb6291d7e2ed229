import * as React from 'react';
import { stageWords } from '@tms-support/support-domain';
import { dayNumber, type Mark, type MonthsLaidOut } from './months-laid-out';
import { DeskLink } from '../../../app/DeskLink';
import { dateWords } from '../../../words/date-words';
import { kindWords, windowWords } from '../window-words';
import { aboutMark, type MarkFacts } from './about-mark';
import styles from './coming.module.scss';

type Line = { on: string; at: number; of: Mark } | { on: string; title: string };

/** The same as the picture, a line each and soonest first: for the eye, the ear and the keyboard alike. */
export function MonthsList({ months, facts }: { months: MonthsLaidOut; facts: MarkFacts }): React.ReactElement {
  const lines: Line[] = [
    ...months.marks.map((of) => ({ on: of.firstOn, at: of.at, of })),
    ...months.holidays.map(({ on, title }) => ({ on, title: `${dateWords(on)}: ${title}, a bank holiday` })),
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
              `${line.of.row.value.title}, by its rule`
            )}
            . {windowWords(line.of.row.value.window)}. {kindWords[line.of.row.value.kind]}
            {line.of.row.value.kind === 'microsoft'
              ? `, ${stageWords[line.of.row.life?.stage ?? 'heard'].toLowerCase()}`
              : ''}
            .
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
          Hearings by week, from its Monday:{' '}
          {busy.map(({ mondayOn, count }) => `${count} from ${dateWords(mondayOn)}`).join(', ')}.
        </li>
      ) : null}
    </ol>
  );
}
