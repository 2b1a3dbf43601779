import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { formatCitation, LEVELS, parseCitations, parseLaw, type LawNode, type ParsedLaw } from '@app/law';
import { type Context } from '../context.js';
import { type Output } from '../output.js';

/** `law parse` and `law cite`: what the importer and the citation parser make of an input, without a database. */
export function lawCommands(program: Command, { output }: Context): void {
  const law = program.command('law').description('read official texts and citations');
  law
    .command('parse <file>')
    .description('show the tree of an official text')
    .option('--json', 'print {document, tree, report}')
    .action(async (file: string, options: { json?: boolean }) => {
      const parsed = await parseLaw({ name: basename(file), bytes: await readFile(file) });
      if (options.json) output.out(JSON.stringify(parsed, null, 2));
      else printLaw(parsed, output);
    });
  law
    .command('cite <text>')
    .description('find the citations in a text')
    .option('--json', 'print an array of citations')
    .action((text: string, options: { json?: boolean }) => {
      const citations = parseCitations(text);
      if (options.json) output.out(JSON.stringify(citations, null, 2));
      else
        for (const c of citations)
          output.out(
            `${c.text} -> ${c.id ? `${formatCitation(c)} (${c.id})` : (c.problem ?? 'chưa rõ văn bản')}`,
          );
    });
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
