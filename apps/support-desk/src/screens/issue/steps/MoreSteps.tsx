import * as React from 'react';
import { latePart } from '../../../app/late-part';
import type { MenuLine } from './MoreMenu';
import styles from '../issue.module.scss';

// Fluent's menu weighs more than the page of an issue: it comes when somebody is about to open it.
const MoreMenu = latePart(
  async () => (await import(/* webpackChunkName: 'fluent-menu' */ './MoreMenu')).MoreMenu,
  'The menu did not load',
);

/** Fetches the menu: whoever has lost the connection can still write a note. Resolves also where it does not come. */
export const prefetchMenu = (): Promise<void> => MoreMenu.prefetch();

/** The button with the rest of what can be done, in Fluent's menu. */
export function MoreSteps({ lines }: { lines: readonly MenuLine[] }): React.ReactElement | null {
  // The lines as they were when it was opened: the story that arrives meanwhile takes none away from under a finger.
  const [opened, setOpened] = React.useState<readonly MenuLine[] | undefined>(undefined);
  const button = React.useRef<HTMLButtonElement>(null);
  const prefetch = (): void => void prefetchMenu();
  if (lines.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.more}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        onClick={() => setOpened(opened ? undefined : lines)}
        onKeyDown={(event) => {
          // As a menu's button does: otherwise the page would scroll, also between the press that opens it and its taking the focus.
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpened(opened ?? lines);
        }}
        onFocus={prefetch}
        onPointerEnter={prefetch}
      >
        More steps <span aria-hidden="true">▾</span>
      </button>
      {opened ? (
        <MoreMenu button={button} lines={opened} label="More steps" onClose={() => setOpened(undefined)} />
      ) : null}
    </>
  );
}
