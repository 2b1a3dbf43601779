import { KnowledgeBase } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import { type ItemDto } from '../src/http/items/item.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Answer, type Caller, RunningApi } from './testing/running-api.js';

const LESSON = { ...FIXTURES.lesson, agency: 'so-gia-dinh', classification: 'public' };
const TODAY = new StillClock().today();

describe('the address of an item that was retired', () => {
  let api: RunningApi;
  let [passer, reader, curator]: Caller[] = [];
  beforeAll(async () => {
    api = await RunningApi.start();
    passer = api.anonymous();
    reader = await api.as('reader');
    curator = await api.as('curator');
  });
  afterAll(() => api.close());

  const published = async (title: string, change: object = {}): Promise<string> =>
    (await api.published('lesson', { ...LESSON, title, ...change })).itemId;
  const retire = async (id: string, into: string | null = null): Promise<void> => {
    const { status } = await curator!.post(`/items/${id}/retire`, { reason: 'lý do nội bộ', into });
    expect(status).toBe(204);
  };
  const ask = (who: Caller | undefined, id: string, query = '') =>
    who!.get<ItemDto & ProblemDto>(`/items/${id}${query}`);
  /** Everything of a refusal but what it says of the asking itself. */
  const said = ({ status, body }: Answer<ProblemDto>, id: string) =>
    JSON.stringify([status, { ...body, instance: '', requestId: '' }]).replaceAll(id, '…');

  it('tells who once read it since when it is gone and what took its place, and no word of it', async () => {
    const heir = await published('Bài thay');
    const id = await published('Bài có tên người trong tiêu đề');
    await retire(id, heir);
    for (const query of ['', '?html=true', '?on=2020-01-01']) {
      const { status, body, text } = await ask(passer, id, query);
      expect([status, body.code]).toEqual([410, 'gone']);
      const into = { id: heir, kind: 'lesson', title: 'Bài thay' };
      expect(body.retired).toEqual({ kind: 'lesson', on: TODAY, into });
      expect(text).not.toMatch(/tên người|nội bộ/);
    }
  });

  it('goes on showing it to those who work on it', async () => {
    const id = await published('Còn đọc được khi làm việc');
    await retire(id);
    const { status, body } = await ask(curator, id);
    expect([status, body.version?.version]).toEqual([200, 1]);
  });

  it('answers as one that nobody ever wrote where it was never theirs to read', async () => {
    const internal = await published('Trong ngành', { classification: 'internal' });
    const restricted = await published('Hạn chế', { classification: 'restricted' });
    const { body: draft } = await curator!.post<{ itemId: string }>('/items', {
      ...{ kind: 'lesson', reason: 'ghi', body: { ...LESSON, title: 'Chưa từng công bố' } },
    });
    for (const id of [internal, restricted, draft.itemId]) await retire(id);
    const nothing = said(await ask(passer, 'lesson/khong-co'), 'lesson/khong-co');
    for (const id of [internal, restricted, draft.itemId])
      expect(said(await ask(passer, id), id)).toEqual(nothing);
    expect((await ask(reader, internal)).status).toBe(410);
    for (const id of [restricted, draft.itemId]) expect((await ask(reader, id)).status).toBe(404);
    const asOf = await ask(passer, internal, '?on=2020-01-01');
    expect([asOf.status, asOf.body.item, asOf.body.asOf?.status]).toEqual([200, null, 'not-loaded']);
  });

  it('says nothing of what was closed to readers before it was retired', async () => {
    const id = await published('Mở rồi đóng');
    const body = { ...LESSON, title: 'Mở rồi đóng', classification: 'restricted' };
    const closing = { id, basedOn: 1, corrects: null, reason: 'đóng', publish: true, body };
    await api.app.get(KnowledgeBase).revise('test', closing);
    await retire(id);
    expect((await ask(passer, id)).status).toBe(404);
    expect((await ask(reader, id)).status).toBe(404);
  });

  it('names what took its place to those alone who may read that', async () => {
    const internal = await published('Thay trong ngành', { classification: 'internal' });
    const id = await published('Thay bằng điều không phải ai cũng đọc');
    await retire(id, internal);
    expect((await ask(passer, id)).body.retired?.into).toBeNull();
    expect((await ask(reader, id)).body.retired?.into?.id).toBe(internal);
  });

  it('leads over what was retired since to what holds now', async () => {
    const [last, middle, first] = [
      await published('Bài sau cùng'),
      await published('Bài ở giữa'),
      await published('Bài đầu'),
    ];
    await retire(first, middle);
    await retire(middle, last);
    expect((await ask(passer, first)).body.retired?.into?.id).toBe(last);
    await retire(last);
    expect((await ask(passer, first)).body.retired?.into).toBeNull();
  });

  it('says nothing of what was only withdrawn: nobody decided that it is over', async () => {
    const id = await published('Rút xuống');
    await api.withdrawn(id);
    expect((await ask(passer, id)).status).toBe(404);
  });

  it('shows it again once it is published again', async () => {
    const id = await published('Dùng lại');
    await retire(id);
    await api.app.get(KnowledgeBase).publish('test', id, 1, 'còn đúng');
    expect((await ask(passer, id)).status).toBe(200);
  });
});
