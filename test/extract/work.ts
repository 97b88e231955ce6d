type Sized = { length: number }

/** Methods that look at one character; those that may look at all of what they are called on; `indexOf`, which looks as far as it finds; and `slice`, which makes what it gives. */
const single = ['charCodeAt', 'charAt', 'startsWith', 'endsWith']
const whole = ['lastIndexOf', 'includes']
const lists = [
  ...whole,
  'indexOf',
  'find',
  'findIndex',
  'findLast',
  'some',
  'every',
  'filter',
  'map',
  'flatMap',
  'forEach',
]

/** How many characters and items the string and array methods of a run look at, at most: what its time grows with, counted instead of measured. */
export function workOf(run: () => unknown): number {
  let steps = 0
  const add = (count: number) => {
    steps += count
  }
  const restored = [
    ...single.map((name) => watch(String.prototype, name, () => add(1))),
    ...whole.map((name) => watch(String.prototype, name, ({ length }) => add(length))),
    ...lists.map((name) => watch(Array.prototype, name, ({ length }) => add(length))),
    watch<number>(String.prototype, 'indexOf', ({ length }, found, from) =>
      add((found < 0 ? length : found + 1) - from),
    ),
    watch<Sized>(Array.prototype, 'slice', (_, made) => add(made.length)),
  ]
  try {
    run()
  } finally {
    for (const restore of restored) restore()
  }
  return steps
}

/** Has a method report what it was called on, what it gave and from where on; gives what undoes it. */
function watch<T>(prototype: object, name: string, report: (on: Sized, made: T, from: number) => void): () => void {
  const original: (...args: unknown[]) => T = Reflect.get(prototype, name)
  Reflect.set(prototype, name, function watched(this: Sized, ...args: unknown[]) {
    const made = original.apply(this, args)
    report(this, made, Number(args[1] ?? 0))
    return made
  })
  return () => Reflect.set(prototype, name, original)
}
