import * as React from 'react';
import type { IssueCommandType } from '@tms-support/support-domain';
import type { AnswerWay } from '../../../app/begin-answer';
import { FirstButton } from '../../../controls/FirstButton';
import styles from './message.module.scss';

interface AnswerWaysProps {
  number: number;
  ways: readonly AnswerWay[];
  onChoose: (way: AnswerWay) => void;
}

const names: Partial<Record<IssueCommandType, (number: number) => string>> = {
  'record-not-resolved': (number) => `It did not work: add to issue ${number}`,
  close: (number) => `It worked: close issue ${number}`,
  'record-fix-not-confirmed': (number) => `It is not fixed: add to issue ${number}`,
  'confirm-fix': (number) => `It is fixed: add to issue ${number}`,
};

/** Where what somebody wrote goes: one button where it can be one thing alone, and else one for each that their answer may say. */
export function AnswerWays({ number, ways, onChoose }: AnswerWaysProps): React.ReactElement {
  const nameOf = ({ command }: AnswerWay): string =>
    names[command]?.(number) ?? (ways.length > 1 ? `Add to issue ${number} as a note` : `Add to issue ${number}`);
  return (
    <>
      <div className={styles.ways}>
        {ways.map((way) => (
          <FirstButton key={way.command} onClick={() => onChoose(way)}>
            {nameOf(way)}
          </FirstButton>
        ))}
      </div>
      {ways.some(({ words }) => words === undefined) ? (
        <p>
          If you close the issue, the desk records that it worked and on which day, but not these words. A note keeps
          them.
        </p>
      ) : null}
    </>
  );
}
