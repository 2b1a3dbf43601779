import { createHash } from 'node:crypto';
import { type Doubt, type LawFile, type LawNode, type ParsedLaw, nodeId, stepSlug } from '@app/law';
import { slug } from '../items/slug.js';
import { documentName } from '../kinds/index.js';

/** The file a law was read from. */
export interface LawSource {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  /** "docx", "html", ... */
  readonly format: string;
}

/** The file as documents remember it. */
export function lawSource({ name, bytes }: LawFile): LawSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: name, sha256, format: name.slice(name.lastIndexOf('.') + 1).toLowerCase() };
}

/** An article as the text has it. */
export interface ImportedArticle {
  readonly id: string;
  readonly number: string;
  readonly heading: string | null;
  readonly path: readonly string[];
  readonly official: { readonly text: string; readonly children: readonly LawNode[] };
}

export interface TocEntry {
  readonly type: LawNode['type'];
  readonly number: string;
  readonly heading: string | null;
  readonly provision: string | null;
  readonly children: readonly TocEntry[];
}

/** What a parsed law becomes: the fields of its document, its articles, and the places a person should look at. */
export interface ImportedLaw {
  readonly documentId: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly articles: readonly ImportedArticle[];
  readonly doubts: readonly Doubt[];
}

const LEVEL_WORDS = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: 'Khoản',
  point: 'Điểm',
};

/** Pure. A text that states no number is kept under the name of its file, and that is a doubt. */
export function lawBodies({ document: law, tree, report }: ParsedLaw, source: LawSource): ImportedLaw {
  const documentId = law.id ?? `van-ban/${slug(source.file.replace(/\.\w+$/, ''))}`;
  const named = { type: law.type, number: law.number, title: law.title ?? source.file };
  const outline = readOutline(documentId, [documentName(named)], tree);
  const { issuer, signer, issuedOn, effectiveFrom, preamble, closing } = law;
  const document = {
    key: documentId,
    ...named,
    ...{ issuer, signer, issuedOn, effectiveFrom, preamble, closing },
    toc: outline.toc,
    file: { ...source },
    report: {
      found: report.found,
      skipped: Object.fromEntries(
        Object.entries(Object.groupBy(report.skipped, ({ reason }) => reason)).map(([k, all]) => [
          k,
          all.length,
        ]),
      ),
      doubtful: report.doubtful,
    },
  };
  const unnumbered: Doubt[] = law.id
    ? []
    : [{ where: '', problem: `không thấy số hiệu của văn bản; giữ theo tên tệp: ${documentId}` }];
  return { documentId, document, articles: outline.articles, doubts: [...unnumbered, ...outline.doubts] };
}

interface Outline {
  readonly toc: TocEntry[];
  readonly articles: ImportedArticle[];
  readonly doubts: Doubt[];
}

function readOutline(documentId: string, root: readonly string[], tree: readonly LawNode[]): Outline {
  const articles = new Map<string, ImportedArticle>();
  const doubts: Doubt[] = [];
  const visit = (node: LawNode, path: readonly string[]): TocEntry => {
    const { type, number, heading } = node;
    if (type !== 'article') {
      const children = node.children.map((child) => visit(child, [...path, labelOf(node)]));
      return { type, number, heading, provision: null, children };
    }
    const id = nodeId({ document: documentId, path: [{ level: 'article', number }] });
    if (articles.has(id)) {
      doubts.push({
        where: stepSlug({ level: 'article', number }),
        problem: `có hai Điều ${number}; chỉ nhận điều đầu`,
      });
      return { type, number, heading, provision: null, children: [] };
    }
    articles.set(id, { id, number, heading, path, official: { text: node.text, children: node.children } });
    return { type, number, heading, provision: id, children: [] };
  };
  const toc = tree.map((node) => visit(node, root));
  return { toc, articles: [...articles.values()], doubts };
}

function labelOf({ type, number, heading }: LawNode): string {
  const label = `${LEVEL_WORDS[type]} ${number}`;
  return heading ? `${label}. ${heading}` : label;
}
