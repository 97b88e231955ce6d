/** A function that works its value out when it is first called. */
export function once<T extends object>(make: () => T): () => T {
  let value: T | null = null
  return () => {
    value ??= make()
    return value
  }
}

/** A function that works out the value of each key once. */
export function memoised<K, T extends object | number>(make: (key: K) => T): (key: K) => T {
  const values = new Map<K, T>()
  return (key) => {
    let value = values.get(key)
    if (value === undefined) {
      value = make(key)
      values.set(key, value)
    }
    return value
  }
}
