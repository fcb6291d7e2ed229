import * as React from 'react';
import {
  ContextualMenu,
  type IContextualMenuItem,
  type IContextualMenuStyles,
} from '@fluentui/react/lib/ContextualMenu';
import { DirectionalHint } from '@fluentui/react/lib/Callout';
import { createTheme } from '@fluentui/react/lib/Theme';

/** What the menu offers: a line to choose, or a line that opens lines of its own, in the place of the first. */
export interface MenuLine {
  key: string;
  words: string;
  onChoose?: () => void;
  /** Whoever chooses it stays where they are: the focus goes back to the button. */
  staysHere?: true;
  lines?: readonly MenuLine[];
}

interface MoreMenuProps {
  button: React.RefObject<HTMLElement>;
  lines: readonly MenuLine[];
  label: string;
  onClose: (isChosen: boolean) => void;
}

// Colours are the desk's own variables, and family and size are those around it: Fluent's own begins a download of Segoe from a server of Microsoft's.
const theme = createTheme({
  defaultFontStyle: { fontFamily: 'inherit', fontSize: 'inherit' },
  fonts: { medium: { fontSize: 'inherit' } },
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
 * A menu is there when it is asked for. Fluent's slides in for 367 ms, for people who asked for less motion too (8.125.7, measured in a browser), and
 * has no property against it: fluentui issues 8411 and 11910, both closed. Its class for it stands beside those of its styles, hence the mark.
 */
const styles: Partial<IContextualMenuStyles> = {
  subComponentStyles: { callout: { root: { animation: 'none !important', fontSize: 'inherit' } }, menuItem: {} },
};

/** A letter goes to the next line that begins with it, as in every menu of a desktop: Fluent's own does not (8.125.7, tried in a browser). */
function goByLetter(event: React.KeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  const menu = (target as HTMLElement).closest('[role="menu"]');
  if (!menu || key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  const lines = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = lines.indexOf(target as HTMLElement) + 1;
  [...lines.slice(at), ...lines.slice(0, at)]
    .find(({ textContent }) => textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))
    ?.focus();
}

/**
 * Fluent's menu, with its keyboard: arrows, Home and End, the first letter, Escape. It stands inside the desk's own element, where the
 * desk's colours hold, and not in a layer of the page.
 */
export function MoreMenu({ button, lines: first, label, onClose }: MoreMenuProps): React.ReactElement {
  const isChosen = React.useRef(false);
  // In place of the first lines and not beside them: a menu of Fluent's inside another is cut off by the edge of that, and 320 px has no room.
  const [lines, setLines] = React.useState(first);
  const item = ({ key, words, onChoose, lines: inner, staysHere }: MenuLine): IContextualMenuItem => ({
    key,
    text: words,
    onClick: (event) => {
      if (inner) {
        // Else the menu would close.
        event?.preventDefault();
        setLines(inner);
        return;
      }
      isChosen.current = !staysHere;
      onChoose?.();
    },
  });
  return (
    <div style={{ display: 'contents' }} onKeyDown={goByLetter}>
      <ContextualMenu
        key={lines[0]?.key}
        theme={theme}
        styles={styles}
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
    </div>
  );
}
