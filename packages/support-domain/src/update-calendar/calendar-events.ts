import { unescaped, type CalendarLine } from './calendar-lines.js';

/** An event by the names of its lines, in capitals. */
export type CalendarEvent = ReadonlyMap<string, CalendarLine>;

/** The events of a calendar, or what is wrong with all of it. What stands inside an event, such as its alarm, is not its own. */
export const eventsIn = (lines: readonly CalendarLine[]): readonly CalendarEvent[] | string => {
  const events: CalendarEvent[] = [];
  const open: string[] = [];
  let event: Map<string, CalendarLine> | undefined;
  for (const line of lines) {
    const what = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      open.push(what);
      if (what === 'VEVENT') event = new Map();
    } else if (line.name === 'END') {
      if (open.pop() !== what) return 'This calendar is broken: its parts do not end where they should.';
      if (what === 'VEVENT' && event) events.push(event);
      if (what === 'VEVENT') event = undefined;
    } else if (event && open[open.length - 1] === 'VEVENT' && !event.has(line.name)) event.set(line.name, line);
  }
  return open.length > 0 ? 'This calendar is cut off: its end is missing.' : events;
};

export const textOfLine = (event: CalendarEvent, name: string): string =>
  unescaped(event.get(name)?.value ?? '').trim();

const sequenceOf = (event: CalendarEvent): number => Number.parseInt(textOfLine(event, 'SEQUENCE'), 10) || 0;

/** Of an event that stands there twice, the one with the highest SEQUENCE. */
export const newestOfEach = (events: readonly CalendarEvent[]): readonly CalendarEvent[] => {
  const newest = new Map<string, CalendarEvent>();
  events.forEach((event, index) => {
    const uid = textOfLine(event, 'UID') || `without a UID, ${index}`;
    const before = newest.get(uid);
    if (!before || sequenceOf(before) <= sequenceOf(event)) newest.set(uid, event);
  });
  return [...newest.values()];
};
