/**
 * `text.charCodeAt(at)` for the loops that look at every unit of an article. A string comes as one of many kinds (of one or two bytes a unit,
 * cut, joined, interned…), and the engine looks the method up anew for each unit where a loop has met more than four of them. Bound once,
 * there is nothing to look up.
 */
export const unitAt = String.prototype.charCodeAt.call.bind(String.prototype.charCodeAt) as (
  text: string,
  at: number,
) => number;
