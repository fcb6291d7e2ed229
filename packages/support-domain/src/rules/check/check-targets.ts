import { routeWords } from '../../vocabulary/codes.js';
import { type Role, nudgeTargets } from '../../vocabulary/roles.js';
import { roles } from '../../vocabulary/words/roles.js';
import { ruleRoutes } from '../../vocabulary/words/routes.js';
import { ruleWordOf } from '../../vocabulary/vocabulary.js';
import { shortDateInWords } from '../../words/dates.js';
import type { NudgeTarget, RuleRow } from '../rule-row.js';
import { boxesOf, smallestExample, type LiveTable } from './live-table.js';
import { rowName, type FindingLevel, type RuleFinding, type RuleFindingCode } from './rule-finding.js';

/** What the check needs of somebody on the team. */
export interface RulePerson {
  name: string;
  email: string;
  roles: readonly Role[];
  hasLeft: boolean;
  /** The last day away. */
  awayUntilOn?: string;
}

/** What stands around the table. What is left out is not checked. */
export interface RuleSurroundings {
  /** The day from which the table is to count. */
  on: string;
  people?: readonly RulePerson[];
  /** The links that routes lead to; one that is not set is absent or empty. */
  links?: { problemFormUrl?: string; trelloBoardUrl?: string };
  /** Keys of the replies that may be suggested. */
  replyKeys?: readonly string[];
}

interface Trouble {
  code: RuleFindingCode;
  level: FindingLevel;
  words: string;
}

const isAway = (person: RulePerson, on: string): boolean =>
  person.awayUntilOn !== undefined && person.awayUntilOn >= on;

function troubleWith(target: NudgeTarget, people: readonly RulePerson[], on: string): Trouble | undefined {
  if (target === 'owner') return undefined;
  const byEmail = target.includes('@');
  const who = byEmail ? target : ruleWordOf(nudgeTargets, target);
  const named = people.filter((one) =>
    byEmail ? one.email.toLowerCase() === target.toLowerCase() : one.roles.includes(target as Role),
  );
  if (named.length === 0) {
    return {
      code: 'RULES.TARGET_UNKNOWN',
      level: 'stops',
      words: `nudges ${who}, who is not in the people list`,
    };
  }
  const here = named.filter((one) => !one.hasLeft);
  if (here.length === 0) {
    return {
      code: 'RULES.TARGET_HAS_LEFT',
      level: 'stops',
      words: `nudges ${byEmail ? named[0]!.name : who}, who has left`,
    };
  }
  if (!here.every((one) => isAway(one, on))) return undefined;
  const [first] = here.map((one) => one.awayUntilOn!).sort();
  return {
    code: 'RULES.TARGET_AWAY',
    level: 'look',
    words: `nudges ${byEmail ? here[0]!.name : who}, and nobody else: away until ${shortDateInWords(first!, on)}`,
  };
}

function routeTrouble(row: RuleRow, { people, links }: RuleSurroundings): Trouble | undefined {
  const { link, role } = routeWords(row.route);
  const missing =
    links && link && !links[link]
      ? 'its link is not in the settings'
      : people && role && !people.some((one) => !one.hasLeft && one.roles.includes(role))
        ? `nobody in the people list is ${roles[role].stored}`
        : undefined;
  if (missing === undefined) return undefined;
  return {
    code: 'RULES.ROUTE_LEADS_NOWHERE',
    level: 'stops',
    words: `goes to ${ruleRoutes[row.route].stored}, and ${missing}`,
  };
}

/** Rows whose outcome leads nowhere: to people who have left or are away, to a link that is not set, to a reply that is gone. */
export function lostTargets(table: LiveTable, around: RuleSurroundings): RuleFinding[] {
  return table.live.flatMap(({ row, box }, at) => {
    const { people, replyKeys } = around;
    const troubles = [
      routeTrouble(row, around),
      ...(people ? (row.nudgeWhom ?? []).map((target) => troubleWith(target, people, around.on)) : []),
      replyKeys && row.replyKey !== undefined && !replyKeys.includes(row.replyKey)
        ? {
            code: 'RULES.REPLY_UNKNOWN' as const,
            level: 'look' as const,
            words: `suggests the reply “${row.replyKey}”, which is not among the replies`,
          }
        : undefined,
    ].filter((one): one is Trouble => one !== undefined);
    if (troubles.length === 0) return [];
    const shown = smallestExample(table, box, boxesOf(table.live.slice(0, at)));
    return troubles.map(({ code, level, words }) => ({
      code,
      level,
      rows: [row.key],
      ...(shown ? { example: shown.example } : {}),
      message: `${rowName(row)} ${words}.${shown ? ` For example, ${shown.words}.` : ''}`,
    }));
  });
}
