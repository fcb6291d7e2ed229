import * as React from 'react';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { partNames, type ShownPart } from './words-of-message';
import styles from './message.module.scss';

interface LeftOutProps {
  parts: readonly ShownPart[];
  back: ReadonlySet<string>;
  onBack: (back: ReadonlySet<string>) => void;
}

/** What is left out of the words, folded. One press takes a part back, and one leaves it out again. */
export function LeftOut({ parts, back, onBack }: LeftOutProps): React.ReactElement | null {
  const left = parts.filter((part) => part.kind !== 'words');
  if (left.length === 0) return null;
  return (
    <details className={styles.leftOut}>
      <summary>
        Left out of the text: {left.length === 1 ? '1 part' : `${left.length} parts`}
        {back.size > 0 ? `, ${back.size} put back` : ''}
      </summary>
      {left.map((part) => {
        const isBack = back.has(part.id);
        const next = new Set(back);
        if (isBack) next.delete(part.id);
        else next.add(part.id);
        return (
          <div key={part.id} className={styles.leftPart}>
            <strong>{partNames[part.kind]}</strong>
            <div className={styles.long} tabIndex={0} role="region" aria-label={partNames[part.kind]}>
              {part.text}
            </div>
            <FirstButton kind="quiet" onClick={() => onBack(next)}>
              {isBack ? 'Leave it out again' : 'Put it back'}
              <Hidden>: {partNames[part.kind]}</Hidden>
            </FirstButton>
          </div>
        );
      })}
    </details>
  );
}
