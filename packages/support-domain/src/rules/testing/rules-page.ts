import { nudgeTargets } from '../../vocabulary/roles.js';
import { ruleRoutes } from '../../vocabulary/words/routes.js';
import { ruleWordOf } from '../../vocabulary/vocabulary.js';
import { wantedWords } from '../facts-words.js';
import { type RuleRow } from '../rule-row.js';
import { shippedRules } from '../shipped-rules.js';
import { conditionColumns, conditionWords } from '../conditions/conditions.js';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function conditions(row: RuleRow): string {
  const asked = conditionColumns
    .map((column) => [conditionWords[column], wantedWords(column, row)] as const)
    .filter(([, wanted]) => wanted !== '');
  return asked.length === 0
    ? 'anything'
    : asked.map(([heading, wanted]) => `${heading.replace(/^If /, '')}: ${wanted}`).join('; ');
}

function outcome(row: RuleRow): string {
  const nudged = (row.nudgeWhom ?? []).map((target) => ruleWordOf(nudgeTargets, target));
  return [
    ruleRoutes[row.route].stored,
    ...(row.putFirst ? ['first'] : []),
    ...(nudged.length > 0 ? [`nudge ${nudged.join(', ')}`] : []),
  ].join('; ');
}

const tableOf = (rows: readonly RuleRow[]): string =>
  [
    '| Order | Rule | If | Then it goes to | Because | Facts |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${[String(row.order), row.title ?? '', conditions(row), outcome(row), row.because, row.sNumbers.join(', ')].map(cell).join(' | ')} |`,
    ),
  ].join('\n');

/** The part of docs/service-rules/escalation-rules.md that is made from the shipped rules. */
export function rulesPage(page: string): string {
  const made = [
    '### What is done today',
    '',
    tableOf(shippedRules.filter((row) => row.on)),
    '',
    '### There, and switched off',
    '',
    tableOf(shippedRules.filter((row) => !row.on)),
    '',
  ].join('\n');
  return page.replace(
    /(<!-- made from the shipped rules -->\n)[^]*(<!-- end -->)/,
    (_, start: string, end: string) => `${start}${made}${end}`,
  );
}
