/** Parts of the day: their TIMEX3 suffix. `point` ones are a clock time (`noon`) and need no article. */
export interface PartWord {
  readonly time: string;
  readonly point: boolean;
}

const part = (time: string): PartWord => ({ time, point: false });
const point = (time: string): PartWord => ({ time, point: true });

export const partRows: readonly (readonly [string, PartWord])[] = [
  ['morning', part('TMO')],
  ['dawn', part('TMO')],
  ['afternoon', part('TAF')],
  ['evening', part('TEV')],
  ['night', part('TNI')],
  ['nightfall', part('TNI')],
  ['overnight', part('TNI')],
  ['mid-afternoon', part('TAF')],
  ['noon', point('T12:00')],
  ['midday', point('T12:00')],
  ['midnight', point('T24:00')],
];
