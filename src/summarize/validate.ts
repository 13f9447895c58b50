import * as z from 'zod';
import type { Readout } from '../core/model.js';
import { ReadoutError } from '../errors.js';
import { ReadoutSchema } from './schema.js';

type Test = (value: unknown) => boolean;

/**
 * Makes the function that checks each readout before it leaves the library. zod compiles the schemas of the fields where code generation
 * is allowed and falls back to its plain mode where it is not (a Content-Security-Policy without `unsafe-eval`).
 *
 * Each field, and each row of a list, is compiled for itself when a readout first holds one: as one function for the whole readout
 * the code is so long that the engine spends seconds on optimising it, and again whenever it meets objects of a new shape. The first few
 * values of each are checked in zod's plain mode: a process that reads one article does not pay for code that runs once.
 */
export function createValidator(): (readout: Readout) => Readout {
  const fields = Object.entries(ReadoutSchema.shape).map(
    ([name, schema]) => [name as keyof Readout, testOf(schema)] as const,
  );
  return (readout) => {
    if (fields.every(([name, test]) => test(readout[name]))) return readout;
    const [issue] = ReadoutSchema.safeParse(readout).error?.issues ?? [];
    throw new ReadoutError('output/invalid', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  };
}

function testOf(schema: z.ZodType): Test {
  if (!(schema instanceof z.ZodArray)) return compiled(schema);
  const test = compiled(schema.element as z.ZodType);
  return (list) => Array.isArray(list) && list.every(test);
}

/** How many values of a field, or rows of a list, are checked before its schema is compiled. */
const PLAIN = 16;

function compiled(schema: z.ZodType): Test {
  let made: z.ZodType | null = null;
  let seen = 0;
  return (value) => {
    if (seen < PLAIN) {
      seen += 1;
      return schema.safeParse(value, { jitless: true }).success;
    }
    made ??= z.compile(schema);
    return z.validate(made, value);
  };
}
