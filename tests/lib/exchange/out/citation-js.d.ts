declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string);
    get(options: object): unknown;
    format(form: string, options: object): string;
  }
}
