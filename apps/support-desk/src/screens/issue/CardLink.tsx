import * as React from 'react';
import { parseCardUrl } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { OutsideLink } from '../../controls/OutsideLink';

/** A link to an issue's card. It stands in a list that others may write in: what is no card's address is shown, and not linked. */
export function CardLink({ url, children }: { url: string; children: React.ReactNode }): React.ReactElement {
  const { settings } = useDesk();
  const card = parseCardUrl(url, settings.trelloBoardUrl);
  return card.outcome === 'card' ? (
    <OutsideLink href={card.cardUrl}>{children}</OutsideLink>
  ) : (
    <span>{url} (not the address of a Trello card)</span>
  );
}
