import type { OutageEvent } from '@tms-support/support-domain';
import { cell, outagesList, outageSteps, type CellsOf } from '@tms-support/sharepoint-schema';

const f = outagesList.fields;

/** An event as the list holds it. Who and when is SharePoint's to say, and no cell's. */
export function outageToFields(event: OutageEvent): CellsOf<typeof f> {
  const about =
    event.type === 'declared'
      ? event.issueKey
      : event.type === 'linked'
        ? event.updateKey
        : 'line' in event
          ? event.line
          : undefined;
  const isDrill = event.type === 'declared' && event.isDrill;
  return {
    ...cell(f.title, `${isDrill ? 'Drill: ' : ''}${outageSteps[event.type].stored}`),
    ...cell(f.key, event.id),
    ...cell(f.outage, event.outage),
    ...cell(f.step, event.type),
    ...cell(f.isDrill, isDrill),
    ...cell(f.sinceAt, 'sinceAt' in event ? event.sinceAt : undefined),
    ...cell(f.takingPart, event.type === 'declared' ? event.takingPart.join('\n') : undefined),
    ...cell(f.whom, event.type === 'told' ? event.whom : undefined),
    ...cell(f.about, about),
    ...cell(f.words, 'words' in event ? event.words : undefined),
  };
}
