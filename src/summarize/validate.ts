import * as z from 'zod';
import type { Readout } from '../core/model.js';
import { ReadoutError } from '../errors.js';
import { ReadoutSchema } from './schema.js';

/**
 * Makes the function that checks each readout before it leaves the library. zod compiles the schema once where code generation
 * is allowed and falls back to its plain mode where it is not (a Content-Security-Policy without `unsafe-eval`).
 */
export function createValidator(): (readout: Readout) => Readout {
  const schema = z.compile(ReadoutSchema);
  return (readout) => {
    const result = schema.safeParse(readout);
    if (result.success) return readout;
    const [issue] = result.error.issues;
    throw new ReadoutError('output/invalid', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  };
}
