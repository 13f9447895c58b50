#!/usr/bin/env node
import { runCli } from './program.js';

// A reader that has seen enough (`readout news/ | head`) closes the pipe: no fault, and nothing to report.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await runCli(process.argv.slice(2), process);
