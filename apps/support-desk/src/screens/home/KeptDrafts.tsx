import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import type { Route } from '../../app/places';
import { thisTab } from '../../drafts/tab';
import { DeskLink } from '../../app/DeskLink';
import { hashOf } from '../../app/route';
import styles from './kept-drafts.module.scss';

/** The place that a draft belongs to, and its name; undefined for a draft of something that is no longer there. */
function placeOfDraft(id: string): { to: Route; words: string } | undefined {
  if (id === 'log') return { to: { screen: 'log' }, words: 'a new issue' };
  const report = /^log\/report\/(.+)$/.exec(id)?.[1];
  if (report) return { to: { screen: 'log', report }, words: 'a new issue from a report' };
  const found = /^issue\/(\d+)\/([a-z-]+)$/.exec(id);
  if (!found) return undefined;
  return { to: { screen: 'issue', number: Number(found[1]), step: found[2]! }, words: `issue ${found[1]}` };
}

/** What was begun and not sent: one line each, so that nobody has to remember. */
export function KeptDrafts(): React.ReactElement | null {
  const { drafts } = useDesk();
  const [ids] = React.useState(() => {
    drafts.tab ??= thisTab();
    return [...drafts.idsUnder('log'), ...drafts.idsUnder('issue/')];
  });
  const places = ids.map(placeOfDraft).filter((place): place is { to: Route; words: string } => place !== undefined);
  if (places.length === 0) return null;
  return (
    <div className={styles.drafts}>
      <p>You began something and have not sent it:</p>
      <ul>
        {places.map(({ to, words }) => (
          <li key={hashOf(to)}>
            <DeskLink to={to}>Carry on with {words}</DeskLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
