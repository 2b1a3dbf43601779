import { attributeOf, tags, valueOf, type Tag } from './word-xml.js';

/** Which list a paragraph or a style puts itself into. `list` "0" takes it out of any. */
export interface ListMembership {
  list: string;
  level: number | null;
}

interface Style extends ListMembership {
  based: string;
}

/** Reads from `word/styles.xml` which list each style belongs to, its own or that of the style it is based on. */
export function readStyles(xml: string): (style: string) => ListMembership {
  const styles = new Map<string, Style>();
  let style: Style = { based: '', list: '', level: null };
  const handlers: Readonly<Record<string, (tag: Tag) => void>> = {
    'w:style': (tag) =>
      styles.set(attributeOf(tag, 'w:styleId'), (style = { based: '', list: '', level: null })),
    'w:basedOn': (tag) => (style.based = valueOf(tag)),
    'w:numId': (tag) => (style.list = valueOf(tag)),
    'w:ilvl': (tag) => (style.level = Number(valueOf(tag))),
  };
  for (const tag of tags(xml)) if (tag.opens) handlers[tag.name]?.(tag);
  return (id) => {
    const seen = new Set<string>();
    for (let at = id; styles.has(at) && !seen.has(at); at = styles.get(at)!.based) {
      seen.add(at);
      if (styles.get(at)!.list) return styles.get(at)!;
    }
    return { list: '', level: null };
  };
}
