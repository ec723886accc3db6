import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A place in an expression that takes one character. */
export interface Place {
  /** Which of the alphabet's characters it takes. */
  takes: boolean[];
  /** The places that may take the next character, each as often as there are ways to come there. */
  next: Map<number, number>;
  /** The most characters that the outermost repetition around it takes. */
  longest: number;
}

export interface Automaton {
  places: Place[];
  /** Where a match can begin at any character; none of those that only the text's start begins. */
  free: number[];
  /** Where it can begin at the text's start. */
  first: number[];
}

/** Repetitions of at most so many rounds are written out; others are taken for endless, which allows more. */
const WRITTEN_OUT = 4;

interface Part {
  first: number[];
  last: number[];
  nullable: boolean;
}

const parser = new RegExpParser({ ecmaVersion: 2025 });
const parse = (source: string, flags: string) =>
  parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: false });

/** The most characters that a node takes. */
function lengthOf(node: AST.Element | AST.Alternative): number {
  switch (node.type) {
    case 'Alternative':
      return node.elements.reduce((sum, each) => sum + lengthOf(each), 0);
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(lengthOf));
    case 'Quantifier':
      return node.max === 0 ? 0 : node.max * lengthOf(node.element);
    case 'Assertion':
      return 0;
    default:
      return 1;
  }
}

/** Characters that tell the classes of an expression apart: their ends, those beside them, and common ones. */
function alphabetOf(pattern: AST.Node): string[] {
  const points = new Set<number>([10, 32, 160, 0x2003, 0x263a, 0x4e00]);
  for (let at = 33; at < 127; at++) points.add(at);
  for (const letter of 'àÀéßžŽłάΆжЖ한の') points.add(letter.charCodeAt(0));
  const add = ({ value }: AST.Character) => {
    for (const near of [value - 1, value, value + 1]) if (near > 0 && near <= 0xffff) points.add(near);
  };
  const visit = (node: AST.Node): void => {
    if (node.type === 'Character') add(node);
    for (const value of Object.entries(node).flatMap(([key, held]) => (key === 'parent' ? [] : held)))
      if (typeof value === 'object' && value !== null && 'type' in value) visit(value);
  };
  visit(pattern);
  return [...points].map((point) => String.fromCharCode(point));
}

/** What may take nothing at the end of an expression takes nothing that can fail. */
const needsNothing = (node: AST.Element): boolean => node.type === 'Quantifier' && node.min === 0;

const startsText = (alternative: AST.Alternative): boolean => {
  const [head] = alternative.elements;
  if (head?.type === 'Assertion') return head.kind === 'start';
  return (head?.type === 'Group' || head?.type === 'CapturingGroup') && head.alternatives.every(startsText);
};

/** The class of what may stand before an expression, where only one class must not: "[^\\s]" of `(?<!\\s)\\s+$`. */
function guardOf({ elements: [head] }: AST.Alternative): string | undefined {
  if (head?.type !== 'Assertion' || head.kind !== 'lookbehind' || !head.negate) return undefined;
  const [only, ...more] = head.alternatives.flatMap(({ elements }) => elements);
  if (!only || more.length > 0) return undefined;
  if (only.type === 'CharacterClass') return only.negate ? `[${only.raw.slice(2)}` : `[^${only.raw.slice(1)}`;
  return only.type === 'CharacterSet' || only.type === 'Character' ? `[^${only.raw}]` : undefined;
}

/**
 * The places of an expression and how they follow one another (Glushkov's automaton, with the number of ways). What
 * looks around is left out: with it fewer paths are gone, and what it holds is looked at as an expression of its own.
 *
 * @throws {Error} for what it does not know: back references, repetitions of what may be empty
 */
export function automatonOf(source: string, flags: string): Automaton {
  const pattern = parse(source, flags);
  const alphabet = alphabetOf(pattern);
  const places: Place[] = [];
  const known = new Map<string, boolean[]>();

  function take(raw: string, longest: number): Part {
    let takes = known.get(raw);
    if (!takes) {
      const one = new RegExp(`^${raw}$`, flags.replace(/[gym]/g, ''));
      takes = alphabet.map((char) => one.test(char));
      known.set(raw, takes);
    }
    const at = places.push({ takes, next: new Map(), longest }) - 1;
    return { first: [at], last: [at], nullable: false };
  }
  function join(from: readonly number[], to: readonly number[]): void {
    for (const a of from) for (const b of to) places[a]?.next.set(b, (places[a]?.next.get(b) ?? 0) + 1);
  }
  function sequence(parts: readonly Part[]): Part {
    return parts.reduce(
      (whole, part) => {
        join(whole.last, part.first);
        return {
          first: whole.nullable ? [...whole.first, ...part.first] : whole.first,
          last: part.nullable ? [...whole.last, ...part.last] : part.last,
          nullable: whole.nullable && part.nullable,
        };
      },
      { first: [], last: [], nullable: true },
    );
  }
  function choice(parts: readonly Part[]): Part {
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      nullable: parts.some(({ nullable }) => nullable),
    };
  }
  function repeated({ element, min, max: most }: AST.Quantifier, longest: number, ends: boolean): Part {
    // More than it needs at the end of an expression is gone through once: nothing after it can fail.
    const max = ends ? min : most;
    const around = Math.max(longest, max * lengthOf(element));
    if (max <= WRITTEN_OUT) {
      // "a{1,3}" as "a(?:a(?:a)?)?": each further round only after the one before.
      let rounds: Part = { first: [], last: [], nullable: true };
      for (let at = max - 1; at >= 0; at--) {
        const whole = sequence([build(element, longest), rounds]);
        rounds = at < min ? whole : { ...whole, nullable: true };
      }
      return rounds;
    }
    const part = build(element, longest === 0 ? around : longest);
    if (part.nullable && max !== Infinity) throw new Error('repeats what may be empty');
    join(part.last, part.first);
    return { ...part, nullable: part.nullable || min === 0 };
  }
  function build(node: AST.Element | AST.Alternative, longest: number, ends = false): Part {
    switch (node.type) {
      case 'Alternative':
        return sequence(
          node.elements.map((each, at) =>
            build(each, longest, ends && node.elements.slice(at + 1).every(needsNothing)),
          ),
        );
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives.map((each) => build(each, longest, ends)));
      case 'Quantifier':
        return repeated(node, longest, ends);
      case 'Assertion':
        return { first: [], last: [], nullable: true };
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return take(node.raw, longest);
      default:
        throw new Error(`holds a ${node.type}`);
    }
  }
  const automaton: Automaton = { places, free: [], first: [] };
  for (const alternative of pattern.alternatives) {
    const { first } = build(alternative, 0, true);
    const guard = guardOf(alternative);
    const bound = flags.includes('y') || (!flags.includes('m') && startsText(alternative));
    if (guard) {
      // "Not after a blank": what stands before is a character of another kind.
      const [at = 0] = take(guard, 0).first;
      join([at], first);
      automaton.free.push(at);
    } else (bound ? automaton.first : automaton.free).push(...first);
  }
  return automaton;
}

/** What an expression looks around with. */
export interface Lookaround {
  source: string;
  /** Nothing before it repeats: it is tried once for each beginning. */
  once: boolean;
}

/** What an expression looks around with. */
export interface Lookaround {
  source: string;
  /** Nothing before it repeats: it is tried once for each beginning. */
  once: boolean;
}

/** What the look-arounds of an expression hold, each to be looked at on its own. */
export function lookarounds(source: string, flags: string): Lookaround[] {
  const found: Lookaround[] = [];
  const repeats = (node: AST.Node): boolean => /\{\d*,|[*+]/.test(node.raw);
  const isLate = (node: AST.Node): boolean => {
    const { parent } = node;
    if (!parent || parent.type === 'Pattern') return false;
    if (parent.type === 'Quantifier') return true;
    const before =
      parent.type === 'Alternative'
        ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element))
        : [];
    return before.some(repeats) || isLate(parent);
  };
  const visit = (node: AST.Node): void => {
    if (node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind'))
      found.push({
        source: `^(?:${node.alternatives.map(({ raw }) => raw).join('|')})`,
        once: !isLate(node),
      });
    for (const value of Object.entries(node).flatMap(([key, held]) => (key === 'parent' ? [] : held)))
      if (typeof value === 'object' && value !== null && 'type' in value) visit(value);
  };
  visit(parse(source, flags));
  return found;
}
