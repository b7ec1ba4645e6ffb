/** Maps that gather several things under one key, or count them. */

export function addToList<K, V>(map: Map<K, V[]>, key: K, one: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

export function addToSet<K, V>(map: Map<K, Set<V>>, key: K, one: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([one]));
  else set.add(one);
}

export function addOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
