import { Text } from '@mantine/core';
import { type Schema } from '../../api/client.js';
import { useFieldName } from '../../parts/field-names.js';
import { placeWords } from '../../parts/place-words.js';
import { Segments } from '../../parts/segments.js';
import classes from './search-page.module.css';

const LAW_PLACE = /^(?:khoan|diem)-/;

interface Props {
  readonly snippet: Schema<'SnippetDto'>;
  readonly kind: string;
}

/** A passage that answers, and where it stands. Lines of the law stay lines: each is a place of its own. */
export function Snippet({ snippet: { at, segments }, kind }: Props) {
  const fieldName = useFieldName();
  const isLaw = kind === 'provision' && (at === null || LAW_PLACE.test(at));
  const place = at && (LAW_PLACE.test(at) ? placeWords(at) : fieldName(at));
  if (segments.every(({ text }) => text.trim() === '')) return null;
  return (
    <Text className={classes.snippet} component="p" data-law={isLaw || undefined}>
      {place && <span className={classes.place}>{place}</span>}
      {isLaw && '… '}
      <Segments segments={isLaw ? segments : withoutName(segments, place)} plain={!isLaw} />
      {' …'}
    </Text>
  );
}

/** The name of a field begins its text in the index; here it stands before the passage already. */
function withoutName(
  segments: Props['snippet']['segments'],
  name: string | null,
): Props['snippet']['segments'] {
  const [first, ...rest] = segments;
  if (!first || !name || !first.text.startsWith(`${name}\n`)) return segments;
  return [{ ...first, text: first.text.slice(name.length + 1) }, ...rest];
}
