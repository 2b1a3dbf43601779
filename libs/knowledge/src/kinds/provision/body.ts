import { LEVELS, type LawNode } from '@app/law';
import {
  AnyText,
  DayOfLaw,
  Dong,
  Flag,
  ItemId,
  Keys,
  Nested,
  NestedList,
  Nullable,
  OneOf,
  Text,
  Texts,
  rule,
} from '../fields.js';
import { Source } from '../source.js';

export const ADDRESSEES = ['organisation', 'individual'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** A fine frame: what may be imposed for the conduct at one place of the article. */
export class Frame {
  /** Where in the article: "khoan-3/diem-g". */
  @Text() at: string;
  /** Integer đồng. */
  @Dong() min: number;
  @Dong() max: number;
  /** Whom the printed sum addresses. */
  @OneOf(ADDRESSEES) addressee: Addressee;
  @Nullable() @Text() conduct: string | null = null;
}

/** One level of the tree; `children` holds nodes of the same form. */
const NODES = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { type: 'string', enum: LEVELS },
      number: { type: 'string' },
      heading: { type: 'string', nullable: true },
      text: { type: 'string' },
      children: { type: 'array', items: { type: 'object', additionalProperties: true } },
    },
    required: ['type', 'number', 'heading', 'text', 'children'],
  },
};

/** The official words of an article: its own text, then its clauses and points. */
export class OfficialText {
  @AnyText() text: string;
  @rule('nodes', isNodes, 'phải là cây khoản, điểm', NODES) children: readonly LawNode[];
}

export class ProvisionValidity {
  /** First day in force. */
  @Nullable() @DayOfLaw() from: string | null = null;
  /** First day no longer in force. */
  @Nullable() @DayOfLaw() to: string | null = null;
  @Flag() suspended = false;
}

/** An article of a normative document. */
export class ProvisionBody {
  @ItemId() document: string;
  /** "33", "93a". */
  @Text() number: string;
  @Nullable() @Text() heading: string | null = null;
  /** From the outermost: ["Nghị định 174/2026/NĐ-CP", "Chương III. Viễn thông", "Mục 2. ..."]. */
  @Texts() path: string[] = [];
  /** Null while only a summary is known. */
  @Nullable() @Nested(() => OfficialText) official: OfficialText | null = null;
  /** In our words. */
  @Nullable() @AnyText() summary: string | null = null;
  @NestedList(() => Frame) frames: Frame[] = [];
  @Nested(() => ProvisionValidity) validity: ProvisionValidity = new ProvisionValidity();
  @Keys() sectors: string[] = [];
  @NestedList(() => Source) sources: Source[] = [];
}

function isNodes(value: unknown): boolean {
  return Array.isArray(value) && value.every(isNode);
}

function isNode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return false;
  const node = value as Record<keyof LawNode, unknown>;
  return (
    LEVELS.some((level) => level === node.type) &&
    typeof node.number === 'string' &&
    (node.heading === null || typeof node.heading === 'string') &&
    typeof node.text === 'string' &&
    isNodes(node.children)
  );
}
