import { KnowledgeError } from '@app/search';
import { aDocument, aQuestion } from '@app/search/testing';
import { type Listening, scripted, type Told } from '../testing/index.js';
import { MeiliSearchIndex } from './meili-search-index.js';

const VERSION = { 'GET /version': { pkgVersion: '1.50.0' } };
const refused = (status: number, code: string, message = '') => ({
  status,
  body: { message, code, type: 'system', link: '' },
});
/** A key of its own that may manage no keys. */
const KEYS = { 'GET /keys/': refused(403, 'invalid_api_key') };
/** How the index stands; asked for texts, it is one without words. */
const HELD = { results: [{ version: 1, turn: 1, buried: 0, title: '', text: '', path: [] }], total: 0 };

describe('what goes wrong at the server is told', () => {
  let script: Record<string, Told | null>;
  let server: Listening;
  beforeAll(async () => {
    server = await scripted(() => ({ ...script, ...VERSION, ...KEYS }));
  });
  afterAll(() => server.close());

  const open = (timeoutMs = 5_000, url = server.url) =>
    MeiliSearchIndex.open({ url, key: 'a key', name: 'texts', timeoutMs });
  const failing = async (work: Promise<unknown>): Promise<KnowledgeError> => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(KnowledgeError);
    return error as KnowledgeError;
  };
  const recalling = (answer: Told | null, timeoutMs?: number) => {
    script = { 'POST /': answer };
    return failing(open(timeoutMs).recall(aQuestion('phat')));
  };

  it('with the address where nobody answers', async () => {
    const { code, message } = await failing(open(5_000, 'http://127.0.0.1:9').state());
    expect(code).toBe('unavailable');
    expect(message).toContain('Không kết nối được Meilisearch tại http://127.0.0.1:9 ');
    expect(message).toContain('kiểm tra địa chỉ');
  });

  it('without a password that stands in the address', async () => {
    const { message } = await failing(open(5_000, 'http://user:hunter2@127.0.0.1:9').state());
    expect(message).not.toContain('hunter2');
  });

  it('when it is another version than can be used, with both', async () => {
    const old = await scripted(() => ({ 'GET /version': { pkgVersion: '1.5.0' } }));
    const { code, message } = await failing(open(5_000, old.url).state());
    await old.close();
    expect(code).toBe('unavailable');
    expect(message).toMatch(/phiên bản 1\.5\.0; .* từ 1\.18\.0 .* nâng cấp/);
  });

  it('when it takes too long', async () => {
    const { code, message } = await recalling(null, 50);
    expect([code, message]).toEqual(['unavailable', expect.stringContaining('50ms')]);
  });

  it.each([
    ['a page of a server in between', '<html>502 Bad Gateway</html>'],
    ['an answer that was cut off', '{"results":[{"indexUid":"te'],
    ['another answer than was asked for', '{"hello":"world"}'],
    ['no answer at all', ''],
  ])('when there comes %s', async (_, answer) => {
    const { code, message } = await recalling(answer);
    expect([code, message]).toEqual(['unavailable', expect.stringContaining('không phải của Meilisearch')]);
  });

  it('when it is full, with the time to wait', async () => {
    const full = { ...refused(503, 'too_many_search_requests'), retryAfter: '10' };
    const { code, retryAfterSeconds } = await recalling(full);
    expect([code, retryAfterSeconds]).toEqual(['unavailable', 10]);
  });

  it('when the index has other settings than are asked for', async () => {
    const { code, message } = await recalling(refused(400, 'invalid_search_filter', 'not filterable'));
    expect([code, message]).toEqual(['unavailable', expect.stringContaining('trithuc reindex')]);
  });

  it('and it serves again once the server does', async () => {
    script = { 'POST /': refused(503, 'too_many_search_requests') };
    const index = open();
    await failing(index.documents(['a']));
    script = { 'POST /': { results: [], total: 0 } };
    expect(await index.documents(['a'])).toEqual([]);
  });

  describe('of a task that was not carried out', () => {
    const task = { uid: 7, type: 'documentAdditionOrUpdate', indexUid: 'texts', status: 'failed' };
    const applying = (code: string, message: string) => {
      script = {
        'GET /tasks?': { results: [] },
        'POST /indexes/texts/documents/fetch': HELD,
        'POST /indexes/texts/documents': { taskUid: 7 },
        'GET /tasks/7': { ...task, error: { code, message, type: 'internal', link: '' } },
      };
      return failing(open().apply({ put: [], remove: [], sequence: 1 }));
    };

    it('its number, what it was, on what, why, and that it is tried again', async () => {
      const { code, message } = await applying('no_space_left_on_device', 'No space left on device');
      expect(code).toBe('unavailable');
      expect(message).toContain('Tác vụ 7 (documentAdditionOrUpdate)');
      expect(message).toContain('chỉ mục texts');
      expect(message).toContain('no_space_left_on_device. No space left on device');
    });

    it('that trying again is no use where the engine refuses a text', async () => {
      expect((await applying('invalid_document_fields', 'too many fields')).code).toBe('damaged');
    });
  });

  it('of a text that is larger than it takes, so that others go on', async () => {
    script = {
      'GET /tasks?': { results: [] },
      'POST /indexes/texts/documents/fetch': HELD,
      'POST /indexes/texts_lexicon/documents/fetch': { results: [], total: 0 },
      'POST /indexes/texts': refused(
        413,
        'payload_too_large',
        'The provided payload reached the size limit.',
      ),
    };
    const { code } = await failing(
      open().apply({ put: [aDocument({ id: 'a', text: 'x' })], remove: [], sequence: 1 }),
    );
    expect(code).toBe('damaged');
  });
});
