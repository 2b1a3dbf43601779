import { mongo } from 'mongoose';
import { mongoTestSettings } from '@app/config';
import { KnowledgeError, verify } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { onMongo, Stores, withDatabase } from '../testing/index.js';
import { checkVersion } from './database.js';
import { placeIn, translate } from './errors.js';
import { MongoKnowledgeStore } from './store.js';

async function refusal(act: Promise<unknown>): Promise<KnowledgeError> {
  const error: unknown = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KnowledgeError);
  return error as KnowledgeError;
}

const opened = (uri: string) => refusal(MongoKnowledgeStore.open({ uri, timeoutMs: 500 }));
const SECRET = 'mat-khau-bi-mat';

describe('an address that leads nowhere', () => {
  it.each([
    ['nobody listens', `mongodb://an:${SECRET}@127.0.0.1:1/trithuc`, '127.0.0.1:1/trithuc không trả lời'],
    [
      'has no such name',
      `mongodb://an:${SECRET}@khong-co.invalid/trithuc`,
      'khong-co.invalid/trithuc không trả lời',
    ],
    ['is no address of MongoDB', `https://an:${SECRET}@127.0.0.1/trithuc`, 'không hợp lệ'],
    ['has a mark not written as %XX', `mongodb://an:a/${SECRET}@127.0.0.1:1/trithuc`, 'không hợp lệ'],
    ['has an option nobody knows', `mongodb://127.0.0.1:1/trithuc?${SECRET}=1`, 'không hợp lệ'],
    ['names no database', `mongodb://an:${SECRET}@127.0.0.1:1/?w=1`, 'thiếu tên cơ sở dữ liệu'],
    ['ends with the server', `mongodb://an:${SECRET}@127.0.0.1:1`, 'thiếu tên cơ sở dữ liệu'],
  ])('is unavailable when it %s, within seconds, without the password', async (_name, uri, words) => {
    const error = await opened(uri);
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toContain(SECRET);
  });

  it('is named by its servers and database alone', () => {
    expect(placeIn('mongodb://an:x@a:1,b:2/trithuc?replicaSet=rs0')).toBe('a:1,b:2/trithuc');
    expect(placeIn('mongodb+srv://an:p@ss@cum.example/trithuc')).toBe('cum.example/trithuc');
  });
});

describe('a server older than 4.4', () => {
  it.each(['4.2.24', '3.6.0'])('is refused: %s', (version) => {
    expect(() => checkVersion({ version }, 'a:1')).toThrow(`a:1 là bản ${version}, quá cũ; cần MongoDB 4.4`);
  });

  it.each(['4.4.0', '5.0.31', '8.0.6', '10.0.0-rc1'])('is not %s', (version) => {
    expect(() => checkVersion({ version }, 'a:1')).not.toThrow();
  });

  it('is told of too when the driver sees it first', () => {
    const words = 'Server at a:1 reports maximum wire version 7, but this driver requires at least 9';
    expect(translate(new mongo.MongoCompatibilityError(words), 'a:1')).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('4.4'),
    });
  });
});

describe('an error of the driver', () => {
  it.each([
    ['a primary that steps down', 10107, 'đang đổi máy chính'],
    ['a full disk', 14031, 'hết chỗ trên đĩa'],
    ['a write that too few confirmed', 64, 'đọc lại rồi hãy ghi tiếp'],
    ['an account without rights', 13, 'từ chối tài khoản'],
  ])('tells of %s and what to do', (_name, code, words) => {
    const error = translate(new mongo.MongoServerError({ message: 'words of the server', code }), 'a:1/b');
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
  });

  it('that means nothing to anybody stays what it is', () => {
    const bug = new TypeError('undefined is not a function');
    expect(translate(bug, 'a:1')).toBe(bug);
  });
});

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  it('an account the server does not know is refused as unavailable, without its password', async () => {
    const uri = stores.fresh().replace('://', `://an:${SECRET}@`);
    const error = await opened(`${uri}${uri.includes('?') ? '&' : '?'}authSource=admin`);
    expect(error).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('từ chối tài khoản'),
    });
    expect(`${error.message} ${String(error.cause)}`).not.toContain(SECRET);
  });

  it('a store made by a newer trithuc is refused, not touched', async () => {
    const uri = stores.fresh();
    await stores.open(uri);
    await withDatabase(uri, (db) =>
      db.collection<{ _id: string }>('marks').updateOne({ _id: 'schema' }, { $set: { number: 99 } }),
    );
    const error = await opened(uri);
    expect(error).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('nâng cấp trithuc'),
    });
  });

  it('a record larger than the engine holds is refused as invalid, and nothing is written', async () => {
    const store = await stores.open(stores.fresh());
    const large = aVersion({ body: { text: 'd'.repeat(8 * 2 ** 20) } });
    const error = await refusal(store.append([aVersion({ itemId: 'lesson/b' }), large]));
    expect(error).toMatchObject({ code: 'invalid', message: expect.stringContaining('7 MiB') });
    expect(await store.changes(0, 10)).toEqual([]);
  });

  it('an altered text is named by verify', async () => {
    const uri = stores.fresh();
    const store = await stores.open(uri);
    await store.append([aVersion({ publish: true }), aVersion({ itemId: 'lesson/b' })]);
    await withDatabase(uri, async (db) => {
      const versions = db.collection<{ _id: string; record: string }>('versions');
      const { record } = (await versions.findOne({ _id: 'lesson/b 000000001' }))!;
      await versions.updateOne(
        { _id: 'lesson/b 000000001' },
        { $set: { record: record.replace('Bài', 'Bãi') } },
      );
    });
    expect((await verify(store)).broken).toMatchObject({ itemId: 'lesson/b', fault: 'content-hash' });
  });

  it('a note of the head that went back is put right by the next process', async () => {
    const uri = stores.fresh();
    const store = await stores.open(uri);
    for (const itemId of ['lesson/a', 'lesson/b', 'lesson/c']) await store.append([aVersion({ itemId })]);
    await store.close();
    const back = { sequence: 1, counts: [{ kind: 'lesson', all: 1, shown: 0 }] };
    await withDatabase(uri, (db) =>
      db.collection<{ _id: string }>('head').updateOne({ _id: 'head' }, { $set: back }),
    );
    const next = await stores.open(uri);
    expect((await next.list({}, { cursor: null, limit: 1 })).total).toBe(3);
    await next.append([aVersion({ basedOn: 1 })]);
    expect(await verify(next)).toMatchObject({ broken: null, checked: 4 });
  });

  describe('a store that is being filled', () => {
    it('is opened by no one else until it is done, and gone on with after a stop', async () => {
      const uri = stores.fresh();
      const filling = await stores.open(uri, { filling: true });
      await filling.append([aVersion()]);
      await filling.close();
      expect(await opened(uri)).toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('dở dang; chạy lại lệnh trithuc migrate'),
      });
      const again = await stores.open(uri, { filling: true });
      await again.append([aVersion({ basedOn: 1 })]);
      await again.finish();
      const store = await stores.open(uri);
      expect(await store.history('lesson/a')).toHaveLength(2);
    });

    it('must have been empty', async () => {
      const uri = stores.fresh();
      await (await stores.open(uri)).append([aVersion()]);
      const error = await refusal(MongoKnowledgeStore.open({ uri, filling: true }));
      expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('đã có dữ liệu') });
    });
  });

  it('opens a store as often as one likes, and closes at once', async () => {
    const uri = stores.fresh();
    const store = await stores.open(uri);
    await store.append([aVersion()]);
    for (let n = 0; n < 3; n += 1) expect((await (await stores.open(uri)).changes(0, 10)).length).toBe(1);
  });
});
