/**
 * For Vitest: `import 'readout/testing/vitest'` in a setup file, or in the test itself, adds the matchers and their types.
 */
import { describe, expect, it } from 'vitest';
import { type DescribeOptions, describeArticlesWith } from './articles.js';
import { matchers, type ReadoutMatchers, serializer } from './index.js';

export { matchers, score, serializer } from './index.js';

declare module 'vitest' {
  interface Matchers<T> extends ReadoutMatchers<T> {}
}

expect.extend(matchers);
expect.addSnapshotSerializer({
  test: serializer.test,
  serialize: (value) => serializer.serialize(value),
});

/** One test for each article of a folder, against the `.expected.json` beside it; `vitest --update` writes these. */
export function describeArticles(pattern: string, options: DescribeOptions = {}): void {
  const updating = (): string => {
    const { snapshotState } = expect.getState();
    return (snapshotState as unknown as { readonly _updateSnapshot?: string })._updateSnapshot ?? 'new';
  };
  describeArticlesWith({ describe, it, updating }, pattern, options);
}
