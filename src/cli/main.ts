#!/usr/bin/env node
import { runCli } from './program.js';

// A reader that has seen enough (`readout news/ | head`) closes the pipe: no fault, and nothing to report. A disk that is full is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (stream === process.stdout) process.stderr.write(`readout: ${error.message}\n`);
    process.exit(1);
  });
}

process.exitCode = await runCli(process.argv.slice(2), process);
