import { describe, expect, it } from 'vitest';
import { expectLinear, fill } from './linear.js';

describe('the measure of linear time', () => {
  let sum = 0;
  const spin = (steps: number): void => {
    for (let i = 0; i < steps; i++) sum = (sum * 31 + i) % 1_000_003;
  };

  it('passes what is linear', () => {
    expectLinear((text) => spin(text.length * 100), fill('a'));
    expect(sum).toBeGreaterThanOrEqual(0);
  });

  it('fails what is quadratic', () => {
    expect(() => expectLinear((text) => spin(text.length ** 2 / 100), fill('a'))).toThrow();
  });
});
