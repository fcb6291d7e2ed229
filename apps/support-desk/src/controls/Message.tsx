import * as React from 'react';
import { Hidden } from './Hidden';
import styles from './controls.module.scss';

interface MessageProps {
  kind: 'note' | 'saved' | 'warning' | 'problem';
  title?: React.ReactNode;
  children?: React.ReactNode;
  /** Said aloud as it appears. Only for what appears after the screen has settled. */
  announced?: boolean;
}

/** Said before the words, for those who do not see the colour. */
const kindWords: Record<MessageProps['kind'], string> = {
  note: 'Note: ',
  saved: 'Saved: ',
  warning: 'Note: ',
  problem: 'Problem: ',
};

/** A message that stands in the page. Colour is never its only sign: the kind is in the text, and in the line at its side. */
export function Message({ kind, title, children, announced }: MessageProps): React.ReactElement {
  const role = announced ? { role: kind === 'problem' || kind === 'warning' ? 'alert' : 'status' } : {};
  return (
    <div className={`${styles.message} ${styles[kind]}`} {...role}>
      {title ? (
        <p className={styles.messageTitle}>
          <Hidden>{kindWords[kind]}</Hidden>
          {title}
        </p>
      ) : null}
      {children}
    </div>
  );
}
