import { normalize } from '@app/text';
import { KnowledgeError, type Problem } from '../errors.js';
import { type Body } from '../items/version.js';
import { definitionOf, type KindDefinition, validBody } from '../kinds/index.js';
import { type FrontMatter, readFrontMatter, readYamlRecord } from './front-matter.js';

/** A file of `content/`: `path` relative to that folder, with forward slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** An item as a content file says it; the body has passed its kind's validation. */
export interface ContentItem {
  readonly kind: string;
  readonly id: string;
  readonly body: Body;
}

/** Fields that YAML may read as numbers ("33", "2019") though they are text. */
const TEXT_FIELDS = ['number', 'date'];

/**
 * Reads one content file: Markdown with a YAML head is one item, YAML a reference table with many entries.
 * Throws `invalid` naming the file, the field and the reason.
 */
export function parseContent(file: ContentFile): ContentItem[] {
  try {
    if (file.path.endsWith('.md')) return [markdownItem(file)];
    if (/\.ya?ml$/.test(file.path)) return tableItems(file.text);
    throw new KnowledgeError('invalid', 'tệp nội dung phải có đuôi .md hoặc .yaml');
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    throw new KnowledgeError(error.code, `${file.path}: ${error.message}`, error.problems, { cause: error });
  }
}

function markdownItem(file: ContentFile): ContentItem {
  const { fields, sections } = readFrontMatter(file.text);
  const { kind, id, ...rest } = fields;
  const definition = definitionOf(String(kind));
  const input = { ...asText(rest), ...longTexts(definition, { fields: rest, sections }) };
  const body = validBody(definition, input);
  return { kind: definition.kind, id: itemId(definition, body, id, file.path), body };
}

/** The id the body determines, else the one in the head, else `<kind>/<file name>`. */
function itemId(definition: KindDefinition, body: Body, given: unknown, path: string): string {
  const determined = definition.id(body);
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  const id = determined ?? given ?? `${definition.kind}/${stem}`;
  const wanted = determined ?? `${definition.kind}/...`;
  if (typeof id !== 'string' || (given !== undefined && given !== id)) throw wrong('id', `phải là ${wanted}`);
  if (determined === null && !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw wrong('id', `"${id}" phải có dạng ${definition.kind}/chu-khong-dau`);
  }
  if (determined === null && !id.startsWith(`${definition.kind}/`)) throw wrong('id', `phải là ${wanted}`);
  return id;
}

function longTexts(definition: KindDefinition, { fields, sections }: FrontMatter): Record<string, string> {
  const fieldOf = new Map(definition.texts.map(({ field, heading }) => [heading, field]));
  const texts: Record<string, string> = {};
  for (const [heading, text] of sections) {
    const field = fieldOf.get(heading);
    if (!field) {
      const known = [...fieldOf.keys()].join(', ');
      throw wrong(heading, `không có đề mục "## ${heading}" trong loại ${definition.kind}; có: ${known}`);
    }
    if (field in fields) throw wrong(field, `vừa ở phần đầu vừa ở đề mục "## ${heading}"`);
    texts[field] = text;
  }
  return texts;
}

/** `table`, common `sources`, and `entries`: each becomes one version of `reference/<table>/<key>`. */
function tableItems(text: string): ContentItem[] {
  const { kind, table, entries, sources = [], ...rest } = readYamlRecord(normalize(text));
  if (kind !== 'reference') throw wrong('kind', 'tệp YAML phải là kind: reference');
  if (!Array.isArray(entries)) throw wrong('entries', 'phải là danh sách');
  const [extra] = Object.keys(rest);
  if (extra) throw wrong(extra, 'không có trường này');
  const definition = definitionOf('reference');
  return entries.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null)
      throw wrong(`entries.${index}`, 'phải là một nhóm trường');
    const body = within(`entries.${index}`, () => validBody(definition, { table, sources, ...entry }));
    return { kind: definition.kind, id: definition.id(body)!, body };
  });
}

function within<T>(parent: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, field: `${parent}.${problem.field}` }));
    throw new KnowledgeError(error.code, `${parent}: ${error.message}`, problems, { cause: error });
  }
}

function asText(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const numbers = TEXT_FIELDS.filter((field) => typeof fields[field] === 'number');
  return { ...fields, ...Object.fromEntries(numbers.map((field) => [field, String(fields[field])])) };
}

function wrong(field: string, message: string): KnowledgeError {
  const problem: Problem = { field, message };
  return new KnowledgeError('invalid', `${field}: ${message}`, [problem]);
}
