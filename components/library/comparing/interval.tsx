import './interval.css';

export interface IntervalProps {
  value: number;
  low: number;
  high: number;
  /** The ends of the axis, and what stands for nothing on it. */
  from: number;
  to: number;
  zero: number;
}

/** An estimate and its interval on a line: drawn beside the figures that say the same, so it has no name of its own. */
export function Interval({ value, low, high, from, to, zero }: IntervalProps) {
  const at = (x: number) => 4 + Math.max(0, Math.min(1, (x - from) / (to - from))) * 88;
  return (
    <svg class="interval" viewBox="0 0 96 16" aria-hidden="true">
      <path class="interval-zero" d={`M${at(zero)} 2v12`} />
      <path class="interval-range" d={`M${at(low)} 8H${at(high)}M${at(low)} 5v6M${at(high)} 5v6`} />
      <circle class="interval-value" cx={at(value)} cy="8" r="3.5" />
    </svg>
  );
}
