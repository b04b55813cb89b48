import { ATTRIBUTES, COMPANIONS, type PhotoAnswers, type Pose, PURPOSES, TIMES } from '@netra/checker';

/** Answers beside the pose table: no gesture at all, or a sign that the table does not know. */
const NO_POSE: Pose = { id: 'tanpa', title: 'tanpa pose tangan', allowed: true };
const OTHER_POSE: Pose = { id: 'lain', title: 'isyarat tangan lain', allowed: false };

/** What was wrong with the answers as typed. */
export type AnswerFault =
  | { readonly kind: 'part'; readonly part: string; readonly valid: readonly string[] }
  | { readonly kind: 'value'; readonly part: string; readonly value: string; readonly valid: readonly string[] }
  | { readonly kind: 'no-pose'; readonly valid: readonly string[] };

const PARTS = ['pose', 'atribut', 'bersama', 'waktu', 'tujuan'] as const;
type Part = (typeof PARTS)[number];
const ENGLISH: Readonly<Record<string, Part>> = { attribute: 'atribut', with: 'bersama', when: 'waktu', purpose: 'tujuan' };

/**
 * Reads `pose=…,atribut=…,bersama=…,waktu=…,tujuan=…`. Several values of one part are joined by `+`
 * (`bersama=rekan+calon`); a pose may also be given by its emoji.
 */
export function readAnswers(typed: string, poses: readonly Pose[]): PhotoAnswers | AnswerFault {
  const given = new Map<Part, string[]>();
  for (const piece of typed.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = piece.split('=');
    const key = name.trim().toLowerCase();
    const part = PARTS.find((known) => known === (Object.hasOwn(ENGLISH, key) ? ENGLISH[key] : key));
    if (!part || rest.length === 0) return { kind: 'part', part: piece.trim(), valid: PARTS.map((known) => `${known}=…`) };
    const words = rest.join('=').split('+');
    given.set(part, [...(given.get(part) ?? []), ...words.map((word) => word.trim().toLowerCase())]);
  }
  const table = [...poses, NO_POSE, OTHER_POSE];
  const typedPose = given.get('pose')?.[0];
  const valid = table.map(({ id }) => id);
  if (typedPose === undefined) return { kind: 'no-pose', valid };
  // Variation selectors and skin tones do not make another pose.
  const bare = typedPose.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '');
  const pose = table.find(({ id, emoji }) => id === bare || (emoji !== undefined && emoji.replace(/\uFE0F/g, '') === bare));
  if (!pose) return { kind: 'value', part: 'pose', value: typedPose, valid };

  const attributes = pick(given.get('atribut') ?? ['tanpa'], ATTRIBUTES);
  if (!Array.isArray(attributes)) return { kind: 'value', part: 'atribut', value: attributes.wrong, valid: ATTRIBUTES };
  const companions = pick(given.get('bersama') ?? ['sendiri'], COMPANIONS);
  if (!Array.isArray(companions)) return { kind: 'value', part: 'bersama', value: companions.wrong, valid: COMPANIONS };
  const taken = pick(given.get('waktu') ?? ['sekarang'], TIMES);
  if (!Array.isArray(taken)) return { kind: 'value', part: 'waktu', value: taken.wrong, valid: TIMES };
  const purpose = pick(given.get('tujuan') ?? ['pribadi'], PURPOSES);
  if (!Array.isArray(purpose)) return { kind: 'value', part: 'tujuan', value: purpose.wrong, valid: PURPOSES };
  return {
    ...(pose === NO_POSE ? {} : { pose }),
    attributes,
    with: companions,
    taken: taken[0] ?? 'sekarang',
    purpose: purpose[0] ?? 'pribadi',
  };
}

function pick<T extends string>(words: readonly string[], valid: readonly T[]): T[] | { readonly wrong: string } {
  const found: T[] = [];
  for (const word of words) {
    const one = valid.find((known) => known === word);
    if (one === undefined) return { wrong: word };
    found.push(one);
  }
  return found;
}

export const isFault = (answers: PhotoAnswers | AnswerFault): answers is AnswerFault => 'kind' in answers;
