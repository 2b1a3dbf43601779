import { connect } from 'node:net';
import { AuditLog, Tokens } from '@app/access';
import { FIXTURES, until } from '@app/knowledge/testing';
import { type ImportReportDto, type ImportStageDto } from '../src/http/documents/import.dto.js';
import { type ItemPageDto } from '../src/http/items/item.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { type Caller, RunningApi } from './testing/running-api.js';

/** Invented: there is no such decree. */
const decreeOf = (number: number, articles: number): string =>
  `Số: ${number}/2020/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc giả định\n\n` +
  Array.from({ length: articles }, (_, n) => `Điều ${n + 1}. Giả định ${n + 1}\nKhông có thật.\n`).join('\n');

interface Told {
  readonly event: string;
  readonly data: unknown;
}

function eventsIn(text: string): Told[] {
  const blocks = text.split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => {
    const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    return { event, data: JSON.parse(data) as unknown };
  });
}

describe('an import that is watched', () => {
  let api: RunningApi;
  let curator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start();
    curator = await api.as('curator');
  });
  afterAll(() => api.close());

  async function watched(name: string, content: string, query = '', caller = curator) {
    const payload = new FormData();
    payload.append('file', new Blob([content]), name);
    const headers = { accept: 'text/event-stream' };
    const answer = await caller.send('POST', `/documents/import${query}`, { payload, headers });
    return { ...answer, told: answer.status === 200 ? eventsIn(answer.text) : [] };
  }
  const stagesOf = (told: readonly Told[]): string[] => [
    ...new Set(told.flatMap(({ event, data }) => (event === 'stage' ? (data as ImportStageDto).stage : []))),
  ];
  const imports = async () =>
    (await api.app.get(AuditLog).list({ act: 'law.imported' }, { cursor: null, limit: 1 })).total;

  it('tells each stage in its order, how many articles are compared, and ends with the report', async () => {
    const { headers, told } = await watched('nd.txt', decreeOf(801, 30));
    expect(headers['content-type']).toBe('text/event-stream');
    expect(stagesOf(told)).toEqual(['reading', 'parsed', 'comparing', 'writing', 'indexing']);
    const compared = told
      .map(({ data }) => data as ImportStageDto)
      .filter(({ stage }) => stage === 'comparing');
    expect(compared.map(({ done }) => done)).toEqual(Array.from({ length: 31 }, (_, n) => n));
    expect(new Set(compared.map(({ total }) => total))).toEqual(new Set([31]));
    const { event, data } = told.at(-1)!;
    expect(event).toBe('report');
    expect((data as ImportReportDto).result.created).toHaveLength(31);
    const { body } = await api.get<{ total: number }>('/search?q=gia+dinh');
    expect(body.total).toBeGreaterThan(0);
  });

  it('writes nothing in a dry run, and says so by the stages it leaves out', async () => {
    const before = await imports();
    const { told } = await watched('khac.txt', decreeOf(802, 3), '?dryRun=true');
    expect(stagesOf(told)).toEqual(['reading', 'parsed', 'comparing']);
    expect((await api.get<ItemPageDto>('/items?kind=document')).body.rows.map(({ id }) => id)).not.toContain(
      'nd-cp/802/2020',
    );
    expect(await imports()).toBe(before);
  });

  it('is in the audit log with its counts', async () => {
    await watched('nd-803.txt', decreeOf(803, 2));
    const { rows } = await api.app.get(AuditLog).list({ act: 'law.imported' }, { cursor: null, limit: 1 });
    expect(rows).toMatchObject([
      { actor: curator.id, subject: 'nd-cp/803/2020', details: { created: 3, revised: 0, replace: false } },
    ]);
  });

  it('tells what is wrong with a file as its last event, and takes nothing of it', async () => {
    const { told } = await watched('tho.txt', 'Chỉ là vài dòng chữ, không có điều khoản nào.');
    expect(told.map(({ event }) => event)).toEqual(['stage', 'problem']);
    expect(told.at(-1)!.data as ProblemDto).toMatchObject({ code: 'unreadable', status: 422 });
  });

  it.each([
    ['who may not import', 'a.txt', 'Điều 1. A', 'reader', 403],
    ['a file above the limit', 'to.txt', 'x'.repeat(1024 * 1024 + 1), 'curator', 413],
  ] as const)('is refused before it begins to: %s', async (_, name, content, role, expected) => {
    const { status, headers } = await watched(name, content, '', await api.as(role));
    expect(status).toBe(expected);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('goes on to its end when whoever watches goes away', async () => {
    await api.published('lesson', FIXTURES.lesson);
    const { port, hostname } = new URL(await api.listen());
    const [boundary, before] = ['b0undary', await imports()];
    const body = [
      ...[`--${boundary}`, 'Content-Disposition: form-data; name="file"; filename="xa.txt"', ''],
      ...[decreeOf(804, 200), `--${boundary}--`, ''],
    ].join('\r\n');
    const { token } = await tokenOf(api);
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        [
          ...[
            'POST /api/v1/documents/import HTTP/1.1',
            `Host: ${hostname}`,
            `Authorization: Bearer ${token}`,
          ],
          ...['Accept: text/event-stream', `Content-Type: multipart/form-data; boundary=${boundary}`],
          ...[`Content-Length: ${Buffer.byteLength(body)}`, '', body],
        ].join('\r\n'),
      ),
    );
    socket.once('data', () => socket.destroy());
    await until(async () => (await imports()) > before);
    expect((await api.get('/items/nd-cp/804/2020/dieu-200')).status).toBe(200);
  });
});

async function tokenOf(api: RunningApi): Promise<{ token: string }> {
  const { id } = await api.person('legal');
  return api.app.get(Tokens).make(id, { name: 'thử', scopes: ['read', 'review'], days: 1 });
}
