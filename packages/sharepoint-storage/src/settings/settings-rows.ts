import {
  choiceCodec,
  emailCodec,
  RowReader,
  schemaVersionKey,
  settingKeys,
  settingsList,
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

const codecs: { [N in keyof DeskSettings]-?: CellCodec<NonNullable<DeskSettings[N]>> } = {
  problemFormUrl: webAddressCodec,
  trelloBoardUrl: webAddressCodec,
  portalInbox: emailCodec,
  stakeholderEngagementInbox: emailCodec,
  deskContact: textCodec,
  referencesOnProblemForm: keepOrReplace,
  referencesOnTrelloBoard: keepOrReplace,
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
  for (const [name, key] of Object.entries(settingKeys) as [keyof DeskSettings, string][]) {
    const text = byKey.get(key);
    const reading = codecs[name].read(text);
    if (!reading.good) faults.push({ column: key, message: reading.message, value: text!.slice(0, 120) });
    else if (reading.value !== undefined) Object.assign(settings, { [name]: reading.value });
  }
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
  return (Object.entries(settingKeys) as [keyof DeskSettings, string][])
    .filter(([name]) => settings[name] !== undefined)
    .map(([name, key]) => ({
      key,
      fields: {
        [f.value.name]: f.value.codec.write((codecs[name] as CellCodec<string>).write(settings[name]) as string),
      },
    }));
}
