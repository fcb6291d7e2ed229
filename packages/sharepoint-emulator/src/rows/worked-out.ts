import type { Primitive } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';

/** Built-in columns of a row that have no cell of their own, by their internal names: worked out, or the same for every row [M]. */
export function workedOut(row: Row): Record<string, Primitive> {
  const leaf = text(row, 'file_leaf');
  const isFolder = number(row, 'fs_type') === 1;
  const size = String(number(row, 'file_size'));
  return {
    WorkflowVersion: 1,
    Order: number(row, 'id') * 100,
    _Level: row['checkout_user_id'] === null || row['checkout_user_id'] === undefined ? 1 : 255,
    _IsCurrentVersion: true,
    _HasCopyDestinations: null,
    _CopySource: null,
    InstanceID: null,
    WorkflowInstanceID: null,
    ServerUrl: text(row, 'file_ref'),
    BaseName: isFolder ? leaf : leaf.replace(/\.[^.]*$/, ''),
    SortBehavior: isFolder ? 1 : 0,
    ContentVersion: number(row, 'version'),
    SMTotalSize: size,
    SMTotalFileStreamSize: size,
    SMTotalFileCount: isFolder ? 0 : 1,
    SMLastModifiedDate: text(row, 'modified_at'),
  };
}
