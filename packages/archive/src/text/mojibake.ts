const HIGH = /[\u0080-\u00ff]/;
const BEYOND = /[^\u0000-\u00ff]/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Meta's exports write each UTF-8 byte as one character (`ð\x9f\x98\x80`). Reads such a string again as bytes; a string
 * that holds anything beyond a byte, or is no UTF-8 then, is given back as it is.
 */
export function mendMojibake(text: string): string {
  if (!HIGH.test(text) || BEYOND.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  try {
    return decoder.decode(bytes);
  } catch {
    return text;
  }
}
