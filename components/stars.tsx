const star = 'm10 1.6 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L10 14.9l-5.3 2.9 1.1-5.9L1.5 7.8l5.9-.8z';

/** Whole stars that are still told apart at a glance; more are written as figures. */
export const mostStars = 10;

/**
 * `best` stars with the first `value` of them filled, to the hundredth: the filling is cut off at the edge of
 * a nested `svg`. A picture only: who puts it somewhere says it in words.
 */
export function Stars({ value, best }: { value: number; best: number }) {
  return (
    <span class="stars" aria-hidden="true">
      {Array.from({ length: best }, (_, index) => {
        const filled = Math.round(Math.max(0, Math.min(1, value - index)) * 100) / 100;
        return (
          <svg key={index} viewBox="0 0 20 20" data-filled={filled}>
            <path class="star-edge" d={star} />
            {filled > 0 && (
              <svg width={20 * filled} height="20" overflow="hidden">
                <path class="star-full" d={star} />
              </svg>
            )}
          </svg>
        );
      })}
    </span>
  );
}
