import { say } from '../extension.ts';
import type { AspectOnPage } from '../model.ts';
import { aspectName, digitOf } from './aspect-name.ts';
import { button, make, sign } from './elements.ts';

/** What the adder shows. */
export interface Shown {
  aspect: string;
  spoiler: boolean;
  /** Whether the library has the mark. */
  marked: boolean;
  /** What to say in words: read out when it changes. */
  status: string;
  hint: string;
}

interface Acts {
  main(): void;
  choose(aspect: string): void;
  flag(): void;
  close(): void;
}

const CLOSE = 'm4 4 8 8m0-8-8 8';

/** The adder's elements, and the way to show something else in them. */
export function adderView(aspects: readonly AspectOnPage[], acts: Acts) {
  const status = make('output', { 'data-part': 'status' });
  const hint = make('div', { class: 'hint' });
  const main = button({ 'data-part': 'mark' }, acts.main);
  const spoiler = button({ 'data-part': 'spoiler' }, acts.flag, say('adderSpoiler'));
  const dots = aspects.map((aspect, i) => {
    const name = aspectName(aspect);
    const key = digitOf(i);
    // What is seen in it, the digit, is part of its name.
    const label = [name, key].filter(Boolean).join(' ');
    const named = {
      'aria-label': label,
      title: name,
      'data-aspect': aspect.id,
      'data-colour': aspect.colour,
    };
    const keyed = { ...named, ...(key && { 'aria-keyshortcuts': key }) };
    return button({ 'data-part': 'aspect', ...keyed }, () => acts.choose(aspect.id), make('i'), key);
  });
  const group = make(
    'div',
    { 'data-part': 'aspects', role: 'group', 'aria-label': say('adderAspects') },
    ...dots,
  );
  const close = button({ 'data-part': 'close', 'aria-label': say('adderClose') }, acts.close, sign(CLOSE));
  const named = { class: 'cutting-room-adder', role: 'dialog', 'aria-label': say('adderTitle') };
  const box = make('div', named, status, main, group, spoiler, close, hint);

  return {
    box,
    focus: () => main.focus({ preventScroll: true }),
    show(shown: Shown): void {
      const chosen = aspects.find(({ id }) => id === shown.aspect);
      const label = shown.marked ? say('undo') : say('adderMark', chosen ? aspectName(chosen) : '');
      if (main.textContent !== label) main.textContent = label;
      for (const [i, dot] of dots.entries())
        dot.setAttribute('aria-pressed', String(aspects[i]?.id === shown.aspect));
      spoiler.setAttribute('aria-pressed', String(shown.spoiler));
      main.toggleAttribute('data-quiet', shown.marked);
      if (status.textContent !== shown.status) status.textContent = shown.status;
      hint.textContent = shown.hint;
      hint.hidden = shown.hint === '';
    },
  };
}
