// Empties the folders of the build, so that no file of an earlier one is packed.
import { rmSync } from 'node:fs';

for (const folder of ['../dist/', '../.types/'])
  rmSync(new URL(folder, import.meta.url), { recursive: true, force: true });
