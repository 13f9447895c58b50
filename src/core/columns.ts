// A column's number at `at`, and 0 beyond its ends. One function for each kind of array, so that each stays fast.
// The innermost loops (src/document, the tagger) never leave their columns and say so by `as number`.

export const int32At = (column: Int32Array, at: number): number => column[at] ?? 0;

export const uint16At = (column: Uint16Array, at: number): number => column[at] ?? 0;

export const uint8At = (column: Uint8Array, at: number): number => column[at] ?? 0;

export const float32At = (column: Float32Array, at: number): number => column[at] ?? 0;

export const float64At = (column: Float64Array, at: number): number => column[at] ?? 0;
