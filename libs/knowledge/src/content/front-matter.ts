import { normalize } from '@app/text';
import { parse } from 'yaml';
import { KnowledgeError } from '../errors.js';

/** A content file cut in two: its YAML head and the Markdown sections below. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Heading of each `##` section -> its Markdown. */
  readonly sections: ReadonlyMap<string, string>;
}

const HEAD = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads `---` YAML `---` and then `## Heading` sections. Throws `invalid` when the file has another shape. */
export function readFrontMatter(raw: string): FrontMatter {
  const text = normalize(raw).replaceAll('\r\n', '\n');
  const head = HEAD.exec(text);
  if (!head) throw new KnowledgeError('invalid', 'tệp phải mở đầu bằng khối YAML giữa hai dòng "---"');
  return { fields: readYamlRecord(head[1]!), sections: readSections(text.slice(head[0].length)) };
}

/** Reads YAML that must be a record. Throws `invalid` with the line and what is wrong. */
export function readYamlRecord(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new KnowledgeError('invalid', `YAML không đọc được: ${(error as Error).message}`, [], {
      cause: error,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new KnowledgeError('invalid', 'YAML phải là các cặp "trường: giá trị"');
}

function readSections(markdown: string): Map<string, string> {
  const [before, ...parts] = markdown.split(/^## +/m);
  if (before?.trim()) throw new KnowledgeError('invalid', 'có chữ đứng trước đề mục "##" đầu tiên');
  const sections = new Map<string, string>();
  for (const part of parts) {
    const [heading, ...lines] = part.split('\n');
    const name = heading!.trim();
    if (sections.has(name)) throw new KnowledgeError('invalid', `đề mục "## ${name}" có hai lần`);
    sections.set(name, lines.join('\n').trim());
  }
  return sections;
}
