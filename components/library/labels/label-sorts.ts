/** Orders that tags and outlets can stand in. */
export const labelSorts = ['name', 'count'] as const;
export type LabelSort = (typeof labelSorts)[number];
