import type { RestReader } from './rest-reader';

/** Somebody of the people list, as it has them. */
export interface KnownPerson {
  Title: string;
  DeskEmail: string;
}

async function one(rest: RestReader, filter: string): Promise<KnownPerson> {
  const path = `web/lists/getByTitle('Desk people')/items?$filter=${filter}&$top=1`;
  return (await rest.get<{ value: KnownPerson[] }>(path)).value[0]!;
}

/** A panellist whom the desk knows. */
export const panellistOf = (rest: RestReader): Promise<KnownPerson> =>
  one(rest, "DeskReporterKind eq 'Panellist' and DeskHasLeft eq false");

/** The system administrator at TMU, who passes messages on. */
export const colleagueOf = (rest: RestReader): Promise<KnownPerson> => one(rest, "Title eq 'Priya Hartnoll'");
