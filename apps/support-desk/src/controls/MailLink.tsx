import * as React from 'react';
import { isMailLink, mailLink } from '@tms-support/support-domain';

interface MailLinkProps {
  /** The address, as somebody wrote it. */
  to?: string | undefined;
  /** Or a whole link, as the domain makes them. */
  link?: string;
  children: React.ReactNode;
}

/** A link that begins a mail. What is no address is shown as text: it is never made into a link. */
export function MailLink({ to, link, children }: MailLinkProps): React.ReactElement {
  const href = link === undefined ? mailLink(to) : isMailLink(link) ? link : undefined;
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} data-interception="off">
      {children}
    </a>
  );
}
