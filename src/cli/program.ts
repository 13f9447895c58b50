import { Command, CommanderError, Option } from 'commander';
import { isCalendarDate } from '../core/calendar.js';
import { explainCommand, ownFile, readCommand, schemaCommand } from './commands.js';
import { evaluateCommand } from './evaluate.js';
import { FORMATS } from './formats.js';
import { type Io, write } from './io.js';
import { mcpCommand } from './mcp.js';
import { type CommandOptions, UsageError } from './usage.js';

const { version } = ownFile('readout/package.json') as { readonly version: string };

const EXAMPLES = `
Examples:
  readout article.txt                        a summary to read
  readout article.txt --format html > a.html the article with what was found marked in it
  readout news/ --format csv > news.csv      every article of a folder as rows
  readout news/ --format html --out pages    one page for each article; --resume goes on after a break
  cat articles.ndjson | readout - | head     one line in, one line out, ids kept
  readout year.ndjson --jobs 4 > out.ndjson  the same on four threads
  readout article.txt --fields participants,money,article.date
  readout explain article.txt                every finding with its rule and why
  readout eval gold.ndjson                   precision, recall and F1 by field
  readout mcp                                tools for a model, by the Model Context Protocol
  source <(readout complete bash)            completion in this shell (bash, zsh, fish, powershell)

Input: text files, folders (.txt, .ndjson, .jsonl), patterns, or - for standard input. A text may hold several articles,
each under a line "date YYYY-MM-DD"; NDJSON lines are {"id": …, "text": …, "date": …}.

Exit codes: 0 all read, 1 some failed, 2 wrong usage.
`;

const split = (value: string): readonly string[] =>
  value
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');

const checkedDate = (value: string): string => {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) && isCalendarDate(value)) return value;
  throw new UsageError(
    `--date must be a day (YYYY-MM-DD) or a month (YYYY-MM) of the calendar, not "${value}".`,
  );
};

const wholeNumber = (value: string): number => {
  const number = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= 256) return number;
  throw new UsageError(`--jobs must be a whole number from 1 to 256, not "${value}".`);
};

const INPUT = 'files, folders, patterns (news/*.txt), or - for standard input';
const LEXICON = ['--lexicon <file>', 'further lexicon entries, a JSON array'] as const;
const TOPICS = ['--topics <file>', 'further topics, a JSON array'] as const;

/** Its values stand there for the completion of shells; whether one is right is said in our own words. */
const formatOption = (): Option => {
  const about = 'how results are written; default: text on a terminal, ndjson for ndjson, else json';
  const option = new Option('-f, --format <format>', about);
  option.argChoices = [...FORMATS];
  return option;
};

/** Commands and options; `done` gets the exit code. */
function programOf(io: Io, done: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Reads dated news articles about official meetings: who met, when, about what, for how much money.',
    )
    .version(version)
    .argument('[files...]', INPUT)
    .addOption(formatOption())
    .option('--fields <list>', 'only these fields, parted by commas', split)
    .option('--date <date>', 'publication date of articles that have no header', checkedDate)
    .option(...LEXICON)
    .option(...TOPICS)
    .option('-o, --out <folder>', 'write each article to a file of its own')
    .option('--resume', 'with --out: leave out what an earlier run has written')
    .option('--strict', 'an article with a warning counts as failed')
    .option('-j, --jobs <number>', 'threads that share the work; order stays', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: CommandOptions) =>
      done(await readCommand(files, options, io)),
    );
  program
    .command('schema')
    .description('print the JSON Schema of a readout')
    .action(async () => done(await schemaCommand(io)));
  program
    .command('explain')
    .description('show for each thing found its words, its rule and why')
    .argument('[files...]', INPUT)
    .option('--date <date>', 'publication date of articles that have no header', checkedDate)
    .option(...LEXICON)
    .option(...TOPICS)
    .action(async (files: readonly string[], options: CommandOptions) =>
      done(await explainCommand(files, options, io)),
    );
  program
    .command('eval')
    .description(
      'score the library on NDJSON lines {"text": …, "date": …, "expected": {any part of a readout}}',
    )
    .argument('<gold>', 'a file of NDJSON')
    .option('--json', 'the figures as JSON')
    .action(async (gold: string, { json = false }: { readonly json?: boolean }) => {
      try {
        done(await evaluateCommand(gold, json, io));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        throw new UsageError(`${gold} cannot be read.`);
      }
    });
  program
    .command('mcp')
    .description(
      'serve the tools readout, explain and schema to a model, by the Model Context Protocol on stdio',
    )
    .option(...LEXICON)
    .option(...TOPICS)
    .action(async (options: CommandOptions) => done(await mcpCommand(options, io)));
  return program;
}

/** Runs the command line; gives the exit code: 0, 1 (some article failed) or 2 (wrong usage). */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = programOf(io, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  }
  // Loaded only where a shell asks: `readout complete bash` prints the script, `readout complete -- …` what may follow.
  if (args[0] === 'complete') (await import('@bomb.sh/tab/commander')).default(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      await write(io.stderr, `readout: ${error.message}\n`);
      return 2;
    }
    // A full disk, a folder that is a file: the system's own words, and no trace of our calls.
    const { code: fault, syscall, message } = error as NodeJS.ErrnoException;
    if (fault === undefined || syscall === undefined) throw error;
    await write(io.stderr, `readout: ${message}\n`);
    return 1;
  }
}
