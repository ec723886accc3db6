import { useId } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Draft, Prepared } from '../lib/library/draft.ts';
import { CAPS } from '../lib/library/fields.ts';
import type { Change, Faults } from './draft-change.ts';
import { Field } from './field.tsx';
import { people } from './film-fields.tsx';
import { GrowText, paragraph } from './grow-field.tsx';
import { Offers } from './offers.tsx';
import { writePeople } from './people.ts';
import { useTyped } from './use-typed.ts';

/** Who wrote it, where, when, under which headline: each a line that can be corrected in place. */
export function ReviewFields(props: {
  draft: Draft;
  offered: Prepared['offered'];
  faults: Faults;
  onChange: Change;
}) {
  const { draft, offered, faults, onChange } = props;
  const id = useId();
  const critics = useTyped<string[], HTMLTextAreaElement>(
    'critics',
    draft.critics,
    (critics) => onChange({ critics }),
    people,
  );
  const day = draft.published?.slice(0, 10) ?? '';
  return (
    <div class="review-fields">
      <Field id={`${id}-critics`} label={t('fieldCritics')} fault={faults.critics}>
        <GrowText
          {...critics.input}
          id={`${id}-critics`}
          part="critics"
          text={critics.text}
          maxLength={CAPS.names * CAPS.name}
          placeholder={t('fieldCriticsHint')}
        />
        {draft.critics.length === 0 && (
          <Offers
            options={offered.critics.map((names) => ({
              key: writePeople(names),
              value: names,
              shown: writePeople(names),
            }))}
            onTake={(critics) => onChange({ critics })}
          />
        )}
      </Field>
      <Field id={`${id}-outlet`} label={t('fieldOutlet')} fault={faults.outlet}>
        <GrowText
          id={`${id}-outlet`}
          part="outlet"
          text={draft.outlet}
          maxLength={CAPS.name}
          placeholder={t('fieldOutletHint')}
          fault={faults.outlet}
          onInput={(event) => onChange({ outlet: paragraph(event) })}
        />
      </Field>
      <Field id={`${id}-published`} label={t('fieldPublished')} fault={faults.published}>
        <span class="grow date-field" data-text="">
          <input
            id={`${id}-published`}
            type="date"
            data-part="published"
            value={day}
            onInput={(event) => {
              const next = event.currentTarget.value;
              // The same day again keeps the time that the page stated.
              if (next !== day) onChange({ published: next === '' ? undefined : next });
            }}
          />
        </span>
      </Field>
      <Field id={`${id}-headline`} label={t('fieldHeadline')} fault={faults.headline}>
        <GrowText
          id={`${id}-headline`}
          part="headline"
          text={draft.headline}
          maxLength={CAPS.headline}
          placeholder={t('fieldHeadlineHint')}
          fault={faults.headline}
          onInput={(event) => onChange({ headline: paragraph(event) })}
        />
      </Field>
      <Field id={`${id}-url`} label={t('fieldUrl')} fault={faults.url}>
        <GrowText
          id={`${id}-url`}
          part="url"
          text={draft.url}
          maxLength={CAPS.url}
          placeholder={t('fieldUrlHint')}
          fault={faults.url}
          onInput={(event) => onChange({ url: paragraph(event) })}
        />
      </Field>
    </div>
  );
}
