// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { useCallback } from 'preact/hooks';
import { expect, test } from 'vitest';
import { hold } from '../../components/hold.ts';
import { useLive } from '../../components/use-live.ts';
import { openLibrary } from '../../lib/library/db.ts';
import { eventually, mount } from './mount.ts';

/** Effects run once a frame was drawn; those of what they set, after the next. */
const drawn = async () => {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

test('what is shown stays while the page holds still, and follows after', async () => {
  const library = openLibrary('holding');
  let reads = 0;
  function Count() {
    const query = useCallback(() => {
      reads += 1;
      return library.lists.count();
    }, []);
    const live = useLive(query);
    return <p>{live.state === 'ready' ? live.value : live.state}</p>;
  }
  const list = (id: string) => ({
    id,
    v: 1 as const,
    created: 1,
    changed: {},
    name: id,
    description: '',
    films: [],
  });
  const { text, unmount } = mount(<Count />);
  await eventually(() => expect(text()).toBe('0'));
  const release = hold();
  await drawn();
  const before = reads;
  await library.lists.put(list('a'));
  await library.lists.put(list('b'));
  await drawn();
  expect([text(), reads]).toEqual(['0', before]);
  release();
  await eventually(() => expect(text()).toBe('2'));
  unmount();
  library.close();
});
