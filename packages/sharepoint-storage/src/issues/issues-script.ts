import { later } from '../site/later.js';

/** The script that reads issues and rules: it comes once there is one to read. */
export const issuesScript = () => later(() => import(/* webpackChunkName: 'storage-issues' */ '../reading-issues.js'));
