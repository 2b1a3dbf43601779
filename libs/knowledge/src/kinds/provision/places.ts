import { type LawNode, stepSlug } from '@app/law';
import { type Section } from '../kind.js';
import { type ProvisionBody } from './body.js';

type WithOfficial = Pick<ProvisionBody, 'official'>;

/** The own words of an article and of each clause and point in it, in order, with the place of each ("" for the article). */
export function placesOf({ official }: WithOfficial): Section[] {
  if (!official) return [];
  const own = official.text ? [{ at: '', heading: null, text: official.text }] : [];
  return [...own, ...official.children.flatMap((node) => nodeSections(node, ''))];
}

/**
 * The words at a place of an article, whatever stands below it included, one line a node: "khoan-3/diem-g";
 * "" is the whole article. Null when the official text is not loaded or has no such place.
 */
export function textAt(body: WithOfficial, at: string): string | null {
  if (!body.official) return null;
  if (at === '') return lines([body.official.text, ...body.official.children.map(nodeText)]);
  const node = nodeAt(body.official.children, at.split('/'));
  return node && nodeText(node);
}

function nodeAt(nodes: readonly LawNode[], [step, ...rest]: readonly string[]): LawNode | null {
  const node = nodes.find((candidate) => slugOf(candidate) === step);
  if (!node) return null;
  return rest.length === 0 ? node : nodeAt(node.children, rest);
}

function nodeSections(node: LawNode, above: string): Section[] {
  const at = above ? `${above}/${slugOf(node)}` : slugOf(node);
  const own = node.text || node.heading ? [{ at, heading: node.heading, text: node.text }] : [];
  return [...own, ...node.children.flatMap((child) => nodeSections(child, at))];
}

function nodeText(node: LawNode): string {
  const mark = node.type === 'clause' ? `${node.number}. ` : node.type === 'point' ? `${node.number}) ` : '';
  return lines([mark + [node.heading, node.text].filter(Boolean).join(' '), ...node.children.map(nodeText)]);
}

function slugOf({ type, number }: LawNode): string {
  return stepSlug({ level: type, number });
}

function lines(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n');
}
