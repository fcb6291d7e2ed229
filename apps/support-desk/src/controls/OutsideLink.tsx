import * as React from 'react';
import { safeHref } from '../words/safe-href';
import { Hidden } from './Hidden';

interface OutsideLinkProps {
  href: string | undefined;
  /** For links to the site's own paths. */
  base?: string;
  children: React.ReactNode;
  /** Read out after the words, where several links on a screen say the same. */
  context?: string;
}

/** A link out of the desk. What is no web or mail address is shown as text: it is never made into a link. */
export function OutsideLink({ href, base, children, context }: OutsideLinkProps): React.ReactElement {
  const safe = safeHref(href, base);
  if (!safe) return <span>{children}</span>;
  const isMail = safe.startsWith('mailto:');
  return (
    <a href={safe} {...(isMail ? {} : { target: '_blank', rel: 'noopener noreferrer' })} data-interception="off">
      {children}
      {isMail && !context ? null : (
        <Hidden>
          {context ? `, ${context}` : ''}
          {isMail ? '' : ' (opens in a new tab)'}
        </Hidden>
      )}
    </a>
  );
}
