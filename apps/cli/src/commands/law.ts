import { type Command } from 'commander';
import { type Settings } from '@app/config';
import { readContentFolder } from '@app/engines';
import { knownDocument, parseContent } from '@app/knowledge';
import {
  formatCitation,
  type KnownDocument,
  type LawNode,
  LEVELS,
  type ParsedLaw,
  parseCitations,
  parseLaw,
} from '@app/law';
import { withBase } from '../base.js';
import { type Context } from '../context.js';
import { readLawFile } from '../law-files.js';
import { type Output } from '../output.js';

/** `law parse` and `law cite`: what the importer and the citation parser make of an input. */
export function lawCommands(program: Command, context: Context): void {
  const { output } = context;
  const law = program.command('law').description('read official texts and citations');
  law
    .command('parse <file>')
    .description('show the tree of an official text')
    .option('--json', 'print {document, tree, report}')
    .action(async (file: string, options: { json?: boolean }) => {
      const parsed = await parseLaw(await readLawFile(file));
      if (options.json) output.out(JSON.stringify(parsed, null, 2));
      else printLaw(parsed, output);
    });
  law
    .command('cite <text>')
    .description('find the citations in a text; short ones are resolved by the documents of the base')
    .option('--json', 'print an array of citations')
    .action((text: string, options: { json?: boolean }) => cite(context, text, options));
}

async function cite(
  { settings, output }: Context,
  text: string,
  { json }: { json?: boolean },
): Promise<void> {
  const citations = parseCitations(text, { documents: await knownDocuments(settings) });
  if (json) return output.out(JSON.stringify(citations, null, 2));
  for (const citation of citations) {
    const { id, problem, candidates } = citation;
    const read = id ? `${formatCitation(citation)} (${id})` : [problem, ...candidates].join(' ');
    output.out(`${citation.text} -> ${read}`);
  }
}

/** Those of the base and of curated content: a citation can be read before anything was loaded. */
async function knownDocuments(settings: Settings): Promise<KnownDocument[]> {
  const { files } = await readContentFolder(settings.contentDir);
  const curated = files
    .filter(({ path }) => path.startsWith('documents/'))
    .flatMap((file) => parseContent(file))
    .map(({ id: itemId, ...item }) => knownDocument({ itemId, ...item }));
  const loaded = await withBase(settings, ({ known }) => known.all());
  return [...new Map([...curated, ...loaded].map((document) => [document.id, document])).values()];
}

function printLaw({ document, tree, report }: ParsedLaw, output: Output): void {
  output.out(`${document.type ?? '?'} ${document.number ?? '?'} - ${document.title ?? '?'}`);
  output.out(
    `${document.issuer ?? '?'}, ký: ${document.signer ?? '?'}, ban hành ${document.issuedOn ?? '?'}, hiệu lực ${document.effectiveFrom ?? '?'}`,
  );
  for (const node of tree) printNode(node, '', output);
  output.err(LEVELS.map((level) => `${level} ${report.found[level]}`).join(', '));
  output.err(`skipped ${report.skipped.length}, doubtful ${report.doubtful.length}`);
  for (const doubt of report.doubtful) output.err(`? ${doubt.where}: ${doubt.problem}`);
}

const WORDS = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: '',
  point: '',
} as const;

/** Headings down to the articles; clauses and points are counted in the report. */
function printNode(node: LawNode, indent: string, output: Output): void {
  if (!WORDS[node.type]) return;
  output.out(`${indent}${WORDS[node.type]} ${node.number}. ${node.heading ?? ''}`.trimEnd());
  for (const child of node.children) printNode(child, `${indent}  `, output);
}
