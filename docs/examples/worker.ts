/** A worker at the edge of a network (Cloudflare and its like): nothing of Node, no code made from strings. */
import { safeReadout } from 'readout';
import { renderHtml } from 'readout/render';

export default {
  /** `POST` an article as plain text; `?date=2025-03-11` is its day. JSON, or the viewer's page for who accepts HTML. */
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST')
      return new Response('POST an article.\n', { status: 405, headers: { allow: 'POST' } });
    const text = await request.text();
    const result = safeReadout(text, { date: new URL(request.url).searchParams.get('date') });
    if (!result.success) return Response.json(result.error, { status: 422 });
    if (!request.headers.get('accept')?.includes('text/html')) return Response.json(result.data);
    return new Response(renderHtml(result.data, text), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  },
};
