import { andList, type NextNudge } from '@tms-support/support-domain';

export const shownHereOnly = 'Shown here only. Nobody is emailed.';

/** A nudge that is due: on this page, and nowhere else unless the team has switched a flow on. */
export function nudgeWords({ whom, because }: NextNudge): string {
  const names = andList(whom.map(({ name }) => name));
  return `A nudge for ${names}, because ${because}. ${shownHereOnly}`;
}
