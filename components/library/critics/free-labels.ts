interface Point {
  x: number;
  y: number;
  text: string;
}

interface Label {
  x: number;
  anchor: 'start' | 'end';
}

/** Room for a character of the smallest size, for a line of it, and between a dot and its name. */
const [character, line, gap] = [6.8, 14, 8];

/**
 * The names that find room beside their dots, after them or before, without touching another name or dot: those that come first come first. The
 * others are for hovering and listening.
 */
export function freeLabels(points: readonly Point[], width: number): (Label | undefined)[] {
  const taken: { from: number; to: number; y: number }[] = points.map(({ x, y }) => ({
    from: x - 5,
    to: x + 5,
    y,
  }));
  return points.map(({ x, y, text }) => {
    const length = text.length * character;
    const sides = [
      { from: x + gap, to: x + gap + length, label: { x: x + gap, anchor: 'start' as const } },
      { from: x - gap - length, to: x - gap, label: { x: x - gap, anchor: 'end' as const } },
    ];
    const free = sides.find(
      ({ from, to }) =>
        from >= 0 &&
        to <= width &&
        taken.every((other) => other.to <= from || other.from >= to || Math.abs(other.y - y) >= line),
    );
    if (!free) return undefined;
    taken.push({ from: free.from, to: free.to, y });
    return free.label;
  });
}
