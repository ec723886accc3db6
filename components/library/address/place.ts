/** A place in the library, as the fragment of the page's address names it: `#/NAME/ID?PARAMS`. */
export interface Place {
  name: string;
  id?: string;
  params: URLSearchParams;
}

/** Reads a fragment; an empty one names the list of reviews. `undefined` if it has not the form of a place. */
export function readHash(hash: string): Place | undefined {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s, 2);
  const [name = '', id, ...rest] = path.split('/');
  const params = new URLSearchParams(query);
  if (rest.length > 0 || id === '') return undefined;
  if (id === undefined) return { name: name || 'reviews', params };
  const decoded = decode(id);
  return decoded === undefined ? undefined : { name, id: decoded, params };
}

/** Writes a place as a fragment. */
export function writeHash({ name, id, params }: Place): string {
  const path = id === undefined ? `#/${name}` : `#/${name}/${encodeURIComponent(id)}`;
  return params.size > 0 ? `${path}?${params}` : path;
}

/** `undefined` for a broken escape, which `decodeURIComponent` throws on. */
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
