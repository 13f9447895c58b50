import type * as z from 'zod';
import type { Readout } from '../core/model.js';
import type { ReadoutSchema } from './schema.js';

type DeepReadonly<T> = T extends readonly (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Expect<T extends true> = T;

/** Fails to compile where the schema and the types of `core/model.ts` part. */
export type SchemaFitsTypes = Expect<
  Same<DeepReadonly<z.infer<typeof ReadoutSchema>>, DeepReadonly<Readout>>
>;
