import type { SPFI } from '@pnp/sp';
import { settingsList } from '@tms-support/sharepoint-schema';
import type { DoorList } from '../site/list-module.js';
import { listOn, type Site } from '../site/site.js';
import { withoutMetadata } from '../site/without-metadata.js';

/** Every setting: `parseSettings` reads them, and their faults travel with the entrance. */
export const askForSettings = (site: Site, sp: SPFI): Promise<unknown> =>
  listOn(site, settingsList, sp)
    .items.select(
      'Id',
      ...[settingsList.fields.key.name, settingsList.fields.value.name].filter((name) =>
        site.lost.isThere(settingsList, name),
      ),
    )
    .top(500)
    .using(withoutMetadata)();

export const settingsModule: DoorList = { when: 'door', list: settingsList };
