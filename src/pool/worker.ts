import { workerData } from 'piscina';
import { createShardReader } from './read-shard.js';
import type { Setting } from './task.js';

/** What a thread of the pool runs. */
export const readShard = createShardReader(workerData as Setting);
