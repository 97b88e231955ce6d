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

/** The same for keys that are UTF-16 code units, of which a text asks for thousands: an array finds them faster than a map. */
export function memoisedByCode<T extends object>(make: (code: number) => T): (code: number) => T {
  const values = new Array<T | undefined>(0x10000)
  return (code) => {
    const known = values[code]
    if (known !== undefined) return known
    const value = make(code)
    values[code] = value
    return value
  }
}
