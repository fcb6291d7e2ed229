import {
  choiceCodec,
  emailCodec,
  RowReader,
  schemaVersionKey,
  settingKeys,
  settingsList,
  switchKey,
  switchNames,
  textCodec,
  webAddressCodec,
  type BadCell,
  type CellCodec,
  type CellValue,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { DeskSettings, KeepOrReplace } from './desk-settings.js';

const f = settingsList.fields;

const keepOrReplace = choiceCodec<KeepOrReplace>({ keep: { stored: 'Keep' }, replace: { stored: 'Replace' } });

/** Off is said in so many words. A blank cell, or one that says neither, leaves the part on; what says neither is a fault. */
const onOrOff = choiceCodec<'on' | 'off'>({ on: { stored: 'On' }, off: { stored: 'Off' } });

/** The settings that are one row each: as many as have a key. */
type OneRow = Exclude<keyof DeskSettings, 'switchedOff'>;

const codecs: { [N in keyof typeof settingKeys]: CellCodec<NonNullable<DeskSettings[N]>> } = {
  problemFormUrl: webAddressCodec,
  trelloBoardUrl: webAddressCodec,
  portalInbox: emailCodec,
  stakeholderEngagementInbox: emailCodec,
  deskContact: textCodec,
  guidePage: webAddressCodec,
  referencesOnProblemForm: keepOrReplace,
  referencesOnTrelloBoard: keepOrReplace,
  maintenanceNights: textCodec,
};

/** What the settings list says: a setting that cannot be read is not set, and stands among the faults. */
export interface SettingsReading {
  settings: DeskSettings;
  /** The version of the lists. Absent: set-up has not finished, or somebody changed the row into something else. */
  version?: number;
  /** The row of the version is there and blank: its column was taken away and came back. Set-up writes both at once. */
  isVersionBlank?: true;
  faults: readonly BadCell[];
}

const versionText = /^\d{1,6}$/;

/** Reads the rows of the settings list, each by its key. Of two rows with one key, the older counts. */
export function parseSettings(rows: readonly ItemCells[]): SettingsReading {
  const faults: BadCell[] = [];
  const byKey = new Map<string, string>();
  const blank = new Set<string>();
  for (const cells of rows) {
    const row = new RowReader(cells);
    const key = row.value(f.key);
    const value = row.value(f.value);
    if (key !== undefined && value !== undefined && !byKey.has(key)) byKey.set(key, value);
    if (key !== undefined && value === undefined) blank.add(key);
    faults.push(...row.faults);
  }
  const settings: DeskSettings = {};
  const read = <T>(key: string, codec: CellCodec<T>): T | undefined => {
    const text = byKey.get(key);
    const reading = codec.read(text);
    if (reading.good) return reading.value;
    faults.push({ column: key, message: reading.message, value: text!.slice(0, 120) });
    return undefined;
  };
  for (const [name, key] of Object.entries(settingKeys satisfies Readonly<Record<OneRow, string>>) as [
    OneRow,
    string,
  ][]) {
    const value = read<string>(key, codecs[name] as CellCodec<string>);
    if (value !== undefined) Object.assign(settings, { [name]: value });
  }
  const switchedOff = switchNames.filter((name) => read(switchKey(name), onOrOff) === 'off');
  if (switchedOff.length > 0) settings.switchedOff = switchedOff;
  const version = byKey.get(schemaVersionKey)?.trim();
  const isVersionBlank = version === undefined && blank.has(schemaVersionKey);
  return {
    settings,
    faults,
    ...(isVersionBlank ? { isVersionBlank } : {}),
    ...(version && versionText.test(version) ? { version: Number(version) } : {}),
  };
}

/** Each setting that is set, as the key of its row and what to write there. */
export function settingsToFields(settings: DeskSettings): { key: string; fields: Record<string, CellValue> }[] {
  return (Object.entries(settingKeys) as [OneRow, string][])
    .filter(([name]) => settings[name] !== undefined)
    .map(([name, key]) => ({
      key,
      fields: {
        [f.value.name]: f.value.codec.write((codecs[name] as CellCodec<string>).write(settings[name]) as string),
      },
    }));
}
