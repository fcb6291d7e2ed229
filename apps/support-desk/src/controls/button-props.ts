import type * as React from 'react';

/** What every button of the desk takes. */
export interface ButtonProps {
  children: React.ReactNode;
  kind?: 'primary' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  onClick?: () => void;
  /** Busy buttons stay focusable and say so: a button that vanishes from under the focus loses the reader's place. */
  busy?: boolean;
  describedBy?: string;
}
