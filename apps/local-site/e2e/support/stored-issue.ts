import type { RestReader } from './rest-reader';

export interface StoredIssue {
  Title: string;
  DeskStatus: string;
  DeskReporterName: string;
  DeskOutcome: string | null;
  DeskCardUrl: unknown;
  DeskErrorText: string | null;
  DeskTimesReopened: number;
  DeskHistory: string;
}

/** The item as SharePoint has it, with the kinds of its events in order. */
export async function storedIssue(rest: RestReader, number: number): Promise<{ item: StoredIssue; story: string[] }> {
  const item = await rest.get<StoredIssue>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  const history = JSON.parse(item.DeskHistory) as unknown;
  const events = (Array.isArray(history) ? history : (history as { events: unknown[] }).events) as { type: string }[];
  return { item, story: events.map(({ type }) => type) };
}
