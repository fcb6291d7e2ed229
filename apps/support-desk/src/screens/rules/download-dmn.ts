import { writeDmn } from '@tms-support/support-domain/dmn';
import type { RuleSnapshot } from '@tms-support/support-domain';
import { downloadFile } from '../../controls/download-file';

/** Gives the rules that count as a DMN file, which any modeller of decision tables opens. */
export async function downloadDmn(snapshot: RuleSnapshot): Promise<string> {
  const name = `escalation-rules-${snapshot.publishedAt.slice(0, 10)}.dmn`;
  downloadFile(name, await writeDmn(snapshot), 'application/xml');
  return name;
}
