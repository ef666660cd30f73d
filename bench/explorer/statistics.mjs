export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values) => percentile(values, 0.5);

export const sum = (values) => values.reduce((total, value) => total + value, 0);
