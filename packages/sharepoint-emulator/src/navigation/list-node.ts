import type { Site } from '../site/site.js';
import { addNode, QUICK_LAUNCH } from './navigation.js';

interface Shown {
  guid: string;
  title: string;
  rootUrl: string;
  shown: boolean;
}

/** Keeps the quick launch true to a list's `OnQuickLaunch`. A name that a person gave the node stays. */
export function keepListNode(site: Site, { guid, title, rootUrl, shown }: Shown): void {
  const known = site.db.get('SELECT 1 FROM navigation WHERE list_guid = ?', guid) !== undefined;
  if (shown && !known) addNode(site, { parentId: QUICK_LAUNCH, title, url: rootUrl, listGuid: guid });
  if (!shown && known) site.db.run('DELETE FROM navigation WHERE list_guid = ?', guid);
}
