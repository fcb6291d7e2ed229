import { badArgument, notEmulated } from '../answers/sharepoint-error.js';
import { minutesAhead, zonedInstant } from '../site/zoned-date.js';
import { type Arguments, NO_ARGUMENTS } from '../odata/parse-path.js';
import { type Collection, Complex, type Entity, Multiple, type Resource } from '../resource/resource.js';

const dateOf = (args: Arguments): string => String([...args.named.values()][0] ?? args.positional[0] ?? '');
const written = (at: Date): string => at.toISOString().slice(0, 19);

interface Zone {
  id: number;
  description: string;
  /** Minutes behind UTC, as SPTimeZoneInformation counts: Berlin has -60. */
  bias: number;
  summer: boolean;
}

/** SharePoint's zones by its own numbers [R]: the commonest of them. The site's own is London's. */
const ZONES: readonly Zone[] = [
  { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', bias: 0, summer: true },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', bias: -60, summer: true },
  { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', bias: -60, summer: true },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, summer: true },
  { id: 11, description: '(UTC-06:00) Central Time (US and Canada)', bias: 360, summer: true },
  { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)', bias: 420, summer: true },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', bias: 480, summer: true },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', bias: -540, summer: false },
  { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', bias: -330, summer: false },
  { id: 76, description: '(UTC+10:00) Canberra, Melbourne, Sydney', bias: -600, summer: true },
  { id: 93, description: '(UTC) Coordinated Universal Time', bias: 0, summer: false },
];

const information = ({ bias, summer }: Zone): Complex =>
  new Complex('SP.TimeZoneInformation', { Bias: bias, DaylightBias: summer ? -60 : 0, StandardBias: 0 });

function timeZones(): Collection {
  const path = 'Web/RegionalSettings/TimeZones';
  const entity = (zone: Zone): Entity =>
    zone.id === SITE_ZONE.id
      ? timeZone()
      : {
          kind: 'entity',
          type: 'SP.TimeZone',
          path: `${path}(${String(zone.id)})`,
          set: 'SP.ApiData.TimeZones',
          properties: { Description: zone.description, Id: zone.id, Information: information(zone) },
        };
  const byId = (id: unknown): Entity => {
    const zone = ZONES.find((one) => one.id === Number(id));
    if (!zone) throw notEmulated(`The time zone ${String(id)}`);
    return entity(zone);
  };
  return {
    kind: 'collection',
    type: 'SP.TimeZone',
    path,
    set: 'SP.ApiData.TimeZones',
    all: () => ZONES.map(entity),
    byKey: (args) => byId(args.positional[0]),
    functions: { GetById: (args) => byId(args?.positional[0]) },
  };
}

const SITE_ZONE = ZONES[0] as Zone;

function timeZone(): Entity {
  const clocks = {
    UTCToLocalTime: (args: Arguments): Resource => {
      const at = new Date(dateOf(args));
      if (Number.isNaN(at.getTime())) throw badArgument('The date cannot be read.');
      const local = new Date(at.getTime() + minutesAhead(at) * 60_000);
      return { kind: 'value', name: 'UTCToLocalTime', value: written(local) };
    },
    // What the clock on the wall says, whatever zone the text claims for itself.
    LocalTimeToUTC: (args: Arguments): Resource => {
      const at = zonedInstant(dateOf(args).replace(/[zZ]$|[+-]\d{2}:\d{2}$/, ''));
      if (!at) throw badArgument('The date cannot be read.');
      return { kind: 'value', name: 'LocalTimeToUTC', value: `${written(at)}Z` };
    },
  };
  return {
    kind: 'entity',
    type: 'SP.TimeZone',
    path: 'Web/RegionalSettings/TimeZone',
    set: 'SP.ApiData.TimeZones',
    properties: { Description: SITE_ZONE.description, Id: SITE_ZONE.id, Information: information(SITE_ZONE) },
    // They read: by GET as well as by POST.
    functions: Object.fromEntries(
      Object.entries(clocks).map(([name, work]) => [name, (args: Arguments | undefined) => work(args ?? NO_ARGUMENTS)]),
    ),
  };
}

/** `web/regionalSettings`: a site in English, with London's clocks. */
export function regionalSettings(): Entity {
  return {
    kind: 'entity',
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    set: 'SP.ApiData.RegionalSettings',
    properties: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: 0,
      DateSeparator: '/',
      DecimalSeparator: '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: 0,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ',',
      LocaleId: 1033,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: ',',
      Time24: false,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480,
    },
    links: {
      InstalledLanguages: () => {
        const english = new Complex('SP.Language', { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 });
        const value = new Complex('SP.LanguageCollection', { Items: new Multiple('SP.Language', [english]) });
        return { kind: 'value', name: 'InstalledLanguages', value };
      },
      TimeZone: timeZone,
      TimeZones: timeZones,
    },
  };
}
