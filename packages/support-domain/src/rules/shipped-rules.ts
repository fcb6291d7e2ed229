import type { RuleRow } from './rule-row.js';
import { takeSnapshot, type RuleSnapshot } from './rule-snapshot.js';

/** The usual causes of S23, by their keys in `shippedCauses`. */
export const usualCauses = ['deletion', 'understanding', 'input', 'forgot-how'] as const;

const usual = [...usualCauses];
const off = { on: false } as const;
const on = { on: true } as const;

/**
 * What is done today, as the process document says it. Timed nudges are here and switched off, since nothing is agreed
 * about time (S11). So are two routes that are possible and are not what the text says: the form for panellists, which
 * the flowchart draws (S9), and TRA Digital after an update (S31).
 */
export const shippedRules: readonly RuleRow[] = [
  {
    key: 'nudge-panellist-usual-cause', title: 'Nudge: a panellist waits, usual cause', order: 10, ...off,
    reporterKind: ['panellist'], cause: usual, silentForWorkingHours: { from: 8 },
    route: 'tmu', putFirst: true, nudgeWhom: ['owner', 'portal-inbox'],
    because: 'a panellist has waited a working day without hearing from us', sNumbers: ['S11', 'S12', 'S23'],
  },
  {
    key: 'nudge-panellist', title: 'Nudge: a panellist waits', order: 20, ...off,
    reporterKind: ['panellist'], silentForWorkingHours: { from: 8 },
    route: 'trello-board', putFirst: true, nudgeWhom: ['owner', 'portal-inbox'],
    because: 'a panellist has waited a working day without hearing from us', sNumbers: ['S9', 'S11', 'S12'],
  },
  {
    key: 'nudge-tms-user-usual-cause', title: 'Nudge: a TMS user waits, usual cause', order: 30, ...off,
    reporterKind: ['tms-user'], cause: usual, hasErrorMessage: false, silentForWorkingHours: { from: 16 },
    route: 'tmu', putFirst: false, nudgeWhom: ['owner', 'system-administrator'],
    because: 'a colleague has waited two working days without hearing from us', sNumbers: ['S3', 'S11', 'S23'],
  },
  {
    key: 'nudge-tms-user-error-message', title: 'Nudge: a TMS user waits, error message', order: 35, ...off,
    reporterKind: ['tms-user'], hasErrorMessage: true, silentForWorkingHours: { from: 16 },
    route: 'problem-form', putFirst: false, nudgeWhom: ['owner', 'system-administrator'],
    because: 'a colleague has waited two working days without hearing from us', sNumbers: ['S5', 'S11', 'S25'],
  },
  {
    key: 'nudge-tms-user', title: 'Nudge: a TMS user waits', order: 40, ...off,
    reporterKind: ['tms-user'], silentForWorkingHours: { from: 16 },
    route: 'problem-form', putFirst: false, nudgeWhom: ['owner', 'system-administrator'],
    because: 'a colleague has waited two working days without hearing from us', sNumbers: ['S3', 'S5', 'S11'],
  },
  {
    key: 'panellist-by-the-form', title: 'Panellist, by the form as the chart draws it', order: 50, ...off,
    reporterKind: ['panellist'], hasErrorMessage: true,
    route: 'problem-form', putFirst: true,
    because: 'the flowchart sends every issue that TMU cannot resolve to TRA support on the form', sNumbers: ['S9', 'S12', 'S32'],
  },
  {
    key: 'after-an-update', title: 'TMS user, after an update', order: 60, ...off,
    reporterKind: ['tms-user'], linkedUpdate: true,
    route: 'tra-digital', putFirst: false,
    because: 'it came after an update, and TRA Digital tells TMU about updates', sNumbers: ['S17', 'S29', 'S31'],
  },
  {
    key: 'panellist-usual-cause', title: 'Panellist, usual cause', order: 100, ...on,
    reporterKind: ['panellist'], cause: usual,
    route: 'tmu', putFirst: true,
    because: 'panellists are prioritised, and TMU gives the basic support that the usual causes need',
    sNumbers: ['S4', 'S12', 'S23', 'S24'],
  },
  {
    key: 'panellist', title: 'Panellist', order: 110, ...on,
    reporterKind: ['panellist'],
    route: 'trello-board', putFirst: true,
    because: 'panellists are prioritised, and what their inbox cannot resolve goes on the TRA Digital board in Trello',
    sNumbers: ['S7', 'S8', 'S9', 'S12', 'S22'],
  },
  {
    key: 'tms-user-error-message', title: 'TMS user, error message', order: 120, ...on,
    reporterKind: ['tms-user'], hasErrorMessage: true,
    route: 'problem-form', putFirst: false,
    because: 'what TMU cannot resolve is usually an error message, and TRA support takes those on the problem form',
    sNumbers: ['S5', 'S25'],
  },
  {
    key: 'tms-user-usual-cause', title: 'TMS user, usual cause', order: 130, ...on,
    reporterKind: ['tms-user'], cause: usual, hasErrorMessage: false,
    route: 'tmu', putFirst: false,
    because: 'TMU resolves what it can, and the usual causes are among that', sNumbers: ['S3', 'S4', 'S23'],
  },
  {
    key: 'tms-user', title: 'TMS user', order: 140, ...on,
    reporterKind: ['tms-user'],
    route: 'problem-form', putFirst: false,
    because: 'TMU tries first, and what it cannot resolve goes to TRA support on the problem form', sNumbers: ['S2', 'S3', 'S5'],
  },
  {
    key: 'anything-else', title: 'Anything else', order: 1000, ...on,
    route: 'tmu', putFirst: false,
    because: 'no other rule fits, so the TMS system administrator decides', sNumbers: ['S3', 'S13', 'S15'],
  },
];

/** The shipped rules as a snapshot: what decides until a team has published rules of its own. */
export const shippedSnapshot: RuleSnapshot = /* @__PURE__ */ takeSnapshot(shippedRules, {
  id: 'shipped-1',
  publishedAt: '2022-02-01T09:00:00.000Z',
});
