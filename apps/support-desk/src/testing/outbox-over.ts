import { openOutbox } from '@tms-support/sharepoint-storage';
import type { AppProps } from '../app/App';

/** What `openApp` is given for a desk with its outbox, as the web part has it: over this browser's own store. */
export const withOutbox = (): Pick<AppProps, 'openOutbox'> => ({ openOutbox });
