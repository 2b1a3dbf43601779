import { type Role, type Viewer } from '@app/access';
import { aPerson, aViewer, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { KnowledgeBase, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { Editorial } from '@app/reviews';

export const WRITER = { login: 'nguoi.viet', name: 'Người Viết Thử' };
export const OTHER = { login: 'nguoi.khac', name: 'Người Khác Thử' };

const LESSON = { ...FIXTURES.lesson, classification: 'public', legalBasis: [], maturity: 'observed' };
/** Ids of what `makeWritten` makes. */
export const WRITTEN = { submitted: '', approved: '', old: '', heir: '', law: 'nd-cp/01/2020' };
export const HEIR = 'Bài học thay cho bài cũ';

/** People who write, judge and publish; a lesson handed in, one published as it was approved, two that readers see. */
export async function makeWritten({ store, records }: Engines): Promise<void> {
  const clock = new SystemClock();
  const people = peopleOf(records, clock);
  const make = async ({ login, name }: typeof WRITER, ...roles: readonly Role[]): Promise<Viewer> => {
    const { person } = await people.create('test', aPerson({ login, name, roles }));
    return aViewer(roles, { id: person.id });
  };
  const writer = await make(WRITER, 'contributor');
  await make(OTHER, 'contributor');
  const reviewer = await make({ login: 'reviewer', name: 'Người Duyệt Thử' }, 'reviewer');
  const curator = await make({ login: 'curator', name: 'Người Công Bố Thử' }, 'curator');
  await make({ login: 'legal', name: 'Pháp Chế Thử' }, 'legal');
  const editorial = new Editorial({ store, records, clock, people, sameUnitApproval: 'refused' });
  const handIn = async (title: string, fields: object = {}) => {
    const body = { ...LESSON, title, ...fields };
    const draft = await editorial.create(writer, { kind: 'lesson', body, reason: 'ghi lần đầu' });
    await editorial.submit(writer, draft.itemId, { ...draft, note: 'Nhờ xem' });
    return draft;
  };
  WRITTEN.submitted = (await handIn('Bài chờ duyệt', { handling: 'Gọi 0912 345 678 để hỏi.' })).itemId;
  const approved = await handIn('Bài đã duyệt', { finding: 'Sổ và hàng lệch nhau 3 ngày.' });
  await editorial.approve(reviewer, approved.itemId, { ...approved, note: '' });
  await editorial.publish(curator, approved.itemId, { ...approved, note: 'đã duyệt', acknowledged: false });
  WRITTEN.approved = approved.itemId;
  const base = new KnowledgeBase(store, clock);
  const publish = async (kind: string, body: object): Promise<string> =>
    (await base.create('test', { kind, body, reason: 'ghi', publish: true })).itemId;
  WRITTEN.old = await publish('lesson', { ...LESSON, title: 'Bài học cũ' });
  WRITTEN.heir = await publish('lesson', { ...LESSON, title: HEIR });
  await publish('document', FIXTURES.document);
}
