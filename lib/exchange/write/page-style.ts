/** The look of a page that is sent or printed: paper and ink, in light and dark, and black on white in print. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbf9f4, #161513); --ink: light-dark(#1c1b18, #ece7dc);
  --muted: light-dark(#6a655b, #a49d8f); --rule: light-dark(#e4dfd3, #37332d); --accent: light-dark(#b3261e, #ff7a6b); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 56rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3, blockquote { font-family: Charter, "Palatino Linotype", Georgia, "DejaVu Serif", serif; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { margin: 3rem 0 .25rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0; } .muted, footer { color: var(--muted); } a { color: inherit; text-underline-offset: .2em; }
.wide { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--muted); } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--rule); }
svg { display: block; width: 100%; height: auto; margin: 1rem 0; overflow: visible; } svg text { fill: currentColor; font: 11px system-ui, sans-serif; }
footer { margin-top: 3rem; font-size: .875rem; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; } body { padding: 0; max-width: none; }
  tr, blockquote, svg { break-inside: avoid; } h2, h3 { break-after: avoid; } a { text-decoration: none; } }
`;
