import 'reflect-metadata';
import { ConfigError, readSettings } from '@app/config';
import { endWithOutput, terminal } from './output.js';
import { run } from './run.js';

endWithOutput();
try {
  process.exitCode = await run(process.argv.slice(2), readSettings(), terminal);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  terminal.err(error.message);
  process.exitCode = 2;
}
