import { SegmentBuilder, type InvertedUnit, type NumberedText } from './segment-builder.js';

/** Turns texts (ascending numbers) into segments of units in order of the term; a segment's size is bounded. */
export function* invert(texts: Iterable<NumberedText>): Generator<Iterable<InvertedUnit>> {
  let segment = new SegmentBuilder();
  for (const text of texts) {
    segment.add(text);
    if (segment.full) {
      yield segment.units();
      segment = new SegmentBuilder();
    }
  }
  if (!segment.empty) yield segment.units();
}
