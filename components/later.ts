/**
 * Components that are loaded when they are first drawn. The popup opens with its lists; cards and search
 * results come with the reader's first click, in a chunk of their own.
 */

import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that draws nothing until the one that `load` gives is there, and that one from then on. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setLoaded] = useState(loaded !== null);
    useEffect(() => {
      if (loaded !== null) return;
      void load().then((component) => {
        loaded = component;
        setLoaded(true);
      });
    }, []);
    return loaded === null ? null : h(loaded as ComponentType<object>, props);
  };
}
