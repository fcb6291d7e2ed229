import { DmnModdle, type ModdleElement } from 'dmn-moddle';
import { conditionWords } from '../conditions/conditions.js';
import { factDimensions } from '../fact-dimensions.js';
import type { RuleRow } from '../rule-row.js';
import type { RuleSnapshot } from '../rule-snapshot.js';
import { diagramOf } from './diagram.js';
import { dmnInputs, dmnOutputs, feelValues } from './feel.js';
import { team } from '../../vocabulary/words/names.js';

/** What the model is called in the file. */
export interface DmnOptions {
  /** Absent: Escalation rules. */
  name?: string;
  /** A URI that names the model. Absent: one made from the snapshot's id. */
  namespace?: string;
}

const annotations: readonly { name: string; text(row: RuleRow): string }[] = [
  { name: 'Rule', text: (row) => row.title ?? row.key },
  { name: 'Because', text: (row) => row.because },
  { name: 'Facts of the process document', text: (row) => row.sNumbers.join(', ') },
];

/** An XML id made of a rule's key, whatever stands in it; the number keeps it apart from others. */
const ruleId = (row: RuleRow, at: number): string => `rule_${at + 1}_${row.key.replace(/[^A-Za-z0-9_-]/g, '_')}`;

function decisionTable(moddle: DmnModdle, rows: readonly RuleRow[]): ModdleElement {
  const dimensions = factDimensions(rows);
  const tests = (id: string, text: string) => moddle.create('dmn:UnaryTests', { id, text });
  const literal = (id: string, text: string, typeRef?: string) =>
    moddle.create('dmn:LiteralExpression', { id, text, ...(typeRef ? { typeRef } : {}) });
  return moddle.create('dmn:DecisionTable', {
    id: 'table',
    hitPolicy: 'FIRST',
    preferredOrientation: 'Rule-as-Row',
    input: dmnInputs.map((input, at) => {
      const values = feelValues(dimensions[at]!);
      return moddle.create('dmn:InputClause', {
        id: `input_${input.fact}`,
        label: conditionWords[input.column],
        inputExpression: literal(`expression_${input.fact}`, input.expression, input.type),
        ...(values === undefined ? {} : { inputValues: tests(`values_${input.fact}`, values) }),
      });
    }),
    output: dmnOutputs.map(({ name, label, type, values }) =>
      moddle.create('dmn:OutputClause', {
        id: `output_${name}`,
        name,
        label,
        typeRef: type,
        ...(values === undefined ? {} : { outputValues: tests(`values_${name}`, values) }),
      }),
    ),
    annotation: annotations.map(({ name }) => moddle.create('dmn:RuleAnnotationClause', { name })),
    rule: rows.map((row, at) => {
      const id = ruleId(row, at);
      return moddle.create('dmn:DecisionRule', {
        id,
        // dmn-js and Camunda's modeller show this one in their column of annotations, and not the three of the standard.
        description: `${row.because} (${row.sNumbers.join(', ')})`,
        inputEntry: dmnInputs.map((input) => tests(`${id}_${input.fact}`, input.test(row))),
        outputEntry: dmnOutputs.map((output) => literal(`${id}_${output.name}`, output.entry(row))),
        annotationEntry: annotations.map(({ text }) => moddle.create('dmn:RuleAnnotation', { text: text(row) })),
      });
    }),
  });
}

/**
 * A snapshot as DMN 1.3 XML that a modeller opens: one decision table with hit policy FIRST, the rows that are switched on
 * in their order, validity as an input, the reasons and the S-numbers as annotations, and a picture.
 */
export async function writeDmn(snapshot: RuleSnapshot, options: DmnOptions = {}): Promise<string> {
  const moddle = new DmnModdle();
  const { name = 'Escalation rules', namespace = `urn:tms-support-desk:rules:${encodeURIComponent(snapshot.id)}` } =
    options;
  const table = decisionTable(
    moddle,
    snapshot.rows.filter((row) => row.on),
  );
  const inputs = dmnInputs.map(({ fact, type }) => {
    const data = moddle.create('dmn:InputData', {
      id: `data_${fact}`,
      name: fact,
      variable: moddle.create('dmn:InformationItem', { id: `variable_${fact}`, name: fact, typeRef: type }),
    });
    const requirement = moddle.create('dmn:InformationRequirement', {
      id: `requirement_${fact}`,
      requiredInput: moddle.create('dmn:DMNElementReference', { href: `#data_${fact}` }),
    });
    return { data, requirement };
  });
  const decision = moddle.create('dmn:Decision', {
    id: 'escalation',
    name,
    question: `Where does this issue go if ${team} cannot resolve it, does it come first, and is anybody nudged?`,
    variable: moddle.create('dmn:InformationItem', { id: 'variable_escalation', name }),
    informationRequirement: inputs.map(({ requirement }) => requirement),
    decisionLogic: table,
  });
  const definitions = moddle.create('dmn:Definitions', {
    id: 'definitions',
    name,
    namespace,
    description: `Published ${snapshot.publishedAt} as ${snapshot.id}.`,
    exporter: '@tms-support/support-domain',
    drgElement: [decision, ...inputs.map(({ data }) => data)],
    dmnDI: diagramOf(moddle, decision, inputs),
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}
