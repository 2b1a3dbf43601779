import { Command, CommanderError } from 'commander';
import { type Settings } from '@app/config';
import { KnowledgeError } from '@app/knowledge';
import { LawFormatError } from '@app/law';
import { auditCommands } from './commands/audit.js';
import { benchCommand } from './commands/bench.js';
import { editionCommands } from './commands/edition.js';
import { evalCommand } from './commands/eval.js';
import { searchCommand } from './commands/search.js';
import { lawCommands } from './commands/law.js';
import { importCommand } from './commands/import.js';
import { measuresCommand } from './commands/measures.js';
import { migrateCommand } from './commands/migrate.js';
import { notifyCommand } from './commands/notify.js';
import { peopleCommands } from './commands/people.js';
import { reviewCommands } from './commands/review.js';
import { upkeepCommands } from './commands/upkeep.js';
import { transferCommands } from './commands/transfer.js';
import { workCommand } from './commands/work.js';
import { fileProblem, isFileError, type Output, UsageError } from './output.js';

const COMMANDS = [
  importCommand,
  searchCommand,
  lawCommands,
  upkeepCommands,
  workCommand,
  transferCommands,
  migrateCommand,
  peopleCommands,
  auditCommands,
  reviewCommands,
  editionCommands,
  notifyCommand,
  measuresCommand,
  evalCommand,
  benchCommand,
];

/**
 * Runs one command line. Gives the exit code: 0 done, 1 the command failed, 2 it was called wrongly. What a person
 * can mend is one line on the error stream; a defect of the program is thrown.
 */
export async function run(args: readonly string[], settings: Settings, output: Output): Promise<number> {
  const outcome = { code: 0 };
  const program = new Command('trithuc')
    .description('knowledge base and rule library of an inspection sector')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
    });
  for (const add of COMMANDS) add(program, { settings, output, outcome });
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    return explain(error, output);
  }
}

function explain(error: unknown, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    output.err(error.message);
    return 2;
  }
  if (error instanceof KnowledgeError || error instanceof LawFormatError) {
    output.err(error.message);
    return 1;
  }
  if (isFileError(error)) {
    output.err(fileProblem(error));
    return 1;
  }
  throw error;
}
