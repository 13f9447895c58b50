/** A tool for the AI SDK: the model asks for it, and gets facts with their places in the text in place of its own reading. */
import { tool } from 'ai';
import { ReadoutSchema, safeReadout } from 'readout';
import * as z from 'zod';

/** Less than a whole readout: every field costs the model tokens. */
const Summary = ReadoutSchema.pick({
  gist: true,
  participants: true,
  events: true,
  money: true,
  outcomes: true,
});

export const readArticle = tool({
  description:
    'Reads a dated news article about an official meeting: who took part, when, about what, for how much money.',
  inputSchema: z.object({
    text: z.string().describe('The article as it stands, with its date line if it has one'),
    date: z.string().optional().describe('Publication date, YYYY-MM-DD, where the text has none'),
  }),
  execute: ({ text, date }) => {
    const result = safeReadout(text, { date });
    if (!result.success) return { error: result.error.message };
    const { gist, participants, events, money, outcomes } = result.data;
    return Summary.parse({ gist, participants, events, money, outcomes });
  },
});
