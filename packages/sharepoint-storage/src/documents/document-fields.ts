import type { ProceduralDocument } from '@tms-support/support-domain';
import { cell, documentsLibrary, type CellsOf } from '@tms-support/sharepoint-schema';
import type { DocumentCheck, DocumentFacts } from './document-calls.js';

const f = documentsLibrary.fields;

/** What somebody writes about a document in a form: all but its file, and what is kept of how old that is. */
export const factsToFields = (facts: DocumentFacts): CellsOf<Pick<typeof f, keyof DocumentFacts>> => ({
  ...cell(f.title, facts.title),
  ...cell(f.purpose, facts.purpose),
  ...cell(f.limitWorkingDays, facts.limitWorkingDays),
  ...cell(f.limitFrom, facts.limitFrom),
  ...cell(f.limitRule, facts.limitRule),
  ...cell(f.ownerName, facts.ownerName),
  ...cell(f.freshDays, facts.freshDays),
});

/** That somebody found the copy right on a day; nothing: nobody has. */
export const checkToFields = (
  check: DocumentCheck | undefined,
): CellsOf<Pick<typeof f, 'checkedOn' | 'checkedBy'>> => ({
  ...cell(f.checkedOn, check?.on),
  ...cell(f.checkedBy, check?.by),
});

/** A document's columns as the library holds them, by internal name. The file itself is uploaded on its own. */
export function documentToFields(document: Omit<ProceduralDocument, 'url'>): CellsOf<typeof f> {
  const { checkedOn, checkedBy, backedUpAt } = document;
  return {
    ...factsToFields(document),
    ...cell(f.backedUpAt, backedUpAt),
    ...checkToFields(checkedOn === undefined ? undefined : { on: checkedOn, ...(checkedBy ? { by: checkedBy } : {}) }),
  };
}
