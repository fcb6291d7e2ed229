import * as React from 'react';
import { FirstButton } from '../../controls/FirstButton';

interface StoringNowProps {
  /** What is counted, in words: "How many updates are stored". */
  label: string;
  done: number;
  all: number;
  stop: () => void;
}

/** How far the storing is, with Stop. */
export const StoringNow = ({ label, done, all, stop }: StoringNowProps): React.ReactElement => (
  <>
    <p>
      <progress value={done} max={all} aria-label={label} /> {done} of {all}
    </p>
    <FirstButton onClick={stop}>Stop after this one</FirstButton>
  </>
);
