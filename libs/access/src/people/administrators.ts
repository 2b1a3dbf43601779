import { KnowledgeError } from '@app/knowledge';
import { type Records, type RecordWrite } from '../ports/records.js';
import { Collection } from '../records/collection.js';
import { type Person } from './person.js';

const ID = 'open';

/**
 * Ids of the open accounts of administrators in one record: two who close each other's account at the same moment meet
 * there, and the second finds itself to be the last.
 */
export class Administrators {
  private readonly lists: Collection<{ readonly ids: readonly string[] }>;

  constructor(records: Records) {
    this.lists = new Collection(records, 'administrators');
  }

  /** The write that goes with a change of one account, if any. Throws `conflict` rather than leave nobody. */
  async recount(id: string, before: Person | null, after: Person): Promise<RecordWrite[]> {
    if (isAdministrator(before) === isAdministrator(after)) return [];
    const list = (await this.lists.get(ID)) ?? { id: ID, revision: 0, value: { ids: [] } };
    const others = list.value.ids.filter((other) => other !== id);
    const ids = isAdministrator(after) ? [...others, id] : others;
    if (ids.length > 0) return [this.lists.change(list, { ids })];
    throw new KnowledgeError('conflict', 'Đây là người quản trị cuối cùng còn mở tài khoản.');
  }
}

function isAdministrator(person: Person | null): boolean {
  return person !== null && person.closedAt === null && person.roles.includes('administrator');
}
