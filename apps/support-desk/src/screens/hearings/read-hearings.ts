import type { HearingsReading } from '@tms-support/support-domain';

/** A file of hearings that could be read. */
export type ReadHearings = Extract<HearingsReading, { outcome: 'read' }>;
