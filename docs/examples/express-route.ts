/** A route of Express: `POST /readouts` with `{ "text": …, "date": … }` gives the readout, or 422 and what is wrong with the article. */
import express, { type Express } from 'express';
import { safeReadout } from 'readout';

export function createApp(): Express {
  const app = express();
  app.use(express.json({ limit: '2mb' }));
  app.post('/readouts', (request, response) => {
    const { text, date } = (request.body ?? {}) as { readonly text: string; readonly date?: string };
    // Whatever stands in the body: safeReadout checks it, and says by a code what it cannot use.
    const result = safeReadout(text, { date });
    if (result.success) response.json(result.data);
    else response.status(422).json(result.error);
  });
  return app;
}
