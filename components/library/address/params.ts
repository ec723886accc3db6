/** How one value of a view stands in its address. `read` takes the texts that the address gives (none: it is as usual). */
export interface Param<T> {
  read(given: readonly string[]): T;
  write(value: T): readonly string[];
}

/** A text; empty as usual. */
export const text: Param<string> = {
  read: ([given = '']) => given,
  write: (value) => (value === '' ? [] : [value]),
};

/** Any number of texts, each once, in order. */
export const texts: Param<readonly string[]> = {
  read: (given) => [...new Set(given)],
  write: (value) => value,
};

/** One of these words; the first as usual. */
export function oneOf<const W extends readonly [string, ...string[]]>(...words: W): Param<W[number]> {
  const [usual] = words;
  return {
    read: ([given]) => words.find((word) => word === given) ?? usual,
    write: (value) => (value === usual ? [] : [value]),
  };
}

/** A whole number from 1 to `most`. */
export function whole(usual: number, most: number): Param<number> {
  return {
    read: ([given]) => {
      const value = Number(given);
      return Number.isInteger(value) && value > 0 ? Math.min(value, most) : usual;
    },
    write: (value) => (value === usual ? [] : [String(value)]),
  };
}

/** Yes or no; no as usual. */
export const flag: Param<boolean> = {
  read: ([given]) => given === 'yes',
  write: (value) => (value ? ['yes'] : []),
};
