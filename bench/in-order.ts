// What measured numbers come to, one by one in their order.

export const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** Of an even number of them the upper of the two in the middle; 0 of none. */
export const median = (numbers: readonly number[]): number => inOrder(numbers)[numbers.length >> 1] ?? 0;
