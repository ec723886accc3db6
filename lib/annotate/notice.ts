import { make } from './adder/elements.ts';
import { openHost } from './adder/host.ts';
import { type Box, placeBox } from './adder/place-box.ts';

/** How long a notice stays, in milliseconds: it says nothing that is not said elsewhere. */
const STAYS = 5000;

/** Says something in a line over the page, beside a place or at the foot of the window; read out as well. */
export function showNotice(text: string, beside: Box | undefined, signal: AbortSignal): void {
  const host = openHost(document);
  const line = make('output');
  const box = make('div', { class: 'cutting-room-adder' }, line);
  host.root.append(box);
  line.textContent = text;
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const foot = {
    left: (clientWidth - width) / 2,
    top: clientHeight - 1,
    right: clientWidth,
    bottom: clientHeight,
  };
  host.move(placeBox(beside ?? foot, { width, height }, { width: clientWidth, height: clientHeight }));
  const end = AbortSignal.any([signal, AbortSignal.timeout(STAYS)]);
  end.addEventListener('abort', () => host.remove());
}
