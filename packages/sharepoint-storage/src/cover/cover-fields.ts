import { inboxes, type CoverEntry } from '@tms-support/support-domain';
import { cell, coverList, type CellsOf, type CellValue } from '@tms-support/sharepoint-schema';

const f = coverList.fields;

/** An entry as the list holds it, by internal name. */
export function coverToFields(entry: CoverEntry): CellsOf<typeof f> {
  return {
    ...cell(f.title, `${inboxes[entry.inbox].stored}: ${entry.person.name}${entry.away ? ' is away' : ''}`),
    ...cell(f.key, entry.key),
    ...cell(f.inbox, entry.inbox),
    ...cell(f.personName, entry.person.name),
    ...cell(f.personEmail, entry.person.email),
    ...cell(f.fromOn, entry.fromOn),
    ...cell(f.toOn, entry.toOn),
    ...cell(f.away, entry.away ?? false),
  };
}

/** The cells that differ from one entry to another: the rest of the row is not written over. */
export function changedCells(before: CoverEntry, after: CoverEntry): Record<string, CellValue> {
  const was: Record<string, CellValue> = coverToFields(before);
  return Object.fromEntries(Object.entries(coverToFields(after)).filter(([name, value]) => was[name] !== value));
}
