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

/** What both kinds of button do alike: a busy one says so, and sends nothing. */
export const whenPressed = ({ busy, describedBy, onClick }: Omit<ButtonProps, 'children'>) => ({
  'aria-disabled': busy ? true : undefined,
  'aria-describedby': describedBy,
  onClick(event: React.MouseEvent<unknown>): void {
    if (busy) event.preventDefault();
    else onClick?.();
  },
});
