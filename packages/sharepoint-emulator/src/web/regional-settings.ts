import { badArgument } from '../http/sharepoint-error.js';
import { minutesAhead, zonedInstant } from '../items/zoned-date.js';
import { type Arguments } from '../odata/parse-path.js';
import { Complex, type Entity, Multiple } from '../resource/resource.js';

const dateOf = (args: Arguments): string => String([...args.named.values()][0] ?? args.positional[0] ?? '');
const written = (at: Date): string => at.toISOString().slice(0, 19);

function timeZone(): Entity {
  return {
    kind: 'entity',
    type: 'SP.TimeZone',
    path: 'Web/RegionalSettings/TimeZone',
    set: 'SP.ApiData.TimeZones',
    properties: { Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', Id: 2 },
    actions: {
      UTCToLocalTime: (args) => {
        const at = new Date(dateOf(args));
        if (Number.isNaN(at.getTime())) throw badArgument('The date cannot be read.');
        return {
          kind: 'value',
          name: 'UTCToLocalTime',
          value: written(new Date(at.getTime() + minutesAhead(at) * 60_000)),
        };
      },
      // What the clock on the wall says, whatever zone the text claims for itself.
      LocalTimeToUTC: (args) => {
        const at = zonedInstant(dateOf(args).replace(/[zZ]$|[+-]\d{2}:\d{2}$/, ''));
        if (!at) throw badArgument('The date cannot be read.');
        return { kind: 'value', name: 'LocalTimeToUTC', value: `${written(at)}Z` };
      },
    },
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
    },
  };
}
