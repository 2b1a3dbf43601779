import { type ParsedLaw } from '@app/law';
import {
  aCommencement,
  aLaw,
  aNode,
  anArticle,
  MemoryKnowledgeStore,
  StillClock,
} from '../../testing/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { KnowledgeBase } from '../knowledge-base.js';

const ARTICLE = 'nd-cp/01/2020/dieu-1';
const source = (file = 'nghi-dinh.docx') => ({ file, sha256: `sha of ${file}`, format: 'docx' });
const TREE = [
  aNode('chapter', 'I', {
    heading: 'QUY ĐỊNH CHUNG',
    children: [anArticle('1', 'Lời một.'), anArticle('2', 'Lời hai.')],
  }),
];

let store: KnowledgeStore;
let base: KnowledgeBase;
const load = (parsed: ParsedLaw, file?: string) => base.importLaw('importer', parsed, source(file));
const stands = async (id: string, day: string) => (await base.inForce(id, day)).status;

beforeEach(() => {
  store = new MemoryKnowledgeStore();
  base = new KnowledgeBase(store, new StillClock());
});

describe('importing a law', () => {
  it('makes the document and one provision an article, published, with contents and paths', async () => {
    const result = await load(aLaw(TREE));
    expect(result).toMatchObject({ documentId: 'nd-cp/01/2020', articles: 2, doubts: [] });
    expect(result.created).toEqual(['nd-cp/01/2020', ARTICLE, 'nd-cp/01/2020/dieu-2']);
    expect((await base.load(ARTICLE, 'published')).body).toMatchObject({
      heading: 'Điều giả định số 1',
      path: ['Nghị định 01/2020/NĐ-CP', 'Chương I. QUY ĐỊNH CHUNG'],
      official: { text: 'Lời một.' },
    });
    expect((await base.load('nd-cp/01/2020', 'published')).body).toMatchObject({
      toc: [
        {
          type: 'chapter',
          number: 'I',
          children: [{ type: 'article', number: '1', provision: ARTICLE }, {}],
        },
      ],
      file: source(),
    });
    expect((await store.referring('nd-cp/01/2020', { cursor: null, limit: 9 })).total).toBe(2);
  });

  it('appends nothing when the same file comes again', async () => {
    await load(aLaw(TREE));
    const before = await store.changes(0, 100);
    expect(await load(aLaw(TREE))).toMatchObject({ created: [], revised: [], unchanged: 3 });
    expect(await store.changes(0, 100)).toEqual(before);
  });

  it('tells what it would write and writes nothing in a dry run', async () => {
    const result = await base.importLaw('importer', aLaw(TREE), source(), { dryRun: true });
    expect(result.created).toHaveLength(3);
    expect(await store.changes(0, 100)).toEqual([]);
  });

  it('leaves a document as it is when another file of it comes, and says which file it has', async () => {
    await load(aLaw(TREE), 'original.docx');
    const before = await store.changes(0, 100);
    const scan = aLaw([anArticle('1', 'Lơi môt.')]);
    expect(await load(scan, 'scan.md')).toMatchObject({
      heldFrom: 'original.docx',
      created: [],
      revised: [],
    });
    expect(await store.changes(0, 100)).toEqual(before);
  });

  it('lets another file take the place of the first when asked to', async () => {
    await load(aLaw(TREE), 'scan.md');
    const original = aLaw([anArticle('1', 'Lời một rõ hơn.')]);
    const result = await base.importLaw('importer', original, source('original.docx'), { replace: true });
    expect(result).toMatchObject({ heldFrom: null, revised: ['nd-cp/01/2020', ARTICLE] });
  });

  it('makes new versions of what a changed file changes, and of nothing else', async () => {
    await load(aLaw(TREE));
    const changed = aLaw([
      { ...TREE[0]!, children: [anArticle('1', 'Lời một.'), anArticle('2', 'Lời khác.')] },
    ]);
    expect(await load(changed)).toMatchObject({ created: [], revised: ['nd-cp/01/2020/dieu-2'] });
  });

  it('reports articles that the file no longer has, and keeps them', async () => {
    await load(aLaw(TREE));
    const result = await load(aLaw([{ ...TREE[0]!, children: [anArticle('1', 'Lời một.')] }]));
    expect(result.vanished).toEqual(['nd-cp/01/2020/dieu-2']);
    expect(await stands('nd-cp/01/2020/dieu-2', '2021-01-01')).toBe('in-force');
  });

  it('does not undo what people wrote since', async () => {
    await load(aLaw(TREE));
    const { body } = await base.load(ARTICLE, 'newest');
    const corrected = { ...body, official: { text: 'Lời một, đã sửa lỗi in.', children: [] } };
    await base.revise('curator', {
      id: ARTICLE,
      basedOn: 1,
      body: corrected,
      reason: 'lỗi in',
      corrects: null,
      publish: true,
    });
    expect(await load(aLaw(TREE))).toMatchObject({ created: [], revised: [] });
  });

  it('counts from the first day of the document, an article named apart from its own', async () => {
    const last = aCommencement(
      '3',
      'Điều 2 của Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2021.',
    );
    await load(aLaw([...TREE, last]));
    expect(await stands(ARTICLE, '2020-02-29')).toBe('not-yet');
    expect(await stands(ARTICLE, '2020-03-01')).toBe('in-force');
    expect(await stands('nd-cp/01/2020/dieu-2', '2020-12-31')).toBe('not-yet');
    expect(await stands('nd-cp/01/2020/dieu-2', '2021-01-01')).toBe('in-force');
  });

  it('says unknown where the text states no first day', async () => {
    await load(aLaw(TREE, { effectiveFrom: null }));
    expect(await stands(ARTICLE, '2021-01-01')).toBe('unknown');
  });

  it('takes the first of two articles with one number and says so', async () => {
    const result = await load(aLaw([anArticle('1', 'Lời một.'), anArticle('1', 'Lời khác.')]));
    expect(result).toMatchObject({ articles: 1, doubts: [{ where: 'dieu-1' }] });
  });

  it('keeps a text without a number under the name of its file and says so', async () => {
    const result = await load(aLaw(TREE, { id: null, number: null }), 'Văn bản cũ.docx');
    expect(result).toMatchObject({ documentId: 'van-ban/van-ban-cu', doubts: [{ where: '' }] });
    expect(await stands('van-ban/van-ban-cu/dieu-1', '2021-01-01')).toBe('in-force');
  });

  it('calls a text without number, type and title by the name of its file', async () => {
    await load(aLaw(TREE, { id: null, number: null, type: null, title: null }), 'ghi-chép.txt');
    const { body } = await base.load('van-ban/ghi-chep/dieu-1', 'published');
    expect(body).toMatchObject({ path: ['ghi-chép.txt', 'Chương I. QUY ĐỊNH CHUNG'] });
  });
});

describe('a law that ends another', () => {
  const later = aLaw(
    [
      aCommencement(
        '9',
        'Nghị định số 01/2020/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.',
      ),
    ],
    { number: '05/2024/NĐ-CP', id: 'nd-cp/05/2024', effectiveFrom: '2024-07-01' },
  );

  it.each([
    ['first', [aLaw(TREE), later]],
    ['last', [later, aLaw(TREE)]],
  ])('gives the other its last day when the other is imported %s', async (_, laws) => {
    for (const law of laws) await load(law);
    for (const id of ['nd-cp/01/2020', ARTICLE]) {
      expect(await stands(id, '2024-06-30')).toBe('in-force');
      expect(await stands(id, '2024-07-01')).toBe('no-longer');
    }
    expect(await stands('nd-cp/05/2024', '2024-07-01')).toBe('in-force');
    for (const law of laws) expect(await load(law)).toMatchObject({ created: [], revised: [], ended: [] });
  });

  it('names the place that says so', async () => {
    await load(aLaw(TREE));
    expect((await load(later)).ended).toHaveLength(3);
    expect((await base.load(ARTICLE, 'newest')).reason).toContain('nd-cp/05/2024/dieu-9/khoan-1');
    const { incoming } = await base.links('nd-cp/01/2020', 'newest', { cursor: null, limit: 9 });
    expect(incoming.rows).toContainEqual(
      expect.objectContaining({ itemId: 'nd-cp/05/2024', type: 'repeals' }),
    );
  });

  it('leaves a last day that was there already', async () => {
    await load(aLaw(TREE));
    const { body } = await base.load(ARTICLE, 'newest');
    const ended = { ...body, validity: { from: '2020-03-01', to: '2022-01-01', suspended: false } };
    await base.revise('curator', {
      id: ARTICLE,
      basedOn: 1,
      body: ended,
      reason: 'bãi bỏ sớm',
      corrects: null,
      publish: true,
    });
    await load(later);
    expect(await stands(ARTICLE, '2023-01-01')).toBe('no-longer');
  });
});

describe('an article that curators described', () => {
  const content = (summary: string) => [
    {
      path: 'provisions/dieu-1.md',
      text: `---\nkind: provision\ndocument: nd-cp/01/2020\nnumber: 1\nheading: Tên tạm\nframes:
  - { at: khoan-1, min: 1000000, max: 2000000, addressee: individual }\n---\n## Tóm tắt\n${summary}\n`,
    },
  ];
  const body = async () => (await base.load(ARTICLE, 'published')).body;

  it('keeps summary and frames when the text is imported after', async () => {
    await base.loadContent('loader', content('Bằng lời của ta.'));
    await load(aLaw(TREE));
    expect(await body()).toMatchObject({
      summary: 'Bằng lời của ta.',
      frames: [{ min: 1_000_000 }],
      official: { text: 'Lời một.' },
      heading: 'Điều giả định số 1',
    });
    expect(await stands(ARTICLE, '2020-02-29')).toBe('not-yet');
  });

  it('keeps the official text when content is loaded after', async () => {
    await load(aLaw(TREE));
    await base.loadContent('loader', content('Bằng lời của ta.'));
    expect(await body()).toMatchObject({
      summary: 'Bằng lời của ta.',
      official: { text: 'Lời một.' },
      heading: 'Điều giả định số 1',
      validity: { from: '2020-03-01' },
    });
  });

  it('writes nothing when both come again', async () => {
    await base.loadContent('loader', content('Một.'));
    await load(aLaw(TREE));
    await base.loadContent('loader', content('Hai.'));
    const before = (await store.changes(0, 100)).length;
    await base.loadContent('loader', content('Hai.'));
    await load(aLaw(TREE));
    expect(await store.changes(0, 100)).toHaveLength(before);
    expect(await body()).toMatchObject({ summary: 'Hai.' });
  });
});
