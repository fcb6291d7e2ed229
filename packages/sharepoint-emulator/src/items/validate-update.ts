import { badQuery } from '../http/sharepoint-error.js';
import type { ListSchema } from '../lists/list-schema.js';
import type { Resource } from '../resource/resource.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../web/visit.js';

export function validateUpdateListItem(_visit: Visit, _list: ListSchema, _row: Row): Resource {
  throw badQuery('ValidateUpdateListItem is not known here yet.');
}
