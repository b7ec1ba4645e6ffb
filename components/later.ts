/**
 * Components that are loaded when they are first drawn. The popup opens with its frame; the lists come while the
 * page is asked, cards and search results with the reader's first click, in chunks of their own.
 */

import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Later<Props> extends FunctionComponent<Props> {
  /** Loads the component before it is drawn, so that it is there at once. */
  load(): Promise<void>;
}

/** A component that draws nothing until the one that `load` gives is there, and that one from then on. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  const keep = async (): Promise<void> => {
    loaded ??= await load();
  };
  const draw = (props: Props) => {
    const [, setLoaded] = useState(loaded !== null);
    useEffect(() => {
      if (loaded === null) void keep().then(() => setLoaded(true));
    }, []);
    return loaded === null ? null : h(loaded as ComponentType<object>, props);
  };
  return Object.assign(draw, { load: keep });
}
