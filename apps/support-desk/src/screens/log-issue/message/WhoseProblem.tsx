import * as React from 'react';
import { instantWords } from '../../../words/date-words';
import { nameOnly, type WhoWrote } from './writers';
import styles from './message.module.scss';

interface WhoseProblemProps {
  id: string;
  who: WhoWrote;
  onChoose: (key: string) => void;
}

/** Asked where a message can be read in two ways: the desk does not guess whose problem it is. */
export function WhoseProblem({ id, who, onChoose }: WhoseProblemProps): React.ReactElement {
  return (
    <fieldset className={styles.whose}>
      <legend className={styles.tickLabel}>{who.isMailbox ? 'Which message is it?' : 'Whose problem is it?'}</legend>
      {who.isMailbox ? null : <p className={styles.note}>Several people wrote in this message.</p>}
      {who.choices.map((one) => (
        <label key={one.key} className={styles.choice}>
          <input
            type="radio"
            name={`${id}-whose`}
            className={styles.box}
            checked={who.writer?.key === one.key}
            onChange={() => onChoose(one.key)}
          />{' '}
          {[
            who.isMailbox ? one.message.subject : '',
            nameOnly(one.from.name) || one.from.email,
            one.sentAt ? `wrote on ${instantWords(one.sentAt)}` : '',
          ]
            .filter(Boolean)
            .join(', ')}
        </label>
      ))}
    </fieldset>
  );
}
