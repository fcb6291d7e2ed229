import * as React from 'react';
import styles from './tag.module.scss';

/** Five looks for how something stands. Each has a shape and words: colour is never the only sign. */
export type Tone = 'ours' | 'theirs' | 'tra' | 'nearly' | 'closed';

/** On a field of 16: a full ring, an hourglass, an arrow out, a tick, a line. */
const shapes: Record<Tone, string> = {
  ours: 'M8 3a5 5 0 1 0 .01 0z',
  theirs: 'M4 2h8v2L9 8l3 4v2H4v-2l3-4-3-4z',
  tra: 'M3 7h6V3l5 5-5 5V9H3z',
  nearly: 'M2.5 8.5 4 7l2.5 2.5L12 4l1.5 1.5-7 7z',
  closed: 'M3 7h10v2H3z',
};

interface StateTagProps {
  tone: Tone;
  children: React.ReactNode;
}

/** How something stands, in a word or two with its tone. */
export function StateTag({ tone, children }: StateTagProps): React.ReactElement {
  return (
    <span className={`${styles.state} ${styles[tone]}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={shapes[tone]} fill="currentColor" />
      </svg>
      {children}
    </span>
  );
}
