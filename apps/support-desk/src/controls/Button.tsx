import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { IButtonStyles } from '@fluentui/react/lib/Button';
import { whenPressed, type ButtonProps } from './button-props';

const shape = {
  minHeight: 40,
  height: 'auto',
  padding: '8px 16px',
  borderRadius: 4,
  whiteSpace: 'normal',
  textAlign: 'left',
  // Fluent's own family begins a download of Segoe from a server of Microsoft's; the desk loads nothing but itself.
  fontFamily: 'inherit',
  fontSize: '0.9375rem',
} as const;

const label = {
  label: { margin: 0, fontWeight: 600, lineHeight: '1.4' },
  flexContainer: { flexWrap: 'wrap' },
} as const;

/** Colours come from the desk's own variables, so that a button follows the theme of its section without a theme provider. */
const looks: Record<'primary' | 'plain' | 'quiet', IButtonStyles> = {
  primary: {
    root: {
      ...shape,
      background: 'var(--tsd-accent)',
      color: 'var(--tsd-on-accent)',
      borderColor: 'var(--tsd-accent)',
    },
    rootHovered: {
      background: 'var(--tsd-accent-hover)',
      color: 'var(--tsd-on-accent)',
      borderColor: 'var(--tsd-accent-hover)',
    },
    rootPressed: { background: 'var(--tsd-accent-hover)', color: 'var(--tsd-on-accent)' },
    ...label,
  },
  plain: {
    root: {
      ...shape,
      background: 'var(--tsd-background)',
      color: 'var(--tsd-text)',
      borderColor: 'var(--tsd-control-border)',
    },
    rootHovered: { background: 'var(--tsd-surface)', color: 'var(--tsd-text)', borderColor: 'var(--tsd-text)' },
    rootPressed: { background: 'var(--tsd-surface)', color: 'var(--tsd-text)' },
    ...label,
  },
  quiet: {
    root: {
      ...shape,
      // What it says begins where text begins. No edge: forced colours draw a transparent one, and it stands left of all else.
      minWidth: 0,
      marginLeft: -4,
      padding: '9px 4px',
      background: 'transparent',
      color: 'var(--tsd-link)',
      borderWidth: 0,
      textDecoration: 'underline',
    },
    rootHovered: { background: 'var(--tsd-surface)', color: 'var(--tsd-link)' },
    rootPressed: { background: 'var(--tsd-surface)', color: 'var(--tsd-link)' },
    ...label,
  },
};

export function Button({ children, kind = 'plain', type = 'button', ...pressed }: ButtonProps): React.ReactElement {
  const Shape = kind === 'primary' ? PrimaryButton : DefaultButton;
  return (
    <Shape type={type} styles={looks[kind]} {...whenPressed(pressed)}>
      {children}
    </Shape>
  );
}
