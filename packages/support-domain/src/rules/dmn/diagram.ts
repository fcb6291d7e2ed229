import type { DmnModdle, ModdleElement } from 'dmn-moddle';

const decision = { width: 180, height: 80 };
const data = { width: 200, height: 45 };
/** Modellers lay their tools over the left edge, and the name of the model over the top. */
const left = 160;
const top = 120;
const step = data.height + 20;

/**
 * The picture of the model. Without it a modeller has nothing to show: it opens the file and stays empty, or says that it
 * cannot draw it. What is asked about stands one below the other, in the order of the columns, and what decides stands to the
 * right of it: in rows, lines would run across the names.
 */
export function diagramOf(
  moddle: DmnModdle,
  table: ModdleElement,
  inputs: readonly { data: ModdleElement; requirement: ModdleElement }[],
): ModdleElement {
  const bounds = (x: number, y: number, size: { width: number; height: number }) =>
    moddle.create('dc:Bounds', { x, y, ...size });
  const point = (x: number, y: number) => moddle.create('dc:Point', { x, y });
  const middle = top + ((inputs.length - 1) * step + data.height) / 2;
  const place = { x: left + data.width + 260, y: middle - decision.height / 2 };
  const shapes = inputs.map(({ data: element }, at) =>
    moddle.create('dmndi:DMNShape', {
      id: `shape_${String(element.id)}`,
      dmnElementRef: element,
      bounds: bounds(left, top + at * step, data),
    }),
  );
  const edges = inputs.map(({ requirement }, at) =>
    moddle.create('dmndi:DMNEdge', {
      id: `edge_${String(requirement.id)}`,
      dmnElementRef: requirement,
      waypoint: [point(left + data.width, top + at * step + data.height / 2), point(place.x, middle)],
    }),
  );
  const shape = moddle.create('dmndi:DMNShape', {
    id: `shape_${String(table.id)}`,
    dmnElementRef: table,
    bounds: bounds(place.x, place.y, decision),
  });
  return moddle.create('dmndi:DMNDI', {
    diagrams: [moddle.create('dmndi:DMNDiagram', { id: 'diagram', diagramElements: [shape, ...shapes, ...edges] })],
  });
}
