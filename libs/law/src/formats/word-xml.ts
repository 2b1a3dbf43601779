const TAG = /<(\/?)([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>/g;

/** A tag of a Word file's XML, with where it stands in it. */
export interface Tag {
  readonly name: string;
  /** The tag opens an element, or is one without content. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly to: number;
  readonly attributes: string;
}

/** The tags in order. Word writes plain XML: no entities, no comments, prefixes always the same. */
export function* tags(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(TAG)) {
    const [all, slash, name, attributes, end] = found as unknown as [string, string, string, string, string];
    const to = found.index + all.length;
    yield { name, opens: slash === '', closes: slash !== '' || end !== '', to, attributes };
  }
}

/** An attribute of a tag; "" when it has none of this name. */
export function attributeOf({ attributes }: Tag, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** The attribute that Word puts a value in. */
export function valueOf(tag: Tag): string {
  return attributeOf(tag, 'w:val');
}
