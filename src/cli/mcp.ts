import type { safeReadout } from '../index.js';
import { ownFile } from './commands.js';
import { functionsFor } from './configuration.js';
import { explainReadout } from './explain.js';
import { fieldFault } from './fields.js';
import { pick, safeJson } from './formats.js';
import { type Io, write } from './io.js';
import { type CommandOptions, UsageError } from './usage.js';

type Read = typeof safeReadout;
type Arguments = Readonly<Record<string, unknown>>;

/** A tool's result as the protocol has it. */
interface ToolResult {
  readonly content: { type: 'text'; text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
  readonly [other: string]: unknown;
}

interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { type: 'object'; properties: Record<string, object>; required?: string[] };
  readonly call: (read: Read, args: Arguments) => ToolResult;
}

const failure = (text: string): ToolResult => ({ content: [{ type: 'text', text }], isError: true });

const ARTICLE = {
  text: { type: 'string', description: 'The article. It may begin with a line "date YYYY-MM-DD".' },
  date: {
    type: 'string',
    description: 'Publication date, YYYY-MM-DD or YYYY-MM; counts only where the text has none.',
  },
};

const PLAIN = {
  width: 100,
  fields: undefined,
  style: { gist: String, title: String, first: String, faint: String },
};

const TOOLS: readonly Tool[] = [
  {
    name: 'readout',
    title: 'Read a news article',
    description:
      'Reads one dated English news article about official meetings and gives, as JSON, who took part, events, dates, sums of money, topics, agenda, statements and outcomes, each with its place in the text. Deterministic and offline; what the article does not say is null. Name fields to get less.',
    inputSchema: {
      type: 'object',
      properties: {
        ...ARTICLE,
        fields: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Only these fields: participants, events, money, article.date, … Default: all. See the tool schema.',
        },
      },
      required: ['text'],
    },
    call: (read, { text, date, fields }) => {
      const wrong = fieldFault(fields);
      if (wrong !== null) return failure(wrong);
      const result = read(text as string, { date: date as string | undefined });
      if (!result.success) return failure(`${result.error.code}: ${result.error.message}`);
      const picked = pick(result.data, fields as readonly string[] | undefined) as Record<string, unknown>;
      return { content: [{ type: 'text', text: JSON.stringify(picked) }], structuredContent: picked };
    },
  },
  {
    name: 'explain',
    title: 'Explain what was found',
    description:
      'For each thing that the tool readout finds in the article: line and column, the words, the value, the rule and why.',
    inputSchema: { type: 'object', properties: ARTICLE, required: ['text'] },
    call: (read, { text, date }) => {
      const result = read(text as string, { date: date as string | undefined });
      return result.success
        ? { content: [{ type: 'text', text: explainReadout(result.data, text as string, PLAIN) }] }
        : failure(`${result.error.code}: ${result.error.message}`);
    },
  },
  {
    name: 'schema',
    title: 'The JSON Schema of a readout',
    description: 'The JSON Schema of what the tool readout gives, with a description of every field.',
    inputSchema: { type: 'object', properties: {} },
    call: () => ({ content: [{ type: 'text', text: safeJson(ownFile('readout/schema.json')) }] }),
  },
];

/** The parts of the optional peer; who has not installed it is told how. */
async function sdk() {
  try {
    const [{ Server }, { StdioServerTransport }, types] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/index.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('@modelcontextprotocol/sdk/types.js'),
    ]);
    return { Server, StdioServerTransport, ...types };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('readout mcp needs a package beside it: npm install @modelcontextprotocol/sdk');
  }
}

/** `readout mcp`: serves until standard input ends. Standard output belongs to the protocol. */
export async function mcpCommand(options: CommandOptions, io: Io): Promise<number> {
  const { Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema } = await sdk();
  const { safeReadout: read } = await functionsFor(options);
  const { version } = ownFile('readout/package.json') as { readonly version: string };
  const server = new Server({ name: 'readout', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ call: _, ...tool }) => ({
      ...tool,
      annotations: { title: tool.title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: args = {} } }) => {
    const tool = TOOLS.find((one) => one.name === name);
    return tool === undefined ? failure(`There is no tool "${name}".`) : tool.call(read, args);
  });
  await new Promise<void>((resolve, reject) => {
    server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
    server
      .connect(new StdioServerTransport())
      .then(() => write(io.stderr, 'readout: serving on stdio\n'), reject);
  });
  return 0;
}
