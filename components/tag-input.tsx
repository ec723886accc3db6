import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import { Icon } from './icon.tsx';
import { useKeptText } from './kept-text.ts';
import { completions, type KnownTag, withTyped } from './tag-completion.ts';
import './tag-input.css';

export interface TagInputProps {
  /** Id of the input, for a label elsewhere. */
  id?: string;
  /** The field's name, if no label elsewhere points at it. */
  label?: string;
  tags: string[];
  /** Tags already in use, to complete from. */
  known: KnownTag[];
  onChange: (tags: string[]) => void;
}

/**
 * Tags with completion (an ARIA combobox): Enter or comma adds what was typed, the arrows choose a completion,
 * Backspace in the empty field takes the last tag away, Escape closes the list. Leaving the field adds what
 * stands in it, so that nothing typed is lost.
 */
export function TagInput({ id, label, tags, known, onChange }: TagInputProps) {
  const own = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useKeptText('tags', '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [said, setSaid] = useState('');
  const offered = open ? completions(typed, known, tags) : [];
  const expanded = offered.length > 0;

  useEffect(() => {
    if (expanded) list.current?.scrollIntoView({ block: 'nearest' });
  }, [expanded]);

  function type(text: string) {
    setTyped(text);
    setOpen(true);
    setChosen(-1);
  }
  function add(text: string) {
    const next = withTyped(tags, text, known);
    type('');
    if (next.length === tags.length) return;
    onChange(next);
    setSaid(t('tagAdded', next.slice(tags.length).join(', ')));
  }
  function remove(tag: string) {
    onChange(tags.filter((other) => other !== tag));
    setSaid(t('tagRemoved', tag));
    field.current?.focus();
  }
  function press(event: TargetedKeyboardEvent<HTMLInputElement>) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const last = tags.at(-1);
    if (step !== 0 && expanded) {
      // Past either end stands what was typed itself, as place -1.
      setChosen(((chosen + 1 + step + offered.length + 1) % (offered.length + 1)) - 1);
    } else if ((event.key === 'Enter' || event.key === ',') && (typed.trim() !== '' || event.key === ',')) {
      add(offered[chosen]?.name ?? typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      remove(last);
    } else if (event.key === 'Escape' && expanded) {
      setOpen(false);
    } else return;
    event.preventDefault();
  }

  return (
    <div class="tag-input">
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('tagsChosen')}>
          {tags.map((tag) => (
            <li key={tag} class="tag" data-tag={tag}>
              {tag}
              <button type="button" class="quiet" onClick={() => remove(tag)}>
                <Icon name="close" label={t('tagRemove', tag)} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="tag-entry">
        <input
          id={id ?? `${own}-input`}
          ref={field}
          data-part="tags"
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${own}-list`}
          aria-activedescendant={chosen >= 0 && expanded ? `${own}-${chosen}` : undefined}
          placeholder={tags.length === 0 ? t('tagsHint') : undefined}
          autocomplete="off"
          autocapitalize="none"
          maxLength={1000}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            // A comma that came without a key press: pasted, dictated, or from a phone's keyboard.
            if (text.includes(',')) add(text);
            else type(text);
          }}
          onKeyDown={press}
          onBlur={(event) => {
            const left = event.currentTarget.value;
            if (left.trim() !== '') add(left);
            setOpen(false);
          }}
        />
        {/* The pattern of an ARIA combobox: the keys go to the field, which names the chosen option. */}
        <div
          ref={list}
          id={`${own}-list`}
          class="tag-offers"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a list of completions
          role="listbox"
          aria-label={t('tagsOffered')}
          hidden={!expanded}
        >
          {offered.map((tag, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's
            <div
              key={tag.name}
              id={`${own}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a completion
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              // Keeps the focus where it is: leaving the field would add what was typed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(tag.name)}
            >
              {tag.name}
              <span class="caption figures">{tag.count}</span>
            </div>
          ))}
        </div>
      </div>
      <output class="unseen">{said}</output>
    </div>
  );
}
