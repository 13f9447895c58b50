/** The page's own style. Every kind has one hue; words keep the colour of ink, so that all stay readable. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #fff; --ink: #1d2129; --soft: #5b6472; --line: #e3e1dc; --focus: #1f5fd0;
  --person: #2f6fde; --body: #0e8a8a; --event: #d0562b; --date: #b07c00; --money: #2b8a3e; --topic: #8250c8;
  --said: #8a8f98; --agenda: #c2498a; --outcome: #d0562b; --place: #7a6a4f; --source: #5b6472; --tint: 13%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1c1f25; --ink: #e7e9ee; --soft: #a2aab8; --line: #2f343d; --focus: #8ab4ff;
    --person: #7aa7ff; --body: #4fc7c2; --event: #ff9166; --date: #e6b84a; --money: #6fcf85; --topic: #bd9bff;
    --said: #8f97a5; --agenda: #f08fc0; --outcome: #ff9166; --place: #cbb894; --source: #a2aab8; --tint: 22%;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 80rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.kicker { margin: 0; font-size: .75rem; font-weight: 600; letter-spacing: .12em; text-transform: uppercase; color: var(--soft); }
h1 { margin: .35rem 0 .5rem; max-width: 62rem; font-size: clamp(1.15rem, 1rem + .75vw, 1.5rem); font-weight: 650; line-height: 1.35; letter-spacing: -.01em; text-wrap: pretty; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; color: var(--soft); font-size: .9rem; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem; margin: 1.25rem 0 1.75rem; padding: 0; border: 0; font-size: .85rem; }
.legend legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend label { display: flex; align-items: center; gap: .4rem; padding: .2rem .65rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); cursor: pointer; }
.legend input { accent-color: var(--hue); margin: 0; }
main { display: grid; grid-template-columns: minmax(0, 42rem) minmax(17rem, 1fr); gap: 2rem 3rem; align-items: start; }
article { padding: 2rem 2.25rem; border: 1px solid var(--line); border-radius: 14px; background: var(--card);
  font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif; font-size: 1.08rem; line-height: 1.75; }
article p { margin: 0 0 1.05em; white-space: pre-line; }
article > :last-child { margin-bottom: 0; }
article h2.headline { margin: 0 0 .8em; font-size: 1.4rem; line-height: 1.3; text-wrap: balance; }
.background { padding-left: 1rem; border-left: 3px solid var(--line); }
.boilerplate { color: var(--soft); font-size: .92rem; }
.note { display: block; font: 600 .68rem/1.6 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
.person { --hue: var(--person); } .body { --hue: var(--body); } .event { --hue: var(--event); } .date { --hue: var(--date); }
.money { --hue: var(--money); } .topic { --hue: var(--topic); } .said { --hue: var(--said); } .agenda { --hue: var(--agenda); }
.outcome { --hue: var(--outcome); } .place { --hue: var(--place); } .source { --hue: var(--source); }
.mark { scroll-margin: 6rem; color: inherit; text-decoration: none; border-radius: 3px; transition: background-color .12s;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a.mark { padding: .06em .1em; margin: 0 -.06em; background: color-mix(in srgb, var(--hue) var(--tint), transparent); border-bottom: 2px solid var(--hue); }
a.mark.faint { background: none; border-bottom: 2px dotted var(--hue); }
a.mark.place, a.mark.source { background: none; border-bottom: 1px dashed var(--hue); }
span.mark.said { background: color-mix(in srgb, var(--said) 9%, transparent); }
span.mark.event { text-decoration: underline 2px color-mix(in srgb, var(--event) 75%, transparent); text-underline-offset: .22em; }
span.mark.outcome { text-decoration: underline 2px dashed color-mix(in srgb, var(--outcome) 75%, transparent); text-underline-offset: .22em; }
span.mark.agenda { text-decoration: underline 1px wavy color-mix(in srgb, var(--agenda) 80%, transparent); text-underline-offset: .25em; }
.mark.linked, .mark:target { background: color-mix(in srgb, var(--hue) 34%, transparent); }
body:has(#show-person:not(:checked)) .mark.person, body:has(#show-body:not(:checked)) .mark.body,
body:has(#show-date:not(:checked)) .mark.date, body:has(#show-money:not(:checked)) .mark.money,
body:has(#show-topic:not(:checked)) .mark.topic, body:has(#show-said:not(:checked)) .mark.said,
body:has(#show-topic:not(:checked)) .mark.agenda, body:has(#show-event:not(:checked)) .mark.event,
body:has(#show-event:not(:checked)) .mark.outcome, body:has(#show-event:not(:checked)) .mark.place { background: none; border-bottom-color: transparent; text-decoration: none; }
aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: .5rem; font-size: .92rem; scrollbar-width: thin; }
aside section + section { margin-top: 1.5rem; }
aside h2 { margin: 0 0 .5rem; font-size: .75rem; letter-spacing: .09em; text-transform: uppercase; color: var(--soft); }
.count { font-weight: 400; opacity: .8; }
ul { list-style: none; margin: 0; padding: 0; }
.entry { padding: .5rem .75rem; border: 1px solid var(--line); border-left: 3px solid var(--hue, var(--line)); border-radius: 8px; background: var(--card); line-height: 1.45; scroll-margin: 1rem; transition: background-color .12s; }
.entry + .entry { margin-top: .4rem; }
.entry.linked, .entry:target { background: color-mix(in srgb, var(--hue, var(--line)) 13%, var(--card)); }
.top { display: flex; gap: .6rem; align-items: baseline; }
.top strong { font-weight: 600; }
.detail { color: var(--soft); }
.chip { padding: 0 .5rem; border-radius: 99px; font-size: .75rem; color: var(--soft); border: 1px solid var(--line); white-space: nowrap; }
.places { margin-left: auto; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .15rem .3rem; min-width: 1.2rem; font-size: .75rem; font-variant-numeric: tabular-nums; color: var(--soft); }
.places a { min-width: 1.2rem; padding: 0 .2rem; text-align: center; text-decoration: none; border-radius: 4px; background: color-mix(in srgb, var(--hue, var(--soft)) 14%, transparent); color: var(--ink); }
blockquote { margin: .25rem 0 0; font-family: Charter, Georgia, serif; }
blockquote::before { content: "\\201C"; } blockquote::after { content: "\\201D"; }
meter { display: block; width: 100%; height: .5rem; margin-top: .3rem; border: 0; border-radius: 4px; background: var(--line); overflow: hidden; appearance: none; }
meter::-webkit-meter-bar { height: .4rem; border: 0; border-radius: 4px; background: var(--line); }
meter::-webkit-meter-optimum-value { background: var(--topic); border-radius: 4px; }
meter::-moz-meter-bar { background: var(--topic); }
#tip { position: fixed; z-index: 1; max-width: min(22rem, calc(100vw - 1rem)); padding: .5rem .75rem; border-radius: 8px; background: #16181d; color: #f2f4f8;
  font-size: .82rem; line-height: 1.45; box-shadow: 0 6px 24px rgb(0 0 0 / .25); pointer-events: none; border: 1px solid #3a404b; }
#tip strong { display: block; }
#tip div:last-child { font: .75rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: #aab3c2; }
@media (max-width: 56rem) {
  body { padding: 1.25rem 1rem 3rem; }
  main { grid-template-columns: minmax(0, 1fr); }
  article { padding: 1.25rem 1.15rem; }
  aside { position: static; max-height: none; overflow: visible; padding: 0; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } .mark, .entry { transition: none; } }
@media (forced-colors: active) { a.mark { border-bottom: 2px solid LinkText; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .legend, .skip, .places, #tip { display: none; }
  main { display: block; } article { border: 0; padding: 0; }
  aside { position: static; max-height: none; overflow: visible; margin-top: 1.5rem; }
  .entry { break-inside: avoid; } .mark, .entry, meter { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** Of the style above, for the content security policy; a test computes it again. */
export const STYLE_HASH = 'sha256-jvSMSPYiGlMvyQS4rkn5Am4Pnm8ORlL6w6O03H+D030=';
