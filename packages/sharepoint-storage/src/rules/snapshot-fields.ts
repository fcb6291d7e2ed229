import type { RuleSnapshot } from '@tms-support/support-domain';
import { cell, rulesSnapshotsList, type CellsOf } from '@tms-support/sharepoint-schema';
import { fingerprintOf } from './snapshot-rows.js';

const f = rulesSnapshotsList.fields;

/** A snapshot as the list holds it, by internal name. */
export function snapshotToFields(snapshot: RuleSnapshot, version: number): CellsOf<typeof f> {
  const text = JSON.stringify(snapshot);
  return {
    ...cell(f.title, `Rules ${version}, published ${snapshot.publishedAt.slice(0, 10)}`),
    ...cell(f.key, snapshot.id),
    ...cell(f.version, version),
    ...cell(f.fingerprint, fingerprintOf(text)),
    [f.rules.name]: text,
  };
}
