import { createShardReader } from './read-shard.js';
import type { Setting } from './task.js';
import { told } from './threads.js';

/** What a thread of the pool runs. */
export const readShard = createShardReader(told() as Setting);
