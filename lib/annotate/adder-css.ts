import { PALETTE } from '../aspects/palette.ts';

const COLOURS = Object.entries(PALETTE)
  .map(
    ([name, { light, dark }]) =>
      `.cutting-room-adder [data-colour="${name}"]{--dot:light-dark(${light},${dark})}`,
  )
  .join('');

/**
 * The adder's look. A user style like the marks': it reaches into the closed shadow root, and neither the page's style
 * nor its policy touches it. Beside the page's text it follows the reader's scheme.
 */
export function adderCss(): string {
  return `
.cutting-room-adder, .cutting-room-adder * { all: revert; box-sizing: border-box; }
.cutting-room-adder {
  color-scheme: light dark;
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px;
  width: max-content; max-width: min(100vw - 36px, 40rem);
  margin: 0; padding: 4px;
  border: 1px solid light-dark(#8d8678, #7a7367); border-radius: 6px;
  background: light-dark(#ffffff, #201e1b); color: light-dark(#1c1b18, #ece7dc);
  box-shadow: 0 1px 2px #0003, 0 6px 20px #0003;
  font: 500 14px/20px system-ui, sans-serif; letter-spacing: normal; text-align: start;
  -webkit-user-select: none; user-select: none;
}
.cutting-room-adder button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  min-width: 28px; min-height: 28px; margin: 0; padding: 0 6px;
  border: 1px solid transparent; border-radius: 4px; background: none; color: inherit;
  font: inherit; white-space: nowrap; cursor: pointer; appearance: none;
}
.cutting-room-adder button:hover { background: light-dark(#b3261e14, #ff7a6b1f); }
.cutting-room-adder button:focus-visible { outline: 2px solid light-dark(#b3261e, #ff7a6b); outline-offset: 0; }
.cutting-room-adder [data-part="mark"] {
  padding: 0 10px; background: light-dark(#b3261e, #ff7a6b); color: light-dark(#ffffff, #1c0f0d);
}
.cutting-room-adder [data-part="mark"]:hover { background: light-dark(#8f1d16, #ff9a8e); }
.cutting-room-adder [data-part="mark"][data-quiet] { background: none; color: inherit; border-color: light-dark(#8d8678, #7a7367); }
.cutting-room-adder [data-part="aspects"] { display: flex; flex-wrap: wrap; gap: 2px; padding: 0 2px; }
.cutting-room-adder [data-part="aspect"] { position: relative; flex-direction: column; gap: 0; font-size: 12px; line-height: 14px; color: light-dark(#6a655b, #a49d8f); }
.cutting-room-adder [data-part="aspect"] i {
  width: 14px; height: 14px; border-radius: 50%; background: var(--dot);
}
.cutting-room-adder [data-part="aspect"][aria-pressed="true"] { border-color: light-dark(#1c1b18, #ece7dc); color: inherit; }
.cutting-room-adder [data-part="spoiler"] { font-weight: 400; color: light-dark(#6a655b, #a49d8f); }
.cutting-room-adder [data-part="spoiler"][aria-pressed="true"] { border-color: light-dark(#1c1b18, #ece7dc); color: inherit; }
.cutting-room-adder svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.cutting-room-adder output { display: block; padding: 0 4px 0 8px; font-weight: 400; max-width: 22rem; text-wrap: pretty; }
.cutting-room-adder output:empty { display: none; }
.cutting-room-adder [hidden] { display: none; }
.cutting-room-adder .hint { flex-basis: 100%; padding: 2px 8px 4px; font-weight: 400; font-size: 12px; line-height: 16px; color: light-dark(#6a655b, #a49d8f); }
${COLOURS}
@media print { .cutting-room-adder { display: none; } }
@media (forced-colors: active) {
  .cutting-room-adder button { border-color: ButtonText; }
  .cutting-room-adder [data-part="aspect"] i { forced-color-adjust: none; }
}
`;
}
