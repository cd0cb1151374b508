export function makeNeighbourRecap(): void {
  throw new Error('not yet');
}
