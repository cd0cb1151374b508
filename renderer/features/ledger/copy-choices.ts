import { carrierLabel, carriers, copyLabels, copyStates } from '#domain/documents/ledger-words.ts';

export const carrierChoices = carriers.map((value) => ({ value, label: carrierLabel(value) }));
/** What the program entered by itself came some way nobody told it. */
export const carrierOrUnknown = [{ value: '', label: carrierLabel(null) }, ...carrierChoices];
export const copyChoices = copyStates.map((value) => ({ value, label: copyLabels[value] }));
