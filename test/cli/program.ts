import { fileURLToPath } from 'node:url';

/** The built command line, which these tests run as a user does. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** An article of a day of April 2024. */
export const article = (day: number): string =>
  ` date 2024-04-${String(day).padStart(2, '0')} Latvian President Ana Oru met with Norwegian Prime Minister Kari Solbakk in Riga.`;
