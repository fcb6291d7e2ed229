import { whoWords, type Reporter } from '@tms-support/support-domain';

/** "panellist", "case worker", "TMS user" */
export const reporterWords = (reporter: Pick<Reporter, 'kind' | 'tmsRole'>): string => whoWords(reporter).plain;
