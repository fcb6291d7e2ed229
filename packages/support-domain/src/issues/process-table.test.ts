import { flowchartNodes } from '../vocabulary/words/flowchart-nodes.js';
import { nodesOfStatus, type FlowchartArrow } from './flowchart.js';
import { issueCommandSchema } from './issue-command.js';
import { issueEventSchema } from './issue-event.js';
import { issueStatusSchema } from '../vocabulary/codes.js';
import { processTable } from './process-table.js';

// The chart once more, written from the source document (S32) and not from the table.
const chart = `
  Start > Raise issue
  Raise issue > Can TMU resolve?
  Can TMU resolve? Yes > Resolve issue
  Resolve issue > Confirmed resolved?
  Confirmed resolved? Yes > End
  Confirmed resolved? No > Raise issue
  Can TMU resolve? No > Raise support ticket
  Raise support ticket > Need further information?
  Need further information? Yes > Raise support ticket
  Need further information? No > Create card in Trello
  Create card in Trello > Fix required?
  Fix required? No > End (TRA)
  Fix required? Yes > Apply fix
  Apply fix > Confirmed fixed?
  Confirmed fixed? No > Apply fix
  Confirmed fixed? Yes > Confirmed resolved?
`
  .trim()
  .split('\n')
  .map((line) => line.trim())
  .sort();

const words = ({ from, to, label }: FlowchartArrow) =>
  `${flowchartNodes[from].words}${label ? ` ${label}` : ''} > ${flowchartNodes[to].words}`;

it('goes along every arrow of the chart, and no other', () => {
  const arrows = [...new Set(processTable.flatMap((row) => row.arrows).map(words))].sort();
  expect(arrows).toEqual(chart);
});

it('has the 13 nodes of the chart, each on an arrow', () => {
  const nodes = new Set(chart.flatMap((line) => line.replace(/ (Yes|No) >/, ' >').split(' > ')));
  expect(nodes.size).toBe(13);
  expect(
    Object.values(flowchartNodes)
      .map((node) => node.words)
      .sort(),
  ).toEqual([...nodes].sort());
});

describe('each row', () => {
  it.each(
    processTable.map((row) => [`${row.command}${row.outcome ? ` (${row.outcome})` : ''} to ${row.to}`, row] as const),
  )('%s starts and ends where its arrows do', (_, row) => {
    const status = issueStatusSchema.options.find((option) => option === row.to);
    row.arrows.slice(1).forEach((arrow, n) => expect(arrow.from).toBe(row.arrows[n]!.to));
    const [first] = row.arrows;
    if (!first) return;
    for (const place of row.from) {
      if (place !== 'not-raised' && place !== 'merged') expect(nodesOfStatus(place)).toContain(first.from);
    }
    expect(status && nodesOfStatus(status)).toContain(row.arrows.at(-1)!.to);
  });

  it('leaves its node only along arrows, but for what the desk adds knowingly', () => {
    const jumps = processTable.filter((row) => {
      const to = issueStatusSchema.options.find((option) => option === row.to);
      const moves =
        to &&
        row.from.some(
          (from) =>
            from === 'not-raised' ||
            from === 'merged' ||
            !nodesOfStatus(from).some((node) => nodesOfStatus(to).includes(node)),
        );
      return moves && row.arrows.length === 0;
    });
    // "No" after the end opens the same record again; a person who never answered may be closed with a note.
    expect(jumps.map((row) => row.outcome ?? row.command)).toEqual(['told-no-answer', 'reopen']);
  });
});

it('has a row for every command and every event, and pairs each command with one event', () => {
  const commands = issueCommandSchema.def.options.map((option) => option.shape.type.def.values[0]).sort();
  const events = issueEventSchema.def.options.map((option) => option.shape.type.def.values[0]).sort();
  expect([...new Set(processTable.map((row) => row.command))].sort()).toEqual(commands);
  expect([...new Set(processTable.map((row) => row.event))].sort()).toEqual(events);
  expect(new Set(processTable.map((row) => `${row.command} ${row.event}`)).size).toBe(commands.length);
});

it('never has two rows for one command, place and end', () => {
  const keys = processTable.flatMap((row) => row.from.map((from) => `${row.command} ${from} ${row.outcome ?? ''}`));
  expect(new Set(keys).size).toBe(keys.length);
});

it('reaches every status, and leads on from every status', () => {
  for (const status of issueStatusSchema.options) {
    expect(processTable.some((row) => row.to === status)).toBe(true);
    expect(processTable.some((row) => row.from.includes(status) && row.to !== 'same' && row.to !== 'as-edited')).toBe(
      true,
    );
  }
});

it('closes both leaks: only a telling leads out of "not changing", and a "no" leads to the same record', () => {
  const out = processTable.filter(
    (row) => row.from.includes('not-changing') && issueStatusSchema.safeParse(row.to).success,
  );
  expect(out.map((row) => [row.command, row.outcome, row.closesLeak])).toEqual([
    ['close', 'not-changing', 'ends-without-telling'],
  ]);
  const again = processTable.filter((row) => row.closesLeak === 'starts-from-nothing');
  expect(again.map((row) => [row.command, row.to])).toEqual([
    ['record-not-resolved', 'open-again'],
    ['reopen', 'open-again'],
  ]);
});
