import { toRoman } from '../citations/numerals.js';
import type { AbstractList, ListLevel, Lists } from './word-lists.js';
import type { ListMembership } from './word-styles.js';

interface Resolved {
  readonly id: string;
  readonly abstract: AbstractList;
}

const LETTERS = 26;

/** As Word prints it: a to z, then aa, bb. */
function letter(count: number): string {
  const place = (count - 1) % LETTERS;
  return String.fromCharCode('a'.charCodeAt(0) + place).repeat(Math.ceil(count / LETTERS));
}

/** Counts a document's numbered paragraphs as Word does, in the order of the text. */
export class WordCounter {
  /** Counts by pattern: lists that share one go on counting where the other stopped. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly restarted = new Set<string>();
  /** Letters from the fifth on: Word prints "e" where a Vietnamese text is used to "đ". */
  doubtfulLetters = 0;

  constructor(
    private readonly lists: Lists,
    private readonly ofStyle: (style: string) => ListMembership,
  ) {}

  /** What Word prints before the next paragraph, with these properties: "Điều 3."; "" where it numbers nothing. */
  label(own: ListMembership, style: string): string {
    const styled = this.ofStyle(style);
    const list = own.list || styled.list || this.listNaming(style);
    const resolved = list === '0' ? null : this.resolve(list);
    if (!resolved) return '';
    const level = own.level ?? this.levelOfStyle(resolved, style) ?? styled.level ?? 0;
    const rule = this.ruleOf(list, resolved, level);
    if (!rule || rule.format === 'none') return '';
    this.count(list, resolved.id, level, rule);
    return rule.format === 'bullet' ? '-' : this.printed(list, resolved, rule, level);
  }

  /** The list one of whose levels names the style as its own, although the style names no list. */
  private listNaming(style: string): string {
    const naming = [...this.lists.uses].find(([, { abstract }]) => {
      const levels = this.lists.abstracts.get(abstract)?.levels ?? new Map<number, ListLevel>();
      return style !== '' && [...levels.values()].some((rule) => rule.style === style);
    });
    return naming?.[0] ?? '';
  }

  private resolve(list: string): Resolved | null {
    const seen = new Set<string>();
    for (let at = list; !seen.has(at);) {
      seen.add(at);
      const id = this.lists.uses.get(at)?.abstract ?? '';
      const abstract = this.lists.abstracts.get(id);
      if (!abstract) return null;
      if (!abstract.link) return { id, abstract };
      at = this.ofStyle(abstract.link).list;
    }
    return null;
  }

  private levelOfStyle({ abstract }: Resolved, style: string): number | null {
    if (!style) return null;
    return [...abstract.levels].find(([, rule]) => rule.style === style)?.[0] ?? null;
  }

  private ruleOf(list: string, { abstract }: Resolved, level: number): ListLevel | undefined {
    return this.lists.uses.get(list)?.levels.get(level) ?? abstract.levels.get(level);
  }

  private count(list: string, id: string, level: number, rule: ListLevel): void {
    const counts = this.counts.get(id) ?? new Map<number, number>();
    this.counts.set(id, counts);
    const override = this.lists.uses.get(list)?.starts.get(level);
    const first = override !== undefined && !this.restarted.has(`${list}/${level}`);
    this.restarted.add(`${list}/${level}`);
    counts.set(level, first ? override : (counts.get(level) ?? (override ?? rule.start) - 1) + 1);
    for (const [deeper, { runsOn }] of this.lists.abstracts.get(id)!.levels)
      if (deeper > level && !runsOn) counts.delete(deeper);
  }

  private printed(list: string, resolved: Resolved, rule: ListLevel, level: number): string {
    return rule.pattern
      .replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const there = this.ruleOf(list, resolved, at) ?? rule;
        const count = this.counts.get(resolved.id)?.get(at) ?? there.start;
        return this.figure(count, rule.legal ? 'decimal' : there.format, at === level);
      })
      .trim();
  }

  private figure(count: number, format: string, own: boolean): string {
    switch (format) {
      case 'upperRoman':
        return toRoman(count);
      case 'lowerRoman':
        return toRoman(count).toLowerCase();
      case 'upperLetter':
      case 'lowerLetter':
        if (own && count > 4) this.doubtfulLetters++;
        return format === 'lowerLetter' ? letter(count) : letter(count).toUpperCase();
      case 'decimalZero':
        return String(count).padStart(2, '0');
      default:
        return String(count);
    }
  }
}
