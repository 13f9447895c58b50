/** The viewer stays one document in its frame: only what was read is exchanged, so nothing flickers and no place is lost. */

/** Parts of the viewer's page that change with the article; its legend, its tip and its script stay. */
const CHANGING = ['header', 'main'] as const;

function exchange(frame: HTMLIFrameElement, html: string): void {
  const document = frame.contentDocument;
  if (document === null) return;
  // Parsed, not run: and the frame's own policy lets nothing run but the viewer's script.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const aside = document.querySelector('aside')?.scrollTop ?? 0;
  for (const tag of CHANGING) {
    const fresh = page.body.querySelector(`:scope > ${tag}`);
    if (fresh !== null)
      document.body.querySelector(`:scope > ${tag}`)?.replaceWith(document.adoptNode(fresh));
  }
  document.querySelector('aside')?.scrollTo(0, aside);
}

/** Shows the header and the main part of a page of `renderHtml` in the frame, now or as soon as the frame has its document. */
export function showInFrame(frame: HTMLIFrameElement, html: string): void {
  if (frame.contentDocument?.querySelector('main') != null) exchange(frame, html);
  else frame.addEventListener('load', () => exchange(frame, html), { once: true });
}

/** Where the page is one column, the frame is as high as its content: one thing to scroll, not two. */
export function watchHeight(frame: HTMLIFrameElement): void {
  const narrow = window.matchMedia('(max-width: 60rem)');
  const setHeight = (): void => {
    const body = frame.contentDocument?.body;
    frame.style.height = narrow.matches && body != null ? `${body.scrollHeight + 2}px` : '';
  };
  const watch = (): void => {
    const body = frame.contentDocument?.body;
    if (body != null) new ResizeObserver(setHeight).observe(body);
    setHeight();
  };
  frame.addEventListener('load', watch);
  if (frame.contentDocument?.readyState === 'complete') watch();
  narrow.addEventListener('change', setHeight);
}
