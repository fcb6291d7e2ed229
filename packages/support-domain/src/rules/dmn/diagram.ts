import type { DmnModdle, ModdleElement } from 'dmn-moddle';

const decision = { width: 180, height: 80 };
const data = { width: 200, height: 45 };
const columns = 4;

/** Where things stand: the decision on top, and what it asks about in rows of four below. */
function placeOfInput(at: number): { x: number; y: number } {
  return { x: 60 + (at % columns) * (data.width + 30), y: 260 + Math.floor(at / columns) * (data.height + 40) };
}

/**
 * The picture of the model. Without it a modeller has nothing to show: it opens the file and stays empty, or says that it
 * cannot draw it.
 */
export function diagramOf(moddle: DmnModdle, table: ModdleElement, inputs: readonly { data: ModdleElement; requirement: ModdleElement }[]): ModdleElement {
  const bounds = (x: number, y: number, size: { width: number; height: number }) => moddle.create('dc:Bounds', { x, y, ...size });
  const point = (x: number, y: number) => moddle.create('dc:Point', { x, y });
  const top = { x: 60 + (columns * (data.width + 30) - 30 - decision.width) / 2, y: 80 };
  const shapes = inputs.map(({ data: element }, at) => {
    const { x, y } = placeOfInput(at);
    return moddle.create('dmndi:DMNShape', { id: `shape_${String(element.id)}`, dmnElementRef: element, bounds: bounds(x, y, data) });
  });
  const edges = inputs.map(({ requirement }, at) => {
    const { x, y } = placeOfInput(at);
    return moddle.create('dmndi:DMNEdge', {
      id: `edge_${String(requirement.id)}`,
      dmnElementRef: requirement,
      waypoint: [point(x + data.width / 2, y), point(top.x + decision.width / 2, top.y + decision.height)],
    });
  });
  const shape = moddle.create('dmndi:DMNShape', { id: `shape_${String(table.id)}`, dmnElementRef: table, bounds: bounds(top.x, top.y, decision) });
  return moddle.create('dmndi:DMNDI', {
    diagrams: [moddle.create('dmndi:DMNDiagram', { id: 'diagram', diagramElements: [shape, ...shapes, ...edges] })],
  });
}
