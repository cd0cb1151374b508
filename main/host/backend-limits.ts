/**
 * Memory of the backend's thread, MB. V8 would let what lives for a moment grow to 192 before it looks what is needed
 * of it; all the rest may grow as V8 sees fit.
 */
export const backendLimits = { maxYoungGenerationSizeMb: 48 } as const;
