import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DmnModdle, type ModdleElement } from 'dmn-moddle';
import { anyCondition, conditionColumns } from '../conditions/conditions.js';
import { takeSnapshot } from '../rule-snapshot.js';
import { shippedRules } from '../shipped-rules.js';
import { shippedSnapshot } from '../shipped-snapshot.js';
import { shippedRow } from '../testing/shipped-row.js';
import { dmnInputs, dmnOutputs, feelText } from './feel.js';
import { writeDmn } from './write-dmn.js';

const many = (element: unknown): ModdleElement[] => element as ModdleElement[];
const one = (element: unknown): ModdleElement => element as ModdleElement;
async function read(xml: string) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const [decision, ...data] = many(rootElement.drgElement);
  return { definitions: rootElement, warnings, decision: decision!, data, table: one(decision!.decisionLogic) };
}
const snap = (rows: Parameters<typeof takeSnapshot>[0]) =>
  takeSnapshot(rows, { id: 'v1 "two"', publishedAt: '2026-02-26T09:00:00.000Z' });
const text = (element: unknown): string => one(element).text as string;

describe('writeDmn', () => {
  it('is a DMN 1.3 file that reads back without a warning, first hit, a row for each rule that is on', async () => {
    const xml = await writeDmn(shippedSnapshot);
    expect(xml).toContain('https://www.omg.org/spec/DMN/20191111/MODEL/');
    const { warnings, table, definitions } = await read(xml);
    expect(warnings).toEqual([]);
    expect(table.hitPolicy).toBe('FIRST');
    expect(definitions.namespace).toBe('urn:tms-support-desk:rules:shipped-1');
    expect(many(table.rule).map((rule) => text(many(rule.annotationEntry)[0]))).toEqual(
      shippedRules.filter((row) => row.on).map((row) => row.title),
    );
  });

  it('has validity among its inputs, and the reasons and S-numbers as annotations', async () => {
    const row = shippedRow('panellist', { validFromOn: '2026-03-01', validToOn: '2026-03-31' });
    const { table } = await read(await writeDmn(snap([row, shippedRow('anything-else')])));
    expect(many(table.annotation).map(({ name }) => name)).toEqual([
      'Rule',
      'Because',
      'Facts of the process document',
    ]);
    const [rule, last] = many(table.rule);
    expect(many(rule!.annotationEntry).map(text)).toEqual(['Panellist', row.because, 'S7, S8, S9, S12, S22']);
    expect(rule!.description).toBe(`${row.because} (S7, S8, S9, S12, S22)`);
    expect(text(many(table.input)[11]!.inputExpression)).toBe('decidedOn');
    expect(text(many(rule!.inputEntry)[11])).toBe('[date("2026-03-01")..date("2026-03-31")]');
    expect(many(last!.inputEntry).map(text)).toEqual(Array(12).fill('-'));
    expect(many(rule!.outputEntry).map(text)).toEqual(['"trello-board"', 'true', '[]', 'null']);
    expect(many(table.output).map(({ name }) => name)).toEqual(['route', 'putFirst', 'nudgeWhom', 'replyKey']);
  });

  it('is drawn: the decision, each fact, and a line between them, nothing on top of another', async () => {
    const { definitions, decision, data } = await read(await writeDmn(shippedSnapshot));
    const [diagram] = many(one(definitions.dmnDI).diagrams);
    const drawn = many(diagram!.diagramElements);
    const shapes = drawn.filter(({ $type }) => $type === 'dmndi:DMNShape');
    const edges = drawn.filter(({ $type }) => $type === 'dmndi:DMNEdge');
    expect(shapes.map(({ dmnElementRef }) => one(dmnElementRef).id)).toEqual([
      decision.id,
      ...data.map(({ id }) => id),
    ]);
    expect(edges.map(({ dmnElementRef }) => dmnElementRef)).toEqual(decision.informationRequirement);
    const boxes = shapes.map(
      ({ bounds }) => bounds as unknown as { x: number; y: number; width: number; height: number },
    );
    boxes.forEach((a, i) =>
      boxes
        .slice(i + 1)
        .forEach((b) =>
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          ),
        ),
    );
    edges.forEach(({ waypoint }, i) => {
      const [from, to] = waypoint as unknown as { x: number; y: number }[];
      expect(from).toMatchObject({ x: boxes[i + 1]!.x + 200, y: boxes[i + 1]!.y + 22.5 });
      expect(to).toMatchObject({ x: boxes[0]!.x, y: boxes[0]!.y + 40 });
    });
    // One below the other, the decision to their right at half the height: no line meets a name, and a modeller's own things are left of all and above.
    expect(boxes.slice(1).map(({ x, y }) => [x, y])).toEqual(data.map((_, at) => [160, 120 + 65 * at]));
    expect(boxes[0]).toMatchObject({ x: 620, y: 460 });
  });

  it('gives every element an id of its own, whatever is in a key', async () => {
    const keys = ['a b', 'a_b', '<x>&"\'', 'ünï'];
    const rows = keys.map((key, order) => ({ ...shippedRow('panellist'), key, order, because: `<b>&amp; "${key}"` }));
    const { definitions, table, warnings } = await read(
      await writeDmn(snap([...rows, shippedRow('anything-else')]), { name: 'Mine & yours' }),
    );
    expect(warnings).toEqual([]);
    expect(definitions.name).toBe('Mine & yours');
    expect(
      many(table.rule)
        .slice(0, 4)
        .map((rule) => text(many(rule.annotationEntry)[1])),
    ).toEqual(rows.map((row) => row.because));
    const xml = await writeDmn(snap([...rows, shippedRow('anything-else')]), {
      namespace: 'https://rules.tmu.example/1',
    });
    expect(xml).toContain('namespace="https://rules.tmu.example/1"');
    const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    ids.forEach((id) => expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/));
    expect(ids).toEqual(expect.arrayContaining(['rule_1_a_b', 'rule_4__n_']));
  });
});

it('is written as it always was, to the letter', async () => {
  const row = shippedRow('panellist', {
    title: undefined!,
    validToOn: '2026-03-31',
    nudgeWhom: ['owner'],
    replyKey: 'reset',
    cause: ['input'],
  });
  const xml = await writeDmn(
    takeSnapshot([JSON.parse(JSON.stringify(row)) as typeof row, shippedRow('anything-else')], {
      id: 'v1',
      publishedAt: '2026-02-26T09:00:00.000Z',
    }),
  );
  // What changes here changes for every modeller that has opened such a file: look at it in one, then write it again.
  const kept = path.join(__dirname, 'testing/two-rules.dmn');
  if (process.env.WRITE_DMN) writeFileSync(kept, xml);
  expect(xml).toBe(readFileSync(kept, 'utf8'));
});

describe('FEEL', () => {
  const test = (change: Parameters<typeof shippedRow>[1]) => {
    const row = shippedRow('anything-else', change);
    return Object.fromEntries(
      dmnInputs.map((input) => [input.column, input.test(row)]).filter(([, words]) => words !== '-'),
    );
  };

  it('says each condition as unary tests', () => {
    expect(dmnInputs.map(({ column }) => column)).toEqual(conditionColumns);
    expect(test({ reporterKind: ['tms-user', 'panellist'], tmsRole: ['none', 'admin'], channel: ['phone'] })).toEqual({
      reporterKind: '"tms-user","panellist"',
      tmsRole: 'null,"admin"',
      channel: '"phone"',
    });
    expect(test({ cause: [' Forgot How', 'None'], hasErrorMessage: false, statusIs: ['new'] })).toEqual({
      cause: '"forgot how",null',
      hasErrorMessage: 'false',
      statusIs: '"new"',
    });
    expect(
      test({
        hearingWithinWorkingDays: 'none',
        silentForWorkingHours: { from: 7.5 },
        receivedForWorkingHours: { from: 0, before: 8 },
      }),
    ).toEqual({ hearingWithinWorkingDays: 'null', silentForWorkingHours: '>= 7.5', receivedForWorkingHours: '[0..8)' });
    expect(
      test({ hearingWithinWorkingDays: { from: 0, to: 5 }, reopenedAtLeast: { from: 2 }, hasErrorMessage: true }),
    ).toEqual({ hearingWithinWorkingDays: '[0..5]', reopenedAtLeast: '>= 2', hasErrorMessage: 'true' });
    expect([true, false, [' DEMO-01', 'demo-02 ']].map((linkedUpdate) => test({ linkedUpdate }).linkedUpdate)).toEqual([
      'not(null)',
      'null',
      '"demo-01","demo-02"',
    ]);
    expect(test({ validFromOn: '2026-03-01' })).toEqual({ validOn: '>= date("2026-03-01")' });
    expect(test({ validToOn: '2026-03-01' })).toEqual({ validOn: '<= date("2026-03-01")' });
  });

  it('says each outcome', () => {
    const row = shippedRow('panellist', { nudgeWhom: ['owner', 'team-lead'], replyKey: 'reset' });
    expect(dmnOutputs.map(({ entry }) => entry(row))).toEqual([
      '"trello-board"',
      'true',
      '["owner", "team-lead"]',
      '"reset"',
    ]);
  });

  it('lets no cause out of its quotes', () => {
    expect(feelText('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
  });
});

it('tells DMN the type that each fact really has: it follows from what the cell holds', () => {
  for (const { column, fact, type } of dmnInputs) {
    const [[asked, value]] = Object.entries(anyCondition(column).factsAt({ value: 'any', number: 1 })) as [
      [string, unknown],
    ];
    expect(asked.replace('Minutes', 'Hours')).toBe(fact);
    expect([column, typeof value]).toEqual([column, type === 'date' ? 'string' : type]);
  }
  expect(new Set(dmnInputs.map(({ fact }) => fact)).size).toBe(conditionColumns.length);
});
