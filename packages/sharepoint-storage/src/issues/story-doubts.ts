import type { IssueEvent } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { CellFault } from '../site/row.js';
import { dayOf } from './times-to-come.js';
import type { FirstSeen } from './first-seen.js';
import type { IssueVersion } from './version-of-issue.js';

/** Milliseconds by which a step's time may differ from when SharePoint saved it: an old save from a slow PC is no forgery. */
const differsBy = 15 * 60_000;

const fault = (message: string, value: string): CellFault => ({
  column: issuesList.fields.history.title,
  message,
  value,
});

/** Steps that an earlier version has and this story has not: each with the version that first was without it. */
function takenOut(
  seen: readonly FirstSeen[],
  versions: readonly IssueVersion[],
  now: readonly IssueEvent[],
): CellFault[] {
  const here = new Set(now.map(({ id }) => id));
  const gone = [...new Set(seen.filter((one) => one.isVerified && !here.has(one.event.id)).map((one) => one.event.id))];
  if (gone.length === 0) return [];
  const has = (version: IssueVersion): boolean => version.events.some(({ id }) => id === gone[0]);
  const last = versions.map(has).lastIndexOf(true);
  const by = versions[last + 1];
  const who = by
    ? ` ${by.name || 'Somebody'} saved it like this${by.writtenAt ? ` on ${dayOf(by.writtenAt)}` : ''}.`
    : '';
  const steps = gone.length === 1 ? '1 step was' : `${gone.length} steps were`;
  return [
    fault(
      `${steps} taken out of the story.${who} The list’s version history has the story before it.`,
      gone.join(', '),
    ),
  ];
}

function outOfOrder(seen: readonly FirstSeen[], now: readonly IssueEvent[]): CellFault[] {
  const order = new Map<string, number>();
  for (const { event } of seen) if (!order.has(event.id)) order.set(event.id, order.size);
  const places = now.flatMap(({ id }) => order.get(id) ?? []);
  if (places.every((place, at) => at === 0 || place > places[at - 1]!)) return [];
  return [fault('The steps are not in the order in which they were saved. The list’s version history has it.', '')];
}

function datedOtherwise(seen: readonly FirstSeen[], now: readonly IssueEvent[]): CellFault[] {
  const here = new Set(now.map((event) => JSON.stringify(event)));
  return seen.flatMap(({ event, version, stepBeforeAt }) => {
    if (!here.has(JSON.stringify(event)) || !version.writtenAt || stepBeforeAt === undefined) return [];
    const at = Date.parse(event.at);
    const isLate = at > Date.parse(version.writtenAt) + differsBy;
    const isEarly = event.type !== 'raised' && at < Date.parse(stepBeforeAt) - differsBy;
    if (!isLate && !isEarly) return [];
    const message = `A step by ${event.by.name} is dated ${dayOf(event.at)}, and was saved on ${dayOf(version.writtenAt)}.`;
    return [fault(message, event.at)];
  });
}

/** What the versions of an item say against its story, in words for the person who can look at them. */
export function storyDoubts(
  seen: readonly FirstSeen[],
  versions: readonly IssueVersion[],
  now: readonly IssueEvent[],
): readonly CellFault[] {
  return [...takenOut(seen, versions, now), ...outOfOrder(seen, now), ...datedOtherwise(seen, now)];
}
