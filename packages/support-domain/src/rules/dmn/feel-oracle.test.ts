import { DmnModdle, type ModdleElement } from 'dmn-moddle';
import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { winningRow } from '../decide-by-rules.js';
import type { RuleFacts } from '../rule-facts.js';
import { takeSnapshot, type RuleSnapshot } from '../rule-snapshot.js';
import { shippedRules } from '../shipped-rules.js';
import { arbitraryFacts, arbitraryTable } from '../testing/arbitrary-rules.js';
import { isEnough, runs } from '../../testing/in-full.js';
import { writeDmn } from './write-dmn.js';

const dates = new Map<string, unknown>();
function dateOf(on: string): unknown {
  if (!dates.has(on)) dates.set(on, evaluate(`date("${on}")`).value);
  return dates.get(on);
}

/** What a DMN engine would be given for an issue. */
const contextOf = (facts: RuleFacts) => ({
  tmsRole: null,
  cause: null,
  hearingInWorkingDays: null,
  linkedUpdate: null,
  ...facts,
  workingHoursOfSilence: facts.workingMinutesOfSilence / 60,
  workingHoursSinceReceived: facts.workingMinutesSinceReceived / 60,
  decidedOn: dateOf(facts.decidedOn),
});

/** The engine reads its text again each time: what it said of one test and one value is kept. */
function remembered<T>(answer: (text: string, value: unknown) => T): (text: string, value: unknown) => T {
  const known = new Map<string, T>();
  return (text, value) => {
    const key = JSON.stringify([text, value]);
    if (!known.has(key)) known.set(key, answer(text, value));
    return known.get(key)!;
  };
}
const valueOf = remembered((expression, fact) => evaluate(expression, { [factIn(expression)]: fact }).value);
const isMet = remembered((test, value) => unaryTest(test, { '?': value }).value === true);
/** `cause` of `lower case(cause)`. */
const factIn = (expression: string): string => /(\w+)\)?$/.exec(expression)![1]!;

/** Somebody else's reading of the exported file: which rule of the table is hit first, by the text of the XML alone. */
async function engineOf(snapshot: RuleSnapshot): Promise<(facts: RuleFacts) => number> {
  const { rootElement } = await new DmnModdle().fromXML(await writeDmn(snapshot));
  const table = (rootElement.drgElement as ModdleElement[])[0]!.decisionLogic as ModdleElement;
  const textOf = (element: unknown): string => (element as ModdleElement).text as string;
  const inputs = (table.input as ModdleElement[]).map((input) => textOf(input.inputExpression));
  const rules = (table.rule as ModdleElement[]).map((rule) => (rule.inputEntry as ModdleElement[]).map(textOf));
  return (facts) => {
    const context: Record<string, unknown> = contextOf(facts);
    const values = inputs.map((expression) => valueOf(expression, context[factIn(expression)]));
    return rules.findIndex((tests) => tests.every((test, i) => test === '-' || isMet(test, values[i])));
  };
}

const seed = 20260226;
const snap = (rows: Parameters<typeof takeSnapshot>[0]) =>
  takeSnapshot(rows, { id: 'v1', publishedAt: '2026-02-26T09:00:00.000Z' });
const on = (snapshot: RuleSnapshot) => snapshot.rows.filter((row) => row.on);

describe('the exported DMN, read by a FEEL engine that knows nothing of this package', () => {
  it('gives the same winner for thousands of sets of facts by the shipped rules, all of them switched on', async () => {
    const snapshot = snap(shippedRules.map((row) => ({ ...row, on: true })));
    const engine = await engineOf(snapshot);
    const winners = new Set<string>();
    for (const facts of fc.sample(arbitraryFacts, { seed, ...runs(10_000) })) {
      const winner = winningRow(snapshot, facts);
      expect(on(snapshot)[engine(facts)]?.key).toBe(winner.key);
      winners.add(winner.key);
    }
    if (isEnough) expect(winners.size).toBeGreaterThan(8);
  }, 120_000);

  it('and for thousands more by tables of every kind of condition', async () => {
    const winners: number[] = [];
    for (const rows of fc.sample(arbitraryTable(8), { seed, ...runs(200) })) {
      const snapshot = snap(rows);
      const engine = await engineOf(snapshot);
      for (const facts of fc.sample(arbitraryFacts, { seed, numRuns: 50 })) {
        const winner = on(snapshot).indexOf(winningRow(snapshot, facts));
        expect(engine(facts)).toBe(winner);
        winners.push(winner);
      }
    }
    // Had the last row won every time, this would prove little.
    if (isEnough) expect(new Set(winners).size).toBeGreaterThan(5);
  }, 120_000);
});
