/** Digits that a converted value keeps: a double is exact in them, and what is behind them is noise of the conversion. */
const kept = 12

/** A number in its first 12 digits: 0.1 + 0.2 is 0.3. */
export function rounded(value: number): number {
  // Most numbers have a few decimals and are exact already: finding that out takes a tenth of the time of printing them.
  const short = Math.round(value * 1e4) / 1e4
  return short === value && value !== 0 && Math.abs(value) < 1e8 ? value : Number(value.toPrecision(kept))
}
