// Writes docs/readout.schema.json, the JSON Schema of a readout: `npm run schema`. A test fails when it is stale.
import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { ReadoutSchema } from '../dist/schema.js';

const file = new URL('../docs/readout.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(z.toJSONSchema(ReadoutSchema), null, 2)}\n`);
console.log('docs/readout.schema.json is written.');
