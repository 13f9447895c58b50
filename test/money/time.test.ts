import { expect, it } from 'vitest';
import { readMoney } from '../../src/money.js';

it('reads long and odd input in time that grows with its length', () => {
  for (const piece of ['$5 to ', '$1 or ', '1,000 ', 'hundreds of millions of ', 'and a half ', '$5 (']) {
    const { money } = readMoney(piece.repeat(3000));
    expect(money.length).toBeLessThanOrEqual(3000);
  }
});
