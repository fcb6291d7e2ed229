import * as React from 'react';
import { copyAge, counted, foldText } from '@tms-support/support-domain';
import { ListSearch } from '../../../forms/ListSearch';
import { DocumentsTable, type DocumentsTableProps, type ListedDocument } from './DocumentsTable';
import updates from '../updates.module.scss';

/** A table that somebody reads to its end. A longer one shows this many, has the rest folded below, and a field to find one by. */
const readToItsEnd = 20;

const holds = ({ title, purpose = '', ownerName = '' }: ListedDocument, wanted: string): boolean =>
  foldText(`${title} ${purpose} ${ownerName}`).includes(wanted);

/**
 * The documents, next due first. Every one is on the page, folded or not: find in page opens a fold for what it finds (the HTML standard’s “ancestor
 * revealing algorithm”, in Chromium since 97 and in Firefox’s own tests; WebKit supports it without having it everywhere), and paper has all of them.
 */
export function ListedDocuments({ sorted, ...table }: DocumentsTableProps): React.ReactElement {
  const [typed, setTyped] = React.useState('');
  const wanted = foldText(typed).trim();
  if (sorted.length <= readToItsEnd) return <DocumentsTable sorted={sorted} {...table} />;
  const found = wanted ? sorted.filter(({ document }) => holds(document, wanted)) : sorted;
  const [shown, rest] = [found.slice(0, readToItsEnd), found.slice(readToItsEnd)];
  const old = rest.filter(({ document }) => copyAge(document, table.today).isOld).length;
  return (
    <>
      <ListSearch id="tsd-find-document" label="Find a document" value={typed} onChange={setTyped} />
      <p role="status" className={updates.under}>
        {wanted ? `${found.length} of ${counted(sorted.length, 'document')} found for “${typed.trim()}”.` : ''}
      </p>
      {shown.length > 0 ? <DocumentsTable sorted={shown} {...table} /> : null}
      {rest.length > 0 ? (
        <details className={updates.past}>
          <summary>
            {counted(rest.length, 'more document')}
            {old > 0 ? `, ${old} with an old copy` : ''}
          </summary>
          <DocumentsTable sorted={rest} {...table} />
        </details>
      ) : null}
    </>
  );
}
