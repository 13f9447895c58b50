import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('readout/money', () => {
  it('stays small and loads no lexicon but its own', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const { outputFiles, metafile } = await build({
      entryPoints: [`${root}src/money.ts`],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      metafile: true,
      logLevel: 'silent',
      absWorkingDir: root,
    });
    const lexicons = Object.keys(metafile.inputs).filter((file) => file.startsWith('src/lexicon/'));
    expect(lexicons.sort()).toEqual([
      'src/lexicon/abbreviations.ts',
      'src/lexicon/currencies.ts',
      'src/lexicon/number-words.ts',
      'src/lexicon/scales.ts',
      'src/lexicon/sentence-starters.ts',
    ]);
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(32_500);
  });
});
