/** What is to be placed: where on the axis (0 to 100), and how many characters stand beside the dot (0 for none). */
export interface Placeable {
  at: number;
  characters: number;
}

/** A lane above the axis, 0 the lowest, and the side of the dot that its label stands on. */
export interface Place {
  lane: number;
  side: 'before' | 'after';
}

/** Room for a dot, and for a character of the smallest size in a wide system face. */
const dot = 16;
const character = 7;

/**
 * Stacks what would collide: each point goes to the lowest lane where it and its label touch nothing,
 * on an axis of `width` pixels. Labels stand towards the middle. Places come in the order of `points`.
 */
export function placeOnLanes(points: Placeable[], width: number): Place[] {
  const lanes: { from: number; to: number }[][] = [];
  const places: Place[] = points.map(() => ({ lane: 0, side: 'after' }));
  const byPlace = points.map((point, index) => ({ point, index })).sort((a, b) => a.point.at - b.point.at);
  for (const { point, index } of byPlace) {
    const centre = (point.at / 100) * width;
    const label = point.characters * character;
    const side = point.at > 50 ? 'before' : 'after';
    const from = Math.max(-dot, centre - dot / 2 - (side === 'before' ? label : 0));
    const to = Math.min(width + dot, centre + dot / 2 + (side === 'after' ? label : 0));
    let lane = lanes.findIndex((taken) => taken.every((other) => other.to <= from || other.from >= to));
    if (lane === -1) lane = lanes.push([]) - 1;
    lanes[lane]?.push({ from, to });
    places[index] = { lane, side };
  }
  return places;
}
