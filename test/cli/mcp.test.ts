import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadoutSchema, readout } from '../../src/index.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(at('fixtures/articles/demo-ferry.txt'), 'utf8');

const client = new Client({ name: 'test', version: '1.0.0' });
beforeAll(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [at('dist/cli.js'), 'mcp'],
      stderr: 'ignore',
    }),
  ),
);
afterAll(() => client.close());

async function call(name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  const [content] = result.content as { type: string; text: string }[];
  return {
    text: content?.text ?? '',
    structured: result.structuredContent,
    isError: result.isError === true,
  };
}

describe('readout mcp, asked by the client of the SDK', () => {
  it('offers three tools and says what they are for', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['readout', 'explain', 'schema']);
    for (const { description, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(60);
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(client.getServerVersion()?.version).toBe(
      JSON.parse(readFileSync(at('package.json'), 'utf8')).version,
    );
  });

  it('reads an article, as structure and as text', async () => {
    const { text: json, structured, isError } = await call('readout', { text });
    expect(isError).toBe(false);
    expect(structured).toEqual(JSON.parse(JSON.stringify(readout(text))));
    expect(ReadoutSchema.parse(JSON.parse(json)).participants).toHaveLength(3);
  });

  it('takes a date and gives the fields that were asked for', async () => {
    const { structured } = await call('readout', {
      text: 'President Ana Oru visited Oslo yesterday.',
      date: '2025-03-12',
      fields: ['events', 'article.date'],
    });
    expect(structured).toMatchObject({ article: { date: '2025-03-12' }, events: [{ date: '2025-03-11' }] });
    expect(Object.keys(structured as object)).toEqual(['events', 'article']);
  });

  it('explains, and gives the schema', async () => {
    expect((await call('explain', { text })).text).toMatch(/^1:18 +person +Oru\n/u);
    expect(JSON.parse((await call('schema', {})).text).properties.participants).toBeDefined();
  });

  it.each([
    ['readout', {}, 'input/not-a-string'],
    ['readout', { text: 7 }, 'input/not-a-string'],
    ['readout', { text: ' ' }, 'input/empty'],
    ['readout', { text, date: '2024-02-30' }, 'options/invalid'],
    ['readout', { text, fields: ['people'] }, 'There is no field "people"'],
    ['readout', { text, fields: 'money' }, 'Fields must be a list'],
    ['explain', { text: null }, 'input/not-a-string'],
    ['summarise', { text }, 'There is no tool'],
  ])('answers a wrong call of %s with an error that helps: %j', async (name, args, words) => {
    const result = await call(name, args);
    expect(result.isError).toBe(true);
    expect(result.text).toContain(words);
  });
});
