/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options as the argument parser gives them. */
export interface CommandOptions {
  readonly format?: string;
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly lexicon?: string;
  readonly topics?: string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly strict?: boolean;
  readonly jobs?: number;
}
