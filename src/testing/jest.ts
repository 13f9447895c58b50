/**
 * For Jest: `import 'readout/testing/jest'` in a file of `setupFilesAfterEnv`, or in the test itself, adds the matchers and their types.
 * It uses the globals that Jest gives to every test file.
 */
import { type DescribeOptions, describeArticlesWith } from './articles.js';
import { matchers, type ReadoutMatchers, serializer } from './index.js';

export { matchers, score, serializer } from './index.js';

declare global {
  namespace jest {
    interface Matchers<R> extends ReadoutMatchers<R> {}
  }
}

interface JestExpect {
  extend(added: typeof matchers): void;
  addSnapshotSerializer(added: typeof serializer): void;
  getState(): { readonly snapshotState?: { readonly _updateSnapshot?: string } };
}

/** Jest's globals, without a dependency on its types. */
declare const expect: JestExpect;
declare const describe: (name: string, body: () => void) => unknown;
declare const it: (name: string, body: () => void) => unknown;

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

/** One test for each article of a folder, against the `.expected.json` beside it; `jest --updateSnapshot` writes these. */
export function describeArticles(pattern: string, options: DescribeOptions = {}): void {
  const updating = (): string => expect.getState().snapshotState?._updateSnapshot ?? 'new';
  describeArticlesWith({ describe, it, updating }, pattern, options);
}
