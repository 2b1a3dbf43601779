import { type Schema } from '../api/client.js';

type Segment = Schema<'SegmentDto'>;

/** Words with those marked that answer; `plain` takes away the signs of Markdown, which law does not have. */
export function Segments({
  segments,
  plain = false,
}: {
  readonly segments: readonly Segment[];
  readonly plain?: boolean;
}) {
  return segments.map(({ text, mark }, index) => {
    const words = plain ? text.replaceAll(/\*+|^#+ |^- |(?<=\n)(?:#+ |- )/g, '') : text;
    return mark ? <mark key={index}>{words}</mark> : words;
  });
}
