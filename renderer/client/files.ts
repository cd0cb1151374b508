import type { FileOffer } from '#contract/views.ts';
import { bridge } from './bridge.ts';
import { valueOf } from './call.ts';

/** Hands a dropped or chosen file to the backend; gives its one-time token. Throws `CallError`, or what `lostFile` knows. */
export async function putFile(file: File): Promise<string> {
  return valueOf(await bridge.putFile(file.name, file)).token;
}

/** Bytes of an offered file, for a preview. Throws `CallError`. */
export async function takeBytes(offer: FileOffer): Promise<Uint8Array> {
  return valueOf(await bridge.takeFile(offer.token)).bytes;
}

/** Saves an offered file where the person chooses; false when he cancels. Throws `CallError`. */
export async function saveOffer(offer: FileOffer): Promise<boolean> {
  return valueOf(await bridge.saveFile(offer.token)).saved;
}

/** Prints exactly the offered bytes (U28). Throws `CallError`. */
export async function printOffer(offer: FileOffer): Promise<void> {
  valueOf(await bridge.printFile(offer.token));
}
