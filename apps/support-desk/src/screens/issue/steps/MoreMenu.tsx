import * as React from 'react';
import { ContextualMenu, type IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { DirectionalHint } from '@fluentui/react/lib/Callout';
import { createTheme } from '@fluentui/react/lib/Theme';

/** What the menu offers: a line to choose, or a line that opens lines of its own. */
export interface MenuLine {
  key: string;
  words: string;
  onChoose?: () => void;
  lines?: readonly MenuLine[];
}

interface MoreMenuProps {
  button: React.RefObject<HTMLElement>;
  lines: readonly MenuLine[];
  label: string;
  onClose: (isChosen: boolean) => void;
}

// Colours are the desk's own variables, and the family is that around it: Fluent's own begins a download of Segoe from a server of Microsoft's.
const theme = createTheme({
  defaultFontStyle: { fontFamily: 'inherit' },
  palette: {
    white: 'var(--tsd-background)',
    neutralTertiaryAlt: 'var(--tsd-border)',
    neutralPrimary: 'var(--tsd-text)',
    neutralDark: 'var(--tsd-text)',
    black: 'var(--tsd-text)',
  },
  semanticColors: {
    menuBackground: 'var(--tsd-background)',
    menuItemText: 'var(--tsd-text)',
    menuItemTextHovered: 'var(--tsd-text)',
    menuItemBackgroundHovered: 'var(--tsd-surface)',
    menuItemBackgroundPressed: 'var(--tsd-surface)',
    bodyBackground: 'var(--tsd-background)',
    bodyText: 'var(--tsd-text)',
    bodyTextChecked: 'var(--tsd-text)',
    focusBorder: 'var(--tsd-focus)',
  },
});

/**
 * Fluent's menu, with its keyboard: arrows, Home and End, the first letter, Escape. It stands inside the desk's own element, where the
 * desk's colours hold, and not in a layer of the page.
 */
export function MoreMenu({ button, lines, label, onClose }: MoreMenuProps): React.ReactElement {
  const isChosen = React.useRef(false);
  const item = ({ key, words, onChoose, lines: inner }: MenuLine): IContextualMenuItem => ({
    key,
    text: words,
    ...(inner
      ? {
          subMenuProps: { items: inner.map(item), theme, doNotLayer: true },
          submenuIconProps: { styles: { root: { display: 'none' } } },
        }
      : {}),
    ...(onChoose
      ? {
          onClick: () => {
            isChosen.current = true;
            onChoose();
          },
        }
      : {}),
  });
  return (
    <ContextualMenu
      theme={theme}
      target={button.current}
      items={lines.map(item)}
      directionalHint={DirectionalHint.bottomRightEdge}
      doNotLayer
      calloutProps={{ preventDismissOnEvent: ({ type }) => type === 'scroll' }}
      isBeakVisible={false}
      shouldFocusOnMount
      shouldFocusOnContainer={false}
      ariaLabel={label}
      onRestoreFocus={({ containsFocus }) => {
        // Whoever chose goes to a form, which takes the focus itself.
        if (containsFocus && !isChosen.current) button.current?.focus();
      }}
      onDismiss={() => onClose(isChosen.current)}
    />
  );
}
