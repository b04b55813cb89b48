import { decodeEntities } from '../text/entities.ts';
import { mendMojibake } from '../text/mojibake.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or an empty one. */
export const fields = (value: unknown): Fields => (isFields(value) ? value : {});

/** The array, the object as its only element, or nothing. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isFields(value) ? [value] : []);

/** The objects of a list. */
export const objects = (value: unknown): readonly Fields[] => list(value).filter(isFields);

/** A tagged person stands in the text as `@[<id>:2048:<name>]`. */
const TAGGED = /@\[\d+:\d+:([^\]]*)\]/g;
/** Marks of direction around names in titles. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words as a person wrote them: mojibake mended, entities decoded, tags by name. Empty for anything but text. */
export function words(value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  const mended = mendMojibake(value);
  const decoded = mended.includes('&') ? decodeEntities(mended) : mended;
  return (decoded.includes('@[') ? decoded.replace(TAGGED, '$1') : decoded).trim();
}

/** A name or a title: one line, without marks of direction. */
export const name = (value: unknown): string => words(value).replace(DIRECTION, '').replace(/\s+/g, ' ').trim();

/** An address of the web, else empty. */
export function address(value: unknown): string {
  const text = words(value);
  return /^https?:\/\/\S+$/i.test(text) ? text : '';
}

/** Handles of Instagram and Threads. */
const HANDLE = /^@?([A-Za-z0-9._]{1,30})$/;

/** The handle without `@`, or empty where the text cannot be one. */
export const handle = (value: unknown): string => HANDLE.exec(words(value))?.[1] ?? '';

const NO_PROFILE = new Set(['p', 'reel', 'reels', 'tv', 'stories', 'explore', 'accounts', 'direct', 't', 'post']);

/** The handle in the address of a profile (`/_u/` too), of a story, or of a post on Threads. */
export function handleOfUrl(url: string): string {
  const path = /^https?:\/\/(?:www\.)?(?:instagram\.com|threads\.(?:net|com))\/(?:_u\/|stories\/)?@?([A-Za-z0-9._]+)/i.exec(url);
  const found = path?.[1] ?? '';
  return NO_PROFILE.has(found.toLowerCase()) ? '' : found;
}

/** The texts that are not contained in one before them. */
export function distinct(texts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const text of texts) if (text && !kept.some((earlier) => earlier.includes(text))) kept.push(text);
  return kept;
}
