import * as React from 'react';
import { FirstButton } from './FirstButton';

/**
 * The rest of a long list. How much of it stands here is said in words: the button is not on paper, and not in what somebody copies. On paper
 * a list of 50 would otherwise pass for all of it.
 */
export function ShowMore({
  shown,
  of,
  more,
  show,
}: {
  shown: number;
  of: number;
  /** How many the button brings. */
  more: number;
  show: () => void;
}): React.ReactElement | null {
  if (shown >= of) return null;
  return (
    <p>
      {shown} of {of.toLocaleString('en-GB')} shown.{' '}
      <FirstButton kind="quiet" onClick={show}>
        Show {Math.min(more, of - shown)} more
      </FirstButton>
    </p>
  );
}
