/** A place in a text as a string that sorts as the number does. */
export function position(index: number): string {
  return String(index).padStart(7, '0');
}
