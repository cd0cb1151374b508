const held = new Map<string, File>();

/** Keeps a dropped file while the window goes to the screen that reads it; gives the name to ask for it by. */
export function holdFile(file: File): string {
  const id = crypto.randomUUID();
  held.clear();
  held.set(id, file);
  return id;
}

/** The held file, or null after a reload. */
export function heldFile(id: string | null): File | null {
  return held.get(id ?? '') ?? null;
}
