import { londonDay } from '../london-time.js';
import type { Instant } from '../time.js';
import { andList } from '../words/lists.js';
import { ageInWords, copyAge } from './copy-age.js';
import type { ProceduralDocument } from './procedural-document.js';

/** That copies are older than their documents' own rules allow: one nudge for all of them. */
export interface BackupNudge {
  /** Oldest first. */
  titles: readonly string[];
  message: string;
}

/**
 * The one nudge about backups (S14). The process names no cadence, so that a document without a rule of its own is never in it. Undefined where
 * no copy is older than its document allows.
 */
export function backupNudge(documents: readonly ProceduralDocument[], now: Instant): BackupNudge | undefined {
  const today = londonDay(now);
  const old = documents
    .map(({ title, ...facts }) => ({ title, ...copyAge(facts, today) }))
    .filter(({ isOld }) => isOld)
    .sort((a, b) => b.days - a.days || (a.title < b.title ? -1 : 1));
  if (old.length === 0) return undefined;
  const named = old.map(({ title, days }) => `${title} (${ageInWords(days)} old)`);
  const message =
    old.length === 1
      ? `The copy of ${named[0]} is out of date.`
      : `${old.length} copies are out of date: ${andList(named)}.`;
  return { titles: old.map(({ title }) => title), message };
}
