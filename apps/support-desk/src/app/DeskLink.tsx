import * as React from 'react';
import { goToHash } from './address';
import type { Route } from './places';
import { hashOf } from './route';

interface DeskLinkProps extends Omit<React.AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  to: Route;
  /** It is followed all the same. */
  onClick?: () => void;
}

/**
 * A link to a place of the desk. A plain press is the desk's own, since the page's router and Teams have taken links over that only differ behind the #
 * (sp-dev-docs #586, #3779, #5448); the mark keeps SharePoint's router away from it before (Microsoft's "Hyperlinking considerations"). A press
 * that wants a new tab or window is the browser's.
 */
export function DeskLink({ to, onClick, ...rest }: DeskLinkProps): React.ReactElement {
  const hash = hashOf(to);
  return (
    <a
      {...rest}
      href={hash}
      data-interception="off"
      onClick={(event) => {
        onClick?.();
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goToHash(hash);
      }}
    />
  );
}
