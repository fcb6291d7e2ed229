import { flowchartNodes } from '../../vocabulary/words/flowchart-nodes.js';
import type { FlowchartNode } from '../../vocabulary/shapes/flowchart-node.js';
import { nodesOfStatus } from '../flowchart.js';
import { type IssueStatus, issueStatusSchema, statusWords } from '../../vocabulary/codes.js';
import { mergedWords } from '../../vocabulary/words/statuses.js';
import { lanes as laneWords } from '../../vocabulary/words/roles.js';
import { closingOutcomes } from '../../vocabulary/words/routes.js';
import { processTable, type ProcessPlace, type ProcessStep } from '../process-table.js';
import { stepWords } from '../command-needs.js';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** Inside a line: "it worked", and still "TRA is not changing this". */
const small = (words: string): string => words.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
const lanes = ['person', 'tmu', 'tra'] as const;
const nodes = Object.entries(flowchartNodes) as [FlowchartNode, (typeof flowchartNodes)[FlowchartNode]][];

/** Mermaid takes a bare `end` for the end of a subgraph. */
const id = (node: FlowchartNode): string => `n-${node}`;

function shape(node: FlowchartNode, words: string): string {
  if (words.endsWith('?')) return `${id(node)}{"${words}"}`;
  return node === 'start' || node.startsWith('end') ? `${id(node)}(["${words}"])` : `${id(node)}["${words}"]`;
}

function chart(): string[] {
  const arrows = new Set(
    processTable
      .flatMap((row) => row.arrows)
      .map(({ from, to, label }) => `${id(from)} -->${label ? `|${label}|` : ''} ${id(to)}`),
  );
  const additions = processTable
    .filter((row) => row.closesLeak && row.arrows.length === 0)
    .map((row) => {
      const to = row.to as IssueStatus;
      const from = row.from[0] as IssueStatus;
      const words = row.command === 'close' ? 'the person is told' : 'opened again';
      return `${id(nodesOfStatus(from)[0]!)} -.->|${words}| ${id(nodesOfStatus(to)[0]!)}`;
    });
  return [
    'flowchart TD',
    ...lanes.flatMap((lane) => [
      `  subgraph ${lane}["${capital(laneWords[lane].words)}"]`,
      ...nodes.filter(([, node]) => node.lane === lane).map(([node, { words }]) => `    ${shape(node, words)}`),
      '  end',
    ]),
    ...[...arrows, ...additions].map((line) => `  ${line}`),
  ];
}

const placeWords = (place: ProcessPlace): string => {
  if (place === 'not-raised') return 'nothing yet';
  return place === 'merged' ? mergedWords : statusWords(place);
};

const openStatuses = issueStatusSchema.options.filter((status) => status !== 'closed');

/** Rather "any open status except …" than a dozen names. */
function fromWords(from: readonly ProcessPlace[]): string {
  const left = openStatuses.filter((status) => !from.includes(status));
  if (openStatuses.length - left.length < 6) return from.map(placeWords).join('; ');
  const rest = from.filter((place) => !openStatuses.some((status) => status === place)).map(placeWords);
  const open = left.length === 0 ? 'any open status' : `any open status except: ${left.map(placeWords).join('; ')}`;
  return [open, ...rest].join('; ');
}

function toWords(to: ProcessStep['to']): string {
  if (to === 'same') return 'no change';
  if (to === 'as-before') return 'as it was before';
  if (to === 'as-edited') return 'as the list says';
  return placeWords(to);
}

const leakWords = {
  'ends-without-telling': 'added, since "Fix required? No" ends the chart without telling anybody',
  'starts-from-nothing': 'added, since "Confirmed resolved? No" starts the chart again from nothing',
} as const;

function stepRow(row: ProcessStep): string {
  const arrows = row.arrows.map(
    ({ from, to, label }) => `${flowchartNodes[from].words}${label ? ` ${label}` : ''} → ${flowchartNodes[to].words}`,
  );
  const words = stepWords[row.command].replace(/^./, (first) => first.toUpperCase());
  const step = row.outcome ? `${words}: ${small(closingOutcomes[row.outcome].stored)}` : words;
  const cells = [
    `${step} (\`${row.command}\`)`,
    row.lanes.map((lane) => (lane === 'person' ? 'the person' : laneWords[lane].words)).join(' or '),
    fromWords(row.from),
    toWords(row.to),
    row.needs,
    [...arrows, ...(row.closesLeak ? [leakWords[row.closesLeak]] : [])].join('; ') || 'added by the desk',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `docs/service-rules/process.md`: the process as people read it, from the table that decides. */
export function processPage(): string {
  return `${[
    '<!-- Made from packages/support-domain/src/issues/process-table.ts by `npm run docs:process` there. Change the table. -->',
    '# The process of an issue',
    '',
    'The support flowchart (S32), with its 13 nodes and 16 arrows. Dotted arrows are what the desk adds, so that nobody is left',
    'without an answer and no history is lost.',
    '',
    '```mermaid',
    ...chart(),
    '```',
    '',
    '## Where each status stands on the chart',
    '',
    '| Status | As people read it | On the chart |',
    '|---|---|---|',
    ...issueStatusSchema.options.map((status) => {
      const places = nodesOfStatus(status).map((node) => flowchartNodes[node].words);
      return `| \`${status}\` | ${statusWords(status, '[name]', '[name]')} | ${places.join(' or ')} |`;
    }),
    '',
    '## Every step',
    '',
    'TMU can record any step for somebody else: it then also needs who told TMU, and on which day. A TMS user can take the',
    "person's steps, on their own issues only. If several people have one fault, the issue is closed once each of them has",
    'been told.',
    '',
    '| Step | Whose | From | To | Needs | On the chart |',
    '|---|---|---|---|---|---|',
    ...processTable.map(stepRow),
  ].join('\n')}\n`;
}
