import type { DeskSettings, DocumentRow, KnownPerson, UpdateRow } from '@tms-support/sharepoint-storage';
import {
  dateInWords,
  dueNext,
  hearingsIn,
  limitInWords,
  roles,
  windowInWords,
  type CalendarDate,
  type Hearing,
  type Instant,
  type Outage,
} from '@tms-support/support-domain';
import { officeHours } from '../../../queue/office-hours';
import { londonDate } from '../../../words/london-time';
import { momentWords } from '../down-words';
import { noticeFor } from '../notices';
import { panellistInWords } from '../panellist-names';
import type { MakePack } from './make-pack';

const dayMs = 86_400_000;
/** Days for which a pack is kept: two turns of the fortnight after which a new one is offered. */
const keepDays = 28;
const aheadDays = 60;
const logLines = 40;

const dayAfter = (at: Instant, days: number): CalendarDate =>
  londonDate(new Date(Date.parse(at) + days * dayMs).toISOString());

interface Known {
  documents: readonly DocumentRow[];
  updates: readonly UpdateRow[];
  hearings: readonly Hearing[];
  people: readonly KnownPerson[];
  /** Whether hearings and people are named in it. */
  names: boolean;
  at: Instant;
  person: { name: string };
  settings: DeskSettings;
  outage: Outage | undefined;
}

/** Where no outage is on, the time is filled in by whoever needs the words. */
const fillIn = (text: string, at: Instant, isOn: boolean): string =>
  isOn ? text : text.split(momentWords(at)).join('[since when]');

function noticesOf({ at, outage }: Known): { title: string; lines: string[]; text: string }[] {
  const isOn = outage?.standing === 'declared' && !outage.isDrill;
  const blank = {
    key: '',
    keys: [],
    isDrill: false,
    standing: 'declared',
    sinceAt: at,
    declared: { at, by: { name: '', email: '' } },
    alsoDeclared: [],
    takingPart: [],
    tellings: [],
    putBack: [],
    missing: [],
    history: [],
  } satisfies Outage;
  const about = isOn ? outage : blank;
  const audiences = [
    ['tra', 'Tell TRA support'],
    ['staff', 'Tell staff'],
    ['panellists', 'Tell panellists, those with a hearing this week first'],
  ] as const;
  return audiences.map(([whom, title]) => {
    const text = noticeFor(whom, about, { now: at, issueNumber: undefined, updates: [] });
    return { title, lines: [], text: fillIn(text, at, isOn) };
  });
}

function timetableOf({ updates, at }: Known): string[] {
  const [from, to] = [Date.parse(at) - 14 * dayMs, Date.parse(at) + aheadDays * dayMs];
  return updates
    .filter(({ value }) => Date.parse(value.window.endsAt) >= from && Date.parse(value.window.startsAt) <= to)
    .sort((a, b) => Date.parse(a.value.window.startsAt) - Date.parse(b.value.window.startsAt))
    .map(({ value }) => `${value.title} (${value.key}): ${windowInWords(value.window)}`);
}

function namedOf({ hearings, people, at }: Known): { title: string; lines: string[] }[] {
  const soon = hearingsIn(hearings, { fromOn: londonDate(at), toOn: dayAfter(at, keepDays) });
  return [
    {
      title: 'Hearings in the next four weeks',
      lines: soon.map(
        ({ on, reference, panellists }) =>
          `${dateInWords(on)}${reference ? `, ${reference}` : ''}${panellists.length > 0 ? `: ${panellists.map((one) => panellistInWords(one, people)).join(', ')}` : ''}`,
      ),
    },
    {
      title: 'Who is who',
      lines: people
        .filter(({ hasLeft, roles: theirs }) => !hasLeft && theirs.some((role) => role !== 'tms-user'))
        .map(
          ({ name, email, roles: theirs }) =>
            `${name}, ${theirs.map((role) => roles[role].stored).join(', ')}: ${email}`,
        ),
    },
  ];
}

/** All that the pack is made of besides the bytes, from what the page knows. */
export function toPack(known: Known): Pick<MakePack, 'documents' | 'facts'> {
  const { documents, hearings, names, at, person, settings } = known;
  const rowOf = new Map(documents.map((row) => [row.value, row]));
  const due = dueNext([...rowOf.keys()], londonDate(at), { hearings, calendar: officeHours() });
  const inbox = settings.portalInbox ? [`Panellists are written to from ${settings.portalInbox}.`] : [];
  const form = settings.problemFormUrl ? [`TRA’s problem support form: ${settings.problemFormUrl}`] : [];
  return {
    documents: due.map(({ document, next }) => ({
      row: rowOf.get(document)!,
      title: document.title,
      limit: limitInWords(document) ?? '',
      due: next ? dateInWords(next.dueOn) : '',
      keptBy: document.ownerName ?? '',
      copyOf: `Of ${dateInWords(londonDate(document.backedUpAt))}`,
    })),
    facts: {
      madeAt: at,
      madeBy: person.name,
      deleteOn: dayAfter(at, keepDays),
      team: 'TMU',
      sections: [
        { title: 'Where to write', lines: [...form, ...inbox] },
        ...noticesOf(known),
        { title: 'The timetable, two weeks back and two months ahead', lines: timetableOf(known) },
      ],
      ...(names ? { named: namedOf(known) } : {}),
      logLines,
    },
  };
}
