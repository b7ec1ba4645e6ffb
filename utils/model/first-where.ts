/** The least of the numbers from 0 on of which a condition holds that holds of all above it too; `count` where it holds of none below that. By binary search. */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
