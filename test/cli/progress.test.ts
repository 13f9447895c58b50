import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.js';

/** A terminal that keeps what is written to it. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = {
    isTTY,
    columns: 100,
    write: (text: string) => {
      written.push(text);
      return true;
    },
    once: () => stream,
    on: () => stream,
  };
  return { stream, shown: () => written.join('') };
}

/** A clock that goes on by so many milliseconds at every look. */
const clock = (step: number): (() => number) => {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
};

describe('the progress bar', () => {
  it('shows share, count, rate and time left', () => {
    const { stream, shown } = terminal(true);
    const progress = progressOn(stream, 1000, clock(400));
    for (let i = 0; i < 5; i++) {
      progress.bytes(100);
      progress.articles(1);
    }
    expect(shown()).toMatch(/█+░+ \d+% \| \d articles \| \d+\/s \| .+ left/u);
    progress.end();
  });

  it('shows count and rate where the end is not known', () => {
    const { stream, shown } = terminal(true);
    const progress = progressOn(stream, null, clock(400));
    for (let i = 0; i < 5; i++) {
      progress.bytes(100);
      progress.articles(1);
    }
    expect(shown()).toMatch(/\d articles \| \d+\/s/u);
    expect(shown()).not.toContain('left');
    progress.end();
  });

  it('is not shown for short work, nor off a terminal', () => {
    for (const [isTTY, step] of [
      [true, 1],
      [false, 400],
    ] as const) {
      const { stream, shown } = terminal(isTTY);
      const progress = progressOn(stream, 1000, clock(step));
      for (let i = 0; i < 5; i++) {
        progress.bytes(100);
        progress.articles(1);
      }
      progress.end();
      expect(shown()).toBe('');
    }
  });
});
