/** Runs with a property of a prototype replaced, and puts it back. */
function replaced<T>(owner: object, name: string, descriptor: PropertyDescriptor, run: () => T): T {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own) throw new Error(`no own ${name}`);
  Object.defineProperty(owner, name, { ...descriptor, configurable: true });
  try {
    return run();
  } finally {
    Object.defineProperty(owner, name, own);
  }
}

/**
 * How many characters regular expressions go over. Each costs a bounded number of steps (`expressions.test.ts`), so
 * that this is the work of what only matches: counted, not timed.
 */
export function charactersMatched<T>(run: () => T): [value: T, characters: number] {
  const { exec } = RegExp.prototype;
  let characters = 0;
  const value = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from : text.length;
    characters += 1 + Math.max(0, to - from);
    return match;
  };
  const result = replaced(RegExp.prototype, 'exec', { value, writable: true }, run);
  return [result, characters];
}

/** How many characters of a jsdom document are taken out of it, and how often an element is asked for an attribute. */
export function taken(document: Document, run: () => void): { characters: number; attributes: number } {
  const window = document.defaultView;
  if (!window) throw new Error('no window');
  const count = { characters: 0, attributes: 0 };
  const text = Object.getOwnPropertyDescriptor(window.Node.prototype, 'textContent');
  const get = function counted(this: Node) {
    const whole: string | null = text?.get?.call(this);
    count.characters += whole?.length ?? 0;
    return whole;
  };
  const { getAttribute } = window.Element.prototype;
  const value = function counted(this: Element, name: string) {
    count.attributes++;
    return getAttribute.call(this, name);
  };
  replaced(window.Node.prototype, 'textContent', { get }, () =>
    replaced(window.Element.prototype, 'getAttribute', { value, writable: true }, run),
  );
  return count;
}
