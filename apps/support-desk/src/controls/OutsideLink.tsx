import * as React from 'react';
import { outsideLink } from '@tms-support/support-domain';
import { Hidden } from './Hidden';

interface OutsideLinkProps {
  href: string | undefined;
  /** For links to the site's own paths. */
  base?: string;
  children: React.ReactNode;
  /** Read out after the words, where several links on a screen say the same. */
  context?: string;
  /** It is followed all the same. */
  onOpen?: () => void;
}

/** A link out of the desk. What is no web address is shown as text: it is never made into a link. */
export function OutsideLink({ href, base, children, context, onOpen }: OutsideLinkProps): React.ReactElement {
  const safe = outsideLink(href, base);
  if (!safe) return <span>{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer" data-interception="off" onClick={onOpen}>
      {children}
      <Hidden>
        {context ? `, ${context}` : ''}
        {' (opens in a new tab)'}
      </Hidden>
    </a>
  );
}
