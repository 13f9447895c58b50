/** Reads articles beside the page, so that typing never waits. */
import { type Readout, safeReadout } from 'readout';
import { renderHtml } from 'readout/render';
import type { Answer, Question, View } from './protocol.js';
import { programOf, testOf } from './snippets.js';

/** What of a worker's world is used: its types and those of a page do not go together in one program. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
}
const scope = globalThis as unknown as WorkerScope;

/** From the viewer's page its header to the end of its main part: the frame has the rest already. */
const changingPart = (page: string): string =>
  page.slice(page.indexOf('<header>'), page.lastIndexOf('</main>') + '</main>'.length);

function contentOf(view: View, readout: Readout, { text, date }: Question): string {
  switch (view) {
    case 'viewer':
      return changingPart(renderHtml(readout, text));
    case 'json':
      return `${JSON.stringify(readout, null, 2)}\n`;
    case 'typescript':
      return programOf(readout, text, date);
    case 'vitest':
    case 'jest':
      return testOf(view, readout, text, date);
  }
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const statusOf = ({ participants, events, money, statements, issues }: Readout, took: number): string =>
  [
    `${participants.length} took part`,
    count(events.length, 'event'),
    count(money.length, 'sum'),
    count(statements.length, 'statement'),
    ...(issues.length === 0 ? [] : [count(issues.length, 'note')]),
    `${took < 10 ? took.toFixed(1) : Math.round(took)} ms`,
  ].join(' · ');

function answerTo(question: Question): Answer {
  const { number, text, date, view } = question;
  const begun = performance.now();
  const result = safeReadout(text, { date });
  const took = performance.now() - begun;
  if (!result.success) return { number, error: result.error.message };
  return {
    number,
    view,
    content: contentOf(view, result.data, question),
    status: statusOf(result.data, took),
  };
}

// The lexicons are compiled on the first call: before the first article comes, so that its time is that of reading.
safeReadout('Warm.');

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(answerTo(data));
  } catch (error) {
    scope.postMessage({ number: data.number, error: error instanceof Error ? error.message : String(error) });
  }
};
