import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { CopyBlock as Block } from '../../../lib/reading/copy/model.ts';
import { aspectName, aspectStyle } from '../../aspect-name.ts';
import type { Stretch } from './marked.ts';

export interface CopyBlockProps {
  kind: Block['kind'];
  stretches: readonly Stretch[];
  language: string | undefined;
  aspects: ReadonlyMap<string, AspectChoice>;
  pointed: string;
}

/** A heading, paragraph or quotation of a reading copy, with its marks. */
export function CopyBlock({ kind, stretches, language, aspects, pointed }: CopyBlockProps) {
  const text = stretches.map((stretch, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a stretch is its place
    <Marked key={at} stretch={stretch} aspects={aspects} pointed={pointed} />
  ));
  if (kind === 'heading') return <h3 lang={language}>{text}</h3>;
  if (kind === 'paragraph') return <p lang={language}>{text}</p>;
  return (
    <blockquote lang={language}>
      <p>{text}</p>
    </blockquote>
  );
}

interface MarkedProps {
  stretch: Stretch;
  aspects: ReadonlyMap<string, AspectChoice>;
  pointed: string;
}

function Marked({ stretch: { text, passages }, aspects, pointed }: MarkedProps): ComponentChildren {
  const [lifted, setLifted] = useState(false);
  const top = passages.at(-1);
  if (!top) return text;
  const aspect = top.aspect === undefined ? undefined : aspects.get(top.aspect);
  const veiled = passages.some(({ spoiler }) => spoiler === true) && !lifted;
  return (
    <mark
      class="copy-mark"
      data-passage={passages.map(({ id }) => id).join(' ')}
      data-pointed={passages.some(({ id }) => id === pointed)}
      title={aspect && aspectName(aspect)}
      style={aspectStyle(aspect?.colour ?? 'slate')}
    >
      {veiled ? (
        <button type="button" class="quiet" data-part="veil" onClick={() => setLifted(true)}>
          {t('spoilerShow')}
        </button>
      ) : (
        text
      )}
    </mark>
  );
}
