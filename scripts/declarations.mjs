// Writes the declarations of `src` into `.types`, from where tsup bundles those of the public entries. The compiler makes them once, in
// seconds; the bundler, asked for declarations of sources, has the compiler look at every file for every entry: two thirds of a build.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
  { ...config, include: ['src'], exclude: [] },
  ts.sys,
  dirname(`${root}tsconfig.json`),
);
const program = ts.createProgram(fileNames, {
  ...options,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  // Types are checked by `npm run types`.
  noCheck: true,
  rootDir: `${root}src`,
  outDir: `${root}.types`,
});
const { diagnostics } = program.emit();
const found = [...errors, ...diagnostics];
if (found.length > 0) {
  console.error(
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}
