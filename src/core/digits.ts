/** Digits without the zeros at their end: `5000` → `5`. A scanner, since `/0+$/` is quadratic on a long row of zeros. */
export function withoutZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}
