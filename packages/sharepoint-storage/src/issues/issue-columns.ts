import { answerOf, detailLines, type Issue, type IssueDetails, type Instant } from '@tms-support/support-domain';
import {
  cutTo,
  issuesList,
  sendable,
  textLimit,
  type FieldSchema,
  type FieldValue,
} from '@tms-support/sharepoint-schema';
import { put, type IssueColumn } from './issue-column.js';
import { timeUpToSaved } from './times-to-come.js';

type Fields = typeof issuesList.fields;
type FieldName = keyof Fields;

/** One line that says what the issue is, for the list's own Title column. */
const summaryOf = ({ details }: Issue): string =>
  cutTo(textLimit, sendable(details.whatHappened).replace(/\s+/g, ' ').trim());

type Detail = Exclude<keyof IssueDetails, 'error'>;
const detail = (name: Detail): IssueColumn<string> => ({
  get: ({ details }) => details[name],
  set: ({ details }, value) => put<Partial<IssueDetails>, Detail>(details, name, value),
  byHand: 'details',
});
/** A detail that the list has no column of this name for does not compile: it would be lost with the first save. */
const columnOfDetail: Readonly<Record<Detail, FieldSchema<string>>> = issuesList.fields;
/** Each detail is read and written alike, by the column of its name. What one of them does otherwise, its own line below says. */
const eachDetail = Object.fromEntries(
  Object.keys(detailLines)
    .filter((name) => name in columnOfDetail)
    .map((name) => [name, detail(name as Detail)]),
) as Readonly<Record<Detail, IssueColumn<string>>>;
/** A part of the error message: it says nothing where there is no message. */
const ofError = (name: 'screen' | 'seenAt' | 'recordReference'): IssueColumn<string> => ({
  get: ({ details }) => details.error?.[name],
  set: ({ details }, value) => details.error && put(details.error, name, value || undefined),
  byHand: 'details',
});
/** A time that the desk writes: the cell is read no later than SharePoint last saved the row. */
const time = (
  name: 'raisedAt' | 'statusSinceAt' | 'lastToldAt' | 'closedAt' | 'broughtInAt',
): IssueColumn<Instant> => ({
  get: (issue) => issue[name],
  set: (draft, value) => value !== undefined && (draft[name] = value),
  read: timeUpToSaved,
  byHand: 'story-counts',
});

/** A column that says nothing of the issue itself, with the file that writes it. */
type WrittenElsewhere = { writtenBy: 'nudge-cells' | 'history-cell' };

/**
 * Every column of the issues list. A column of the list that is not here does not compile. They are read in this order: what another is read
 * after stands before it, and how an issue stands comes last, since other edits may have moved it.
 */
export const issueColumns = {
  ...eachDetail,
  title: { get: summaryOf, byHand: 'story-counts' },
  key: { get: ({ key }) => key, set: (draft, key) => key !== undefined && (draft.key = key), byHand: 'story-counts' },
  reporterName: {
    get: ({ reporter }) => reporter.name,
    set: ({ reporter }, name) => name !== undefined && (reporter.name = name),
    mustHold: true,
    byHand: 'filled-fact',
  },
  reporterKind: {
    get: ({ reporter }) => reporter.kind,
    set: ({ reporter }, kind) => kind !== undefined && (reporter.kind = kind),
    mustHold: true,
    byHand: 'filled-fact',
  },
  reporterEmail: {
    get: ({ reporter }) => reporter.email,
    set: ({ reporter }, email) => put(reporter, 'email', email),
    byHand: 'fact',
  },
  tmsRole: {
    get: ({ reporter }) => reporter.tmsRole,
    set: ({ reporter }, role) => put(reporter, 'tmsRole', role),
    byHand: 'fact',
  },
  channel: {
    get: ({ channel }) => channel,
    set: (draft, channel) => channel !== undefined && (draft.channel = channel),
    mustHold: true,
    byHand: 'filled-fact',
  },
  whatHappened: {
    get: ({ details }) => details.whatHappened,
    set: ({ details }, words) => words !== undefined && (details.whatHappened = words),
    mustHold: true,
    byHand: 'details',
    ifBlanked: 'This cell is blank. It must say what happened.',
  },
  errorText: {
    get: ({ details }) => details.error?.text,
    set: ({ details }, text) => put(details, 'error', text ? { ...details.error, text } : undefined),
    byHand: 'details',
  },
  errorScreen: ofError('screen'),
  errorSeenAt: ofError('seenAt'),
  errorReference: ofError('recordReference'),
  ownerName: {
    get: ({ owner }) => owner?.name,
    set: (draft, name) => name !== undefined && (draft.owner = { email: '', ...draft.owner, name }),
    byHand: {
      event(name, row) {
        const email = row.reading(issuesList.fields.ownerEmail);
        return name ? { type: 'owner-named', owner: { name, email: (email.good && email.value) || '' } } : undefined;
      },
    },
  },
  ownerEmail: {
    get: ({ owner }) => owner?.email,
    set: ({ owner }, email) => owner && email !== undefined && (owner.email = email),
    byHand: 'story-counts',
  },
  raisedAt: {
    ...time('raisedAt'),
    // Where nothing says since when an issue stands as it does, it is since it was raised.
    set: (draft, at) => at !== undefined && (draft.raisedAt = draft.statusSinceAt = at),
  },
  lastToldAt: time('lastToldAt'),
  statusSinceAt: time('statusSinceAt'),
  closedAt: time('closedAt'),
  broughtInAt: time('broughtInAt'),
  cardUrl: { get: ({ cardUrl }) => cardUrl, set: (draft, url) => put(draft, 'cardUrl', url), byHand: 'filled-fact' },
  outcome: {
    get: ({ outcome }) => outcome,
    set: (draft, outcome) => put(draft, 'outcome', outcome),
    byHand: 'story-counts',
  },
  timesReopened: {
    get: ({ timesReopened }) => timesReopened,
    set: (draft, times) => (draft.timesReopened = Math.max(0, Math.trunc(times ?? 0))),
    byHand: 'story-counts',
  },
  whatWasDone: { get: answerOf, set: (draft, words) => put(draft, 'whatWasDone', words), byHand: 'story-counts' },
  status: {
    get: ({ status }) => status,
    set: (draft, status) => status !== undefined && (draft.status = status),
    mustHold: true,
    byHand: { event: (status) => (status === undefined ? undefined : { type: 'edited-in-list', status }) },
    ifBlanked: 'This cell is blank. It must say how the issue stands.',
  },
  nextNudgeAt: { writtenBy: 'nudge-cells' },
  nextNudgeTo: { writtenBy: 'nudge-cells' },
  history: { writtenBy: 'history-cell' },
} satisfies { [N in FieldName]: IssueColumn<FieldValue<Fields[N]>> | WrittenElsewhere };
