import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { type Body, wordsIn } from './form/body.js';
import { type Finding } from './form/form-context.js';
import { fieldsOf, type Kind } from './form/schema.js';

const PAUSE_MS = 1_000;
/** The server looks at no more at once. */
const MOST_LETTERS = 90_000;
/** Ends a text for good: no name and no number goes on over it. */
const BETWEEN = '\n\n\n';

export type Findings = ReadonlyMap<string, readonly Finding[]>;
const NOTHING: Findings = new Map();

/** What in the free words of a body looks like data of persons, by the path of the field, a moment after it was typed. */
export function usePersonalData(kind: Kind, body: Body): Findings {
  const [settled] = useDebouncedValue(body, PAUSE_MS);
  // The words of the State name who signed them.
  const words = kind === 'document' ? NO_WORDS : wordsIn(fieldsOf(kind), settled);
  const asked = [...words].filter(([, text]) => /\p{L}/u.test(text));
  const { data = NOTHING } = useQuery({
    queryKey: ['personal-data', asked],
    queryFn: () => ask(asked),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return asked.length > 0 ? data : NOTHING;
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

/** One question for all texts; places are told within each of them. */
async function ask(texts: readonly (readonly [path: string, text: string])[]): Promise<Findings> {
  const starts: { path: string; start: number; end: number }[] = [];
  let whole = '';
  for (const [path, text] of texts) {
    if (whole.length + text.length > MOST_LETTERS) break;
    starts.push({ path, start: whole.length, end: whole.length + text.length });
    whole += text + BETWEEN;
  }
  const { data = [] } = await api.POST('/api/v1/personal-data', { body: { text: whole } });
  const byPath = new Map<string, Finding[]>();
  for (const finding of data) {
    const place = starts.find(({ start, end }) => start <= finding.start && finding.end <= end);
    if (!place) continue;
    const moved = { ...finding, start: finding.start - place.start, end: finding.end - place.start };
    byPath.set(place.path, [...(byPath.get(place.path) ?? []), moved]);
  }
  return byPath;
}
