/** The page: takes what is typed to the worker, and shows what comes back. */
import demoCall from '../../fixtures/articles/demo-call.txt';
import demoFerry from '../../fixtures/articles/demo-ferry.txt';
import { fragmentOf, sharedIn } from './fragment.js';
import { type Answer, type Question, VIEWS, type View } from './protocol.js';
import { showInFrame, watchHeight } from './viewer.js';

const SAMPLES: Readonly<Record<string, string>> = { 'Ferry talks': demoFerry, 'A phone call': demoCall };
const LABELS: Readonly<Record<View, string>> = {
  viewer: 'Viewer',
  json: 'JSON',
  typescript: 'TypeScript',
  vitest: 'Vitest',
  jest: 'Jest',
};

/** How long typing must rest before the article is read again, in milliseconds. */
const REST = 40;
/** A code view shows no more than this, so that the page stays quick; Copy takes all. In UTF-16 units. */
const MOST_SHOWN = 300_000;

function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}

const textarea = byId('text', HTMLTextAreaElement);
const dateInput = byId('date', HTMLInputElement);
const sample = byId('sample', HTMLSelectElement);
const frame = byId('frame', HTMLIFrameElement);
const code = byId('code', HTMLPreElement);
const copy = byId('copy', HTMLButtonElement);
const share = byId('share', HTMLButtonElement);
const status = byId('status', HTMLParagraphElement);
const tabs = byId('tabs', HTMLDivElement);

let view: View = 'viewer';
let content = '';
let number = 0;
let busy = false;
let waiting = false;
let timer = 0;

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module', name: 'readout' });

/** `2024-04` and `2024-04-17` count; while a date is being typed, it does not. */
const dateOf = (): string | null =>
  /^\d{4}-\d{2}(?:-\d{2})?$/u.test(dateInput.value.trim()) ? dateInput.value.trim() : null;

function say(words: string, isError = false): void {
  status.textContent = words;
  status.classList.toggle('error', isError);
  byId('view', HTMLDivElement).classList.toggle('stale', isError);
}

/** One question at a time: while the worker reads, only the last wish is kept. */
function ask(): void {
  if (busy) {
    waiting = true;
    return;
  }
  if (textarea.value.trim() === '') {
    say('Paste an article, or choose a sample.', true);
    return;
  }
  busy = true;
  number += 1;
  const question: Question = { number, text: textarea.value, date: dateOf(), view };
  worker.postMessage(question);
}

function askSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(ask, REST);
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  busy = false;
  if (waiting) {
    waiting = false;
    ask();
  }
  if ('error' in data) {
    say(data.error, true);
    return;
  }
  if (data.view !== view) return;
  content = data.content;
  if (view === 'viewer') showInFrame(frame, content);
  else {
    const cut = content.length > MOST_SHOWN;
    code.textContent = cut ? `${content.slice(0, MOST_SHOWN)}\n… Copy takes it all.` : content;
  }
  say(data.status);
  document.documentElement.dataset.shown = String(data.number);
});
worker.addEventListener('error', () => {
  busy = false;
  say(
    'The worker could not be started. Open this page through a server: npm run playground -- --serve.',
    true,
  );
});

function choose(next: View, focus = false): void {
  view = next;
  for (const tab of tabs.querySelectorAll('button')) {
    const chosen = tab.id === `tab-${next}`;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  byId('view', HTMLDivElement).setAttribute('aria-labelledby', `tab-${next}`);
  frame.hidden = next !== 'viewer';
  code.hidden = next === 'viewer';
  copy.hidden = next === 'viewer';
  copy.textContent = next === 'vitest' || next === 'jest' ? 'Copy test' : `Copy ${LABELS[next]}`;
  if (next !== 'viewer') code.textContent = '';
  code.scrollTop = 0;
  ask();
}

/** Says on a button what has happened, for a moment. */
function tell(button: HTMLButtonElement, words: string): void {
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = words;
  window.setTimeout(() => {
    if (button.textContent === words) button.textContent = before;
    delete button.dataset.label;
  }, 1500);
}

async function toClipboard(button: HTMLButtonElement, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(button, 'Copied');
  } catch {
    tell(button, 'Not allowed');
  }
}

async function shareIt(): Promise<void> {
  history.replaceState(null, '', await fragmentOf({ text: textarea.value, date: dateOf() }));
  await toClipboard(share, location.href);
}

async function openShared(): Promise<boolean> {
  const shared = await sharedIn(location.hash);
  if (shared === null) return false;
  sample.value = '';
  textarea.value = shared.text;
  dateInput.value = shared.date ?? '';
  ask();
  return true;
}

for (const name of VIEWS) {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `tab-${name}`;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', 'view');
  tab.textContent = LABELS[name];
  tab.addEventListener('click', () => choose(name));
  tabs.append(tab);
}
tabs.addEventListener('keydown', ({ key }) => {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  choose(VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? 'viewer', true);
});
for (const name of ['', ...Object.keys(SAMPLES)])
  sample.add(new Option(name === '' ? 'your own' : name, name));

textarea.addEventListener('input', () => {
  sample.value = '';
  askSoon();
});
dateInput.addEventListener('input', askSoon);
sample.addEventListener('change', () => {
  textarea.value = SAMPLES[sample.value] ?? '';
  textarea.scrollTop = 0;
  dateInput.value = '';
  ask();
  if (sample.value === '') textarea.focus();
});
copy.addEventListener('click', () => void toClipboard(copy, content));
share.addEventListener('click', () => void shareIt());
window.addEventListener('hashchange', () => void openShared());
watchHeight(frame);

if (!(await openShared())) {
  sample.value = Object.keys(SAMPLES)[0] ?? '';
  textarea.value = demoFerry;
}
choose('viewer');
