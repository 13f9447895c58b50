import { readout } from 'readout';
import { renderHtml } from 'readout/render';

/** The viewer's page with an article of one word: what the frame holds before the first article is read. */
export function emptyViewer(): string {
  const text = '…';
  return renderHtml(readout(text), text, { title: 'Viewer' }).replace('Nothing was found', '');
}
