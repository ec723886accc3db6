/** What the look of a shape and of a text comes from: as attributes, a file needs no style sheet for it. */
const looks: Record<string, string[]> = {
  shape: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  text: ['fill', 'font-family', 'font-size', 'font-weight', 'text-anchor'],
};
const shapes = new Set(['path', 'circle', 'rect']);

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing on the page as a file of its own: colours and fonts as they are seen, on the paper it lies on, without
 * links and names of the page. Its first child says what it shows.
 */
export function svgText(drawing: SVGSVGElement, title: string): string {
  const copy = copyOf(drawing);
  const { width, height } = drawing.viewBox.baseVal;
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    copy.setAttribute(name, String(value));
  const named = document.createElementNS(SVG, 'title');
  named.textContent = title;
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: paperUnder(drawing) }))
    paper.setAttribute(name, String(value));
  copy.prepend(named, paper);
  return new XMLSerializer().serializeToString(copy);
}

function copyOf(element: Element): Element {
  const style = getComputedStyle(element);
  const copy = document.createElementNS(SVG, element.localName === 'a' ? 'g' : element.localName);
  for (const { name, value } of element.attributes) {
    if (!/^(?:class|style|href|role|tabindex|data-.*|aria-.*)$/.test(name)) copy.setAttribute(name, value);
  }
  const kind = shapes.has(element.localName) ? 'shape' : element.localName;
  for (const look of looks[kind] ?? []) {
    const value = style.getPropertyValue(look);
    if (value !== '') copy.setAttribute(look, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copyOf(child));
    else copy.append(child.cloneNode());
  }
  return copy;
}

/** The colour of what an element lies on. */
function paperUnder(element: Element): string {
  for (let under: Element | null = element; under; under = under.parentElement) {
    const { backgroundColor } = getComputedStyle(under);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return getComputedStyle(document.body).backgroundColor;
}

/** Dots of a picture for each pixel of the drawing: sharp on fine screens and in print. */
const SCALE = 2;

/**
 * The text of a drawing as a PNG picture.
 * @throws {Error} if the browser makes none of it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!picture) throw new Error('The browser made no picture.');
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}
