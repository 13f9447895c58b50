// Builds the playground (docs/playground) into docs/playground/dist; with --serve it also serves it, on this machine only.
import { createReadStream } from 'node:fs';
import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../docs/playground', import.meta.url));

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  absWorkingDir: source,
};

/** The page as a browser loads it: static files, made from the sources of the library. */
export async function buildPlayground(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    ...shared,
    entryPoints: ['page.ts', 'worker.ts'],
    platform: 'browser',
    minify: true,
    outdir: folder,
  });
  for (const name of ['index.html', 'style.css']) await cp(join(source, name), join(folder, name));

  // The frame's first document: a page of the viewer with nothing in it.
  const [bundled] = (
    await build({
      ...shared,
      stdin: { contents: "export { emptyViewer } from './empty-viewer.ts';", resolveDir: source },
      platform: 'node',
      write: false,
    })
  ).outputFiles;
  const temporary = join(folder, 'empty-viewer.mjs');
  await writeFile(temporary, bundled.contents);
  const { emptyViewer } = await import(pathToFileURL(temporary).href);
  await rm(temporary);
  await writeFile(join(folder, 'viewer.html'), emptyViewer());
}

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** Serves a folder of static files on the loopback address; gives the server and its address. */
export function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const file = join(folder, name);
    const found = /^[\w-]+\.\w+$/u.test(name) && (await stat(file).catch(() => null))?.isFile();
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(source, 'dist');
  await buildPlayground(folder);
  console.log('The playground is in docs/playground/dist.');
  if (process.argv.includes('--serve')) {
    const { address } = await serve(folder, Number(process.env.PORT ?? 4173));
    console.log(`It is served at ${address} - Ctrl+C ends it.`);
  }
}
