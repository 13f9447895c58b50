import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { generateText, stepCountIs } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { build } from 'esbuild';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../docs/examples/ai-tool.js';
import { createApp } from '../../docs/examples/express-route.js';
import { csvOf, dayOf } from '../../docs/examples/feed-to-csv.js';
import { meetingsOf } from '../../docs/examples/sqlite-meetings.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const article = (name: string): string => readFileSync(at(`fixtures/articles/${name}.txt`), 'utf8');

describe('docs/examples', () => {
  it('express-route: answers with a readout, or with what is wrong', async () => {
    const server = createApp().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = (body: string) =>
      fetch(`http://127.0.0.1:${port}/readouts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    try {
      const right = await ask(JSON.stringify({ text: article('demo-ferry') }));
      expect(right.status).toBe(200);
      expect((await right.json()).participants).toHaveLength(3);
      for (const [body, code] of [
        ['{}', 'input/not-a-string'],
        ['{"text": "x", "date": "soon"}', 'options/invalid'],
      ] as const) {
        const wrong = await ask(body);
        expect(wrong.status).toBe(422);
        expect((await wrong.json()).code).toBe(code);
      }
    } finally {
      server.close();
    }
  });

  it('ai-tool: is called by the AI SDK, and its result goes back to the model', async () => {
    const usage = {
      inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 1, text: 1, reasoning: 0 },
    };
    let answered = false;
    const model = new MockLanguageModelV3({
      doGenerate: async () => {
        const first = !answered;
        answered = true;
        return {
          content: first
            ? [
                {
                  type: 'tool-call',
                  toolCallId: '1',
                  toolName: 'readArticle',
                  input: JSON.stringify({ text: article('demo-ferry') }),
                },
              ]
            : [{ type: 'text', text: 'They met in Riga.' }],
          finishReason: first
            ? { unified: 'tool-calls', raw: undefined }
            : { unified: 'stop', raw: undefined },
          usage,
          warnings: [],
        };
      },
    });
    const { steps, text } = await generateText({
      model,
      tools: { readArticle },
      prompt: 'Who met?',
      stopWhen: stepCountIs(3),
    });
    expect(text).toBe('They met in Riga.');
    expect(steps[0]?.toolResults[0]?.output).toMatchObject({
      gist: expect.stringContaining('Ana Oru'),
      money: [{ currency: 'EUR' }, {}],
    });
    expect(JSON.stringify(model.doGenerateCalls[1]?.prompt)).toContain('Kari Solbakk');
  });

  it('worker: bundles without Node, and serves where no code may be made from strings', async () => {
    const { outputFiles } = await build({
      entryPoints: [at('docs/examples/worker.ts')],
      tsconfig: at('docs/examples/tsconfig.json'),
      bundle: true,
      format: 'iife',
      globalName: 'worker',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker', 'workerd'],
      write: false,
    });
    // The world of a worker: what the web has, and nothing of Node.
    const world = { Request, Response, Headers, URL, URLSearchParams, TextEncoder, TextDecoder };
    const context = createContext({ ...world }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(`${outputFiles[0]?.text};globalThis.served = worker.default;`, context);
    const { fetch: serve } = context.served as { fetch(request: Request): Promise<Response> };
    const post = (body: string, query = '', headers = {}): Promise<Response> =>
      serve(new Request(`https://example.org/${query}`, { method: 'POST', body, headers }));

    const json = await post('President Ana Oru visited Oslo yesterday.', '?date=2025-03-12');
    expect((await json.json()).events).toMatchObject([{ type: 'visit', date: '2025-03-11' }]);
    const page = await post(article('demo-ferry'), '', { accept: 'text/html' });
    expect(await page.text()).toContain('Ana Oru');
    expect((await post(' ')).status).toBe(422);
    expect((await serve(new Request('https://example.org/'))).status).toBe(405);
  });

  it('sqlite-meetings: answers questions in SQL', async () => {
    const db = meetingsOf(await initSqlJs(), { ferry: article('demo-ferry'), call: article('demo-call') });
    const [met] = db.exec(
      "SELECT article, place FROM meeting WHERE type = 'meeting' AND status = 'held' AND begins = '2024-04-17'",
    );
    expect(met?.values).toEqual([['ferry', 'Riga']]);
    const [busy] = db.exec(
      'SELECT name, count(DISTINCT article) AS articles FROM attendance JOIN meeting ON meeting.id = attendance.meeting GROUP BY name ORDER BY articles DESC, name LIMIT 1',
    );
    expect(busy?.values).toEqual([['Kari Solbakk', 2]]);
    db.close();
  });

  it('feed-to-csv: one table from a folder of feeds', () => {
    const lines = csvOf(at('docs/examples/feeds')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^article,published,field/u);
    expect(lines.filter((line) => line.startsWith('article,'))).toHaveLength(1);
    expect(lines.some((line) => line.includes(',money,') && line.includes('900000000'))).toBe(true);
    expect(
      lines.some((line) => line.includes(',events,') && line.includes('2024-04-17') && line.includes('Riga')),
    ).toBe(true);
    expect(dayOf('Tue, 1 Mar 2025 23:59:00 +0200')).toBe('2025-03-01');
    expect(dayOf('yesterday')).toBeNull();
  });
});
