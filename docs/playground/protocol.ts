/** How the page may show a readout; the worker makes each. */
export const VIEWS = ['viewer', 'json', 'typescript', 'vitest', 'jest'] as const;
export type View = (typeof VIEWS)[number];

/** What the page asks. Answers carry the same `number`, so that one that comes too late is known. */
export interface Question {
  readonly number: number;
  readonly text: string;
  /** `YYYY-MM-DD` or `YYYY-MM`, or null: the publication date where the text has none. */
  readonly date: string | null;
  readonly view: View;
}

/** What the worker answers: the changing part of the viewer's page, else text. */
export type Answer =
  | { readonly number: number; readonly view: View; readonly content: string; readonly status: string }
  | { readonly number: number; readonly error: string };
