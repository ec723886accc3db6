import type { ComponentType, VNode } from 'preact';
import type { MessageKey } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import type { IconName } from '../icon.tsx';
import type { Address } from './address/address.ts';
import type { Place } from './address/place.ts';
import type { Act } from './use-acting.tsx';
import type { Go } from './use-hash.ts';
import type { Visit } from './use-place.ts';

/** What the library's page gives to each of its views. */
export interface PageProps {
  library: Library;
  go: Go;
  visit: Visit;
  act: Act;
  onDelete: (ids: string[]) => void;
}

/** A view's entry in the navigation. */
export interface NavEntry {
  label: MessageKey;
  icon: IconName;
}

/** A view at one address. */
export interface Shown {
  name: string;
  /** The entry of the navigation that it belongs to. */
  within: string;
  /** What is shown: while it stays, the view keeps its state. */
  key: string;
  /** The address that was arrived at (`Address.arrival`). */
  arrival: string;
  render: (props: PageProps) => VNode;
}

/** A view of the library, as it stands in the list of them. */
export interface LibraryView {
  name: string;
  hash: string;
  nav: NavEntry | undefined;
  /** The view as a place asks for it; `undefined` if the place is none of its own. */
  show: (place: Place) => Shown | undefined;
}

/** Makes a view of its addresses and the component that shows them; with `nav`, the navigation leads to it. */
export function libraryView<R extends object>(
  address: Address<R>,
  Component: ComponentType<PageProps & { route: R }>,
  nav: NavEntry,
): LibraryView;
export function libraryView<R extends { id: string }>(
  address: Address<R, 'id'>,
  Component: ComponentType<PageProps & { route: R }>,
): LibraryView;
export function libraryView<R extends object>(
  address: Address<R, keyof R>,
  Component: ComponentType<PageProps & { route: R }>,
  nav?: NavEntry,
): LibraryView {
  const { name, within } = address;
  return {
    name,
    hash: `#/${name}`,
    nav,
    show(place) {
      const route = address.read(place);
      return (
        route && {
          name,
          within,
          key: `${name}/${place.id ?? ''}`,
          arrival: address.arrival(route),
          render: (props) => <Component {...props} route={route} />,
        }
      );
    },
  };
}
