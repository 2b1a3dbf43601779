import { type Engines } from '@app/engines';
import { KnowledgeBase, SystemClock } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import { Usage } from '@app/measures';
import { makePeople } from './people.js';

export const THIS_YEAR = Number(new SystemClock().today().slice(0, 4));
const [LAST_SPRING, THIS_SPRING] = [
  `${THIS_YEAR - 1}-03-01T02:00:00.000Z`,
  `${THIS_YEAR}-01-02T02:00:00.000Z`,
];

const LESSON = {
  ...FIXTURES.lesson,
  ...{
    classification: 'internal',
    illustration: false,
    legalBasis: [],
    place: null,
    sectors: ['vien-thong'],
  },
};
const LAPSED = 'nd-cp/01/2020/dieu-1';

/** Law that ended, lessons of two years in provinces that were merged, one that is restricted; questions that found nothing. */
export async function makeMeasured(engines: Engines): Promise<void> {
  await makePeople(engines, ['reader'], ['curator']);
  const { store } = engines;
  const publish = async (at: string, kind: string, body: object): Promise<void> => {
    const base = new KnowledgeBase(store, new StillClock(at));
    await base.create('test', { kind, body, reason: 'ghi lần đầu', publish: true });
  };
  await publish(LAST_SPRING, 'document', FIXTURES.document);
  const ended = { from: '2020-03-01', to: '2024-01-01' };
  await publish(LAST_SPRING, 'provision', { ...FIXTURES.provision, validity: ended });
  const lesson = (at: string, title: string, changes: object = {}) =>
    publish(at, 'lesson', { ...LESSON, title, ...changes });
  await lesson(LAST_SPRING, 'Bài năm trước ở Yên Bái', { place: 'yen-bai', date: '2024-05' });
  const legalBasis = [{ provision: LAPSED, at: null, note: null }];
  await lesson(THIS_SPRING, 'Bài thứ nhất ở Lào Cai', { place: 'lao-cai', date: '2025-08', legalBasis });
  await lesson(THIS_SPRING, 'Bài thứ hai ở Lào Cai', {
    place: 'lao-cai',
    date: '2025-09',
    maturity: 'verified',
  });
  await lesson(THIS_SPRING, 'Bài hạn chế ở Cà Mau', { place: 'ca-mau', classification: 'restricted' });
  await publish(THIS_SPRING, 'gap', { ...FIXTURES.gap, title: 'Bất cập đã xong', status: 'resolved' });
  await ask(engines);
}

async function ask({ records }: Engines): Promise<void> {
  const usage = new Usage(records, new SystemClock());
  for (let n = 0; n < 3; n += 1) usage.searched({ query: 'flycam ban đêm', total: 0, corrected: false });
  usage.missing('Flycam ban đêm');
  usage.searched({ query: '=cmd|calc', total: 0, corrected: false });
  usage.searched({ query: 'sim rác', total: 5, corrected: false });
  await usage.flush();
}
