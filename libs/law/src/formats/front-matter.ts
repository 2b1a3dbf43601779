import { parse } from 'yaml';
import { fold } from '@app/text';
import type { Stated } from './source.js';

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The names editors give to what a document says of itself, folded, without spaces and signs. */
const KEYS: Readonly<Record<string, keyof Stated>> = {
  so: 'number',
  sohieu: 'number',
  sokyhieu: 'number',
  loai: 'type',
  loaivanban: 'type',
  trichyeu: 'title',
  bo: 'issuer',
  issuer: 'issuer',
  coquanbanhanh: 'issuer',
  nguoiky: 'signer',
  signer: 'signer',
  ngay: 'issuedOn',
  ngaybanhanh: 'issuedOn',
  ngayky: 'issuedOn',
  hieuluc: 'effectiveFrom',
  ngayhieuluc: 'effectiveFrom',
  ngaycohieuluc: 'effectiveFrom',
};

/** Pairs of a name and a value as an editor wrote them -> the fields known here; others are left out. */
export function statedFrom(pairs: Iterable<readonly [string, string]>): Stated {
  const stated: Partial<Record<keyof Stated, string>> = {};
  for (const [name, value] of pairs) {
    const key = KEYS[fold(name).replace(/[^a-z]/g, '')];
    if (key && value.trim()) stated[key] ??= value.trim();
  }
  return stated;
}

function scalars(yaml: string): [string, string][] {
  try {
    const value: unknown = parse(yaml);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
      typeof field === 'string' || typeof field === 'number' ? [[name, String(field)]] : [],
    );
  } catch {
    return [];
  }
}

/** Cuts YAML front matter off a Markdown text. Front matter that cannot be read is kept as words, not as facts. */
export function cutFrontMatter(text: string): { yaml: string; body: string; stated: Stated } {
  const block = BLOCK.exec(text);
  if (!block) return { yaml: '', body: text, stated: {} };
  return { yaml: block[1]!, body: text.slice(block[0].length), stated: statedFrom(scalars(block[1]!)) };
}
