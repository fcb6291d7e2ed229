import { inLondon, inWords } from '../text/london-time.js';

/** No invitation of a person's is longer. */
const longestCalendar = 200_000;

/** The lines of an invitation (RFC 5545 3.1): a line that begins with a blank goes on with the one before it. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, longestCalendar).split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(line) && lines.length > 0 && lines[lines.length - 1]!.length < 20_000)
      lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  return lines;
}

const plain = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** London's zone as calendars name it: by its city, or as Windows does ("GMT Standard Time"). The zone of whoever reads. [L] */
const londonZone = /london|^gmt(?: standard time)?$|^greenwich/i;

/**
 * "20261204T093000Z" in words, in London's time; other writings stay as they are. What has another zone keeps its own time and says which:
 * Windows' names of zones are known to no browser. A day is the last one where `isEnd`: a meeting of whole days ends before the day
 * that DTEND says (RFC 5545 3.6.1).
 */
function momentOf(value: string, zone: string, isEnd: boolean): string {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$/.exec(value.trim());
  if (!found) return value.trim();
  const [, year, month, day, hour, minute, isUtc] = found;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  if (hour === undefined) return inWords(isEnd ? utc - 86_400_000 : utc, false);
  if (isUtc) return inLondon(utc);
  return zone === '' || londonZone.test(zone) ? inWords(utc, true) : `${inWords(utc, true)} (time zone: ${zone})`;
}

/** Where the name and its parameters end: at the first colon that is not in quotes, as in TZID="(UTC+00:00) London". */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

const zoneOf = (head: string): string =>
  (/;TZID=(?:"([^"]{1,80})"|([^;":]{1,80}))/i.exec(head)?.slice(1) ?? []).find(Boolean) ?? '';

/** How somebody answers, by PARTSTAT (RFC 5545 3.2.12). */
const answers: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'accepted, and not for certain',
  DELEGATED: 'somebody else goes',
};

export const calledOff = 'The meeting has been cancelled.';

/** How somebody answers an invitation, in words; empty where it is no answer. */
export function answerWords(state: string, who: string | undefined): string {
  const answer = answers[state.toUpperCase()];
  return answer ? `Answer: ${answer}${who ? ` by ${who}` : ''}` : '';
}

/** What is done with the meeting (RFC 5546 3.2): an answer of one person, another time, or that it does not take place. */
function doneWith(method: string, attendee: string): string {
  if (/^CANCEL$/i.test(method)) return calledOff;
  const who = /;CN="?([^";:]{1,120})/i.exec(attendee)?.[1] ?? /mailto:(\S{1,254})/i.exec(attendee)?.[1];
  if (/^COUNTER$/i.test(method)) return `Another time is proposed${who ? ` by ${who}` : ''}.`;
  if (!/^REPLY$/i.test(method)) return '';
  return answerWords(/;PARTSTAT=([A-Z-]{1,20})/i.exec(attendee)?.[1] ?? '', who);
}

const labels: readonly (readonly [string, string])[] = [
  ['SUMMARY', 'Meeting'],
  ['DTSTART', 'Begins'],
  ['DTEND', 'Ends'],
  ['LOCATION', 'Where'],
  ['COMMENT', ''],
  ['DESCRIPTION', ''],
];

/** A calendar of more meetings than these is no message, and is cut. */
const mostMeetings = 20;

/** What the meetings of a calendar say, in lines; empty where it holds none. A whole calendar that somebody saved may have hundreds. */
export function readMeetings(text: string): { text: string; wasCut: boolean } {
  const [first = '', ...more] = text.slice(0, longestCalendar).split(/^(?=BEGIN:VEVENT\s*$)/im);
  const others = more.slice(1, mostMeetings).map((meeting) => readInvitation(meeting));
  return {
    text: [readInvitation(first + (more[0] ?? '')), ...others].filter(Boolean).join('\n\n'),
    wasCut: more.length > mostMeetings || text.length > longestCalendar,
  };
}

/** What a calendar invitation says, in lines; empty where it holds no meeting. */
function readInvitation(text: string): string {
  const said = new Map<string, string>();
  const zones = new Map<string, string>();
  let isInMeeting = false;
  let method = '';
  let attendee = '';
  for (const line of linesOf(text)) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) isInMeeting = true;
    else if (/^END:VEVENT\s*$/i.test(line)) break;
    const colon = colonOf(line);
    const name = (colon < 0 ? '' : line.slice(0, colon)).split(';', 1)[0]!.toUpperCase();
    if (name === 'METHOD') method ||= line.slice(colon + 1).trim();
    if (isInMeeting && name === 'ATTENDEE') attendee ||= line.slice(0, 1_000);
    if (!isInMeeting || said.has(name)) continue;
    said.set(name, line.slice(colon + 1));
    zones.set(name, zoneOf(line.slice(0, Math.max(colon, 0))));
  }
  const done = doneWith(method, attendee);
  const lines = labels
    .filter(([name]) => said.get(name)?.trim())
    .map(([name, label]) => {
      const value = said.get(name)!;
      const shown = name.startsWith('DT') ? momentOf(value, zones.get(name) ?? '', name === 'DTEND') : plain(value);
      return label === '' ? `\n${shown}` : `${label}: ${shown}`;
    });
  return [...(done && said.size > 0 ? [done] : []), ...lines].join('\n');
}
