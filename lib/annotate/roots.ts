/** Roots that are looked into, at most. */
const MOST = 200;

/** The documents of frames of the same origin, theirs too. */
export function framesOf(document: Document): Document[] {
  const inner: Document[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const content = contentOf(frame);
    if (content && inner.length < MOST) inner.push(content, ...framesOf(content));
  }
  return inner.slice(0, MOST);
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The open shadow roots in a document or in a root, in theirs too. Walks all elements: only while something is missing. */
export function shadowsOf(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot && found.length < MOST) found.push(shadowRoot, ...shadowsOf(shadowRoot));
  }
  return found.slice(0, MOST);
}
