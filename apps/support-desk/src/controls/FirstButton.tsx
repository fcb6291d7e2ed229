import * as React from 'react';
import { whenPressed, type ButtonProps } from './button-props';
import styles from './first-button.module.scss';

/**
 * A button of a screen that somebody meets first, or works on all day. It looks and acts like `Button`, and comes without Fluent's: one of
 * Fluent's weighs 54 KB, because its menu and its callout come along (docs/decisions/0030 and 0096).
 */
export function FirstButton({
  children,
  kind = 'plain',
  type = 'button',
  ...pressed
}: ButtonProps): React.ReactElement {
  return (
    <button type={type} className={`${styles.button} ${styles[kind]}`} {...whenPressed(pressed)}>
      {children}
    </button>
  );
}
