declare module 'validate-web-annotation' {
  /** Whether it follows the W3C's model of an annotation. */
  export default function validate(annotation: unknown): boolean;
}
