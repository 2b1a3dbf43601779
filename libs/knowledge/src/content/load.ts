import { KnowledgeError, type Problem } from '../errors.js';
import { hear, type Saying } from '../items/sayings.js';
import { type Body } from '../items/version.js';
import { definitionOf } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { type Clock } from '../time.js';
import { type ContentFile, type ContentItem, parseContent } from './parse.js';

export interface ContentFault {
  readonly path: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

export interface ContentResult {
  readonly files: number;
  /** Ids of items that are new, of those that got a new version, and how many items the files said nothing new of. */
  readonly created: readonly string[];
  readonly revised: readonly string[];
  readonly unchanged: number;
  /** Files that were refused, and why; the others are loaded. */
  readonly faults: readonly ContentFault[];
}

const MOST_ATTEMPTS = 5;

/** Loads the curated files into the base: published, in one batch, and nothing at all when they say nothing new. */
export async function loadContent(
  store: KnowledgeStore,
  clock: Clock,
  actor: string,
  files: readonly ContentFile[],
): Promise<ContentResult> {
  const faults: ContentFault[] = [];
  const paths = new Map<string, string>();
  const sayings = files.flatMap((file) => {
    try {
      const items = parseContent(file);
      for (const { id } of items) claim(paths, id, file.path);
      return sayingsOf(file, items);
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      faults.push({ path: file.path, message: error.message, problems: error.problems });
      return [];
    }
  });
  const { versions, unchanged } = await appendWhatIsNew(store, clock, actor, sayings);
  const ids = (isNew: boolean) => [
    ...new Set(versions.filter(({ basedOn }) => (basedOn === 0) === isNew).map(({ itemId }) => itemId)),
  ];
  const created = ids(true);
  const revised = ids(false).filter((id) => !created.includes(id));
  const changed = new Set([...created, ...revised]);
  const same = new Set(unchanged.filter((id) => !changed.has(id)));
  return { files: files.length, created, revised, unchanged: same.size, faults };
}

/** Whoever else loads or edits at this moment is heard first: the files are then compared with what is there now. */
async function appendWhatIsNew(
  store: KnowledgeStore,
  clock: Clock,
  actor: string,
  sayings: readonly Saying[],
): ReturnType<typeof hear> {
  for (let attempt = 1; ; attempt += 1) {
    const heard = await hear(store, clock, actor, sayings);
    try {
      await store.append(heard.versions);
      return heard;
    } catch (error) {
      const overtaken = error instanceof KnowledgeError && error.code === 'version-conflict';
      if (!overtaken || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** An item has one file; a second one would undo the first at every start. */
function claim(paths: Map<string, string>, id: string, path: string): void {
  const taken = paths.get(id) ?? path;
  paths.set(id, taken);
  if (taken === path) return;
  const message = `${id} đã có trong tệp ${taken}`;
  throw new KnowledgeError('invalid', `${path}: ${message}`, [{ field: 'id', message }]);
}

function sayingsOf(file: ContentFile, items: readonly ContentItem[]): Saying[] {
  return items.map(({ kind, id, body }) => ({
    kind,
    id,
    over: (stored: Body | null) => (stored ? overlaid(kind, stored, body) : body),
    reason: `Nạp từ content/${file.path}`,
    soleText: items.filter((item) => item.id === id).length === 1,
  }));
}

/** Both bodies passed the kind's validation, and so does what its definition makes of them. */
function overlaid(kind: string, stored: Body, content: Body): Body {
  return { ...definitionOf(kind).overlay(stored, content) };
}
