/** The page's own script: shows a mark's values on hover and focus, and lights up all that belongs to one actor. */
export const SCRIPT = `
'use strict';
(() => {
  const tip = document.getElementById('tip');
  let current = null;
  const relatives = (key) => [...document.querySelectorAll('[data-of]')].filter((one) => one.dataset.of === key);
  const hide = () => {
    if (current === null) return;
    for (const one of relatives(current.dataset.of)) one.classList.remove('linked');
    current.removeAttribute('aria-describedby');
    tip.hidden = true;
    current = null;
  };
  const place = () => {
    const box = current.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    const below = box.bottom + 6 + tip.offsetHeight < window.innerHeight;
    tip.style.left = Math.max(8, left) + 'px';
    tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - tip.offsetHeight - 6)) + 'px';
  };
  const show = (one) => {
    if (one === current) return;
    hide();
    current = one;
    for (const other of relatives(one.dataset.of)) other.classList.add('linked');
    if (!one.dataset.tip) return;
    tip.replaceChildren(...one.dataset.tip.split('\\n').map((line, i) => {
      const row = document.createElement(i === 0 ? 'strong' : 'div');
      row.textContent = line;
      return row;
    }));
    tip.hidden = false;
    one.setAttribute('aria-describedby', 'tip');
    place();
  };
  const of = (event) => event.target instanceof Element ? event.target.closest('[data-of]') : null;
  const reached = () => document.activeElement?.matches(':focus-visible') ? document.activeElement.closest('[data-of]') : null;
  const follow = (event) => { const one = of(event) ?? reached(); if (one) show(one); else hide(); };
  // A page that scrolls under a resting mouse reports what has come under it: that is nobody's pointing.
  let rested = '';
  const moved = (event) => {
    const at = event.screenX + ' ' + event.screenY;
    const yes = at !== rested;
    rested = at;
    return yes;
  };
  document.addEventListener('mouseover', (event) => { if (moved(event)) follow(event); });
  document.addEventListener('mousemove', moved, { passive: true });
  document.addEventListener('focusin', follow);
  document.addEventListener('focusout', hide);
  // The keyboard scrolls to what it reaches: the tip goes along. The mouse stays, and what is under it changes.
  const scrolled = () => { const one = reached(); if (one) { show(one); place(); } else hide(); };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
})();
`;

/** Of the script above, for the content security policy; a test computes it again. */
export const SCRIPT_HASH = 'sha256-VO6S7PIjKaxiimJaVuTmvCnmFlgjQsE4I94ghTTYcrI=';
