/** The class of a heat map's cell: `heat-0` for nothing, then `heat-1` to `heat-6`, each step about as many times more. */
export function heat(count: number, most: number): string {
  if (count <= 0) return 'heat-0';
  return `heat-${Math.min(6, 1 + Math.floor((5.999 * Math.log(count)) / Math.log(Math.max(2, most))))}`;
}
