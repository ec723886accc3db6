import type { Head, ReadOptions } from '../../../lib/exchange/form.ts';
import { likelyOutOf } from '../../../lib/exchange/in/table.ts';
import { ColumnsQuestion } from './columns-question.tsx';
import { DayQuestion } from './day-question.tsx';
import { HoldsQuestion } from './holds-question.tsx';
import { OutOfQuestion } from './out-of-question.tsx';
import { PagesQuestion } from './pages-question.tsx';

interface FileQuestionProps {
  head: Head;
  asked: readonly (keyof ReadOptions)[];
  options: ReadOptions;
  onAnswer: (more: ReadOptions) => void;
}

/** What only its reader can say of a file. */
export function FileQuestion({ head, asked, options, onAnswer }: FileQuestionProps) {
  return (
    <>
      {asked.includes('holds') && (
        <HoldsQuestion value={options.holds} onAnswer={(holds) => onAnswer({ holds })} />
      )}
      {asked.includes('dayFirst') && (
        <DayQuestion value={options.dayFirst} onAnswer={(dayFirst) => onAnswer({ dayFirst })} />
      )}
      {asked.includes('outOf') && (
        <OutOfQuestion value={options.outOf ?? likelyOutOf(head)} onAnswer={(outOf) => onAnswer({ outOf })} />
      )}
      {asked.includes('pages') && (
        <PagesQuestion value={options.pages} onAnswer={(pages) => onAnswer({ pages })} />
      )}
      {asked.includes('columns') && (
        <ColumnsQuestion head={head} value={options.columns} onAnswer={(columns) => onAnswer({ columns })} />
      )}
    </>
  );
}
