import * as React from 'react';

/**
 * Opens the folds of the desk while the page is printed, and closes them again: paper cannot be unfolded. Style sheets cannot do
 * this in every browser that SharePoint works in.
 */
export function useOpenFoldsInPrint(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      const closed = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      closed.forEach((fold) => (fold.open = true));
      opened = [...opened, ...closed];
    };
    const close = (): void => {
      opened.forEach((fold) => (fold.open = false));
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [root]);
}
