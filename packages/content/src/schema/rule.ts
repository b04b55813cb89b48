import { ACTIONS, ACTORS, type Matcher, PERSONAL_KINDS, TOPICS } from '@netra/checker';
import { z } from 'zod';
import { ACTS } from './law.ts';

export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9_]+$/, 'id konsep: HURUF_BESAR'),
  title: z.string().min(2),
  note: z.string().optional(),
  opens: z.array(z.enum(TOPICS)),
  /** forms too common to open the topic by themselves */
  weak: z.array(z.string()).optional(),
  forms: z.record(z.string(), z.array(z.string().min(1))),
});
export type Concept = z.infer<typeof conceptSchema>;

/**
 * A matcher as written in YAML: one key says the kind. Compiled to {@link Matcher}.
 */
const matcherSchema: z.ZodType<Matcher> = z.lazy(() =>
  z.union([
    z
      .strictObject({ words: z.array(z.string().min(1)).min(1) })
      .transform(({ words }): Matcher => ({ kind: 'words', any: words })),
    z.strictObject({ concept: z.string() }).transform(({ concept }): Matcher => ({ kind: 'concept', id: concept })),
    z
      .strictObject({ sequence: z.array(matcherSchema).min(2), gap: z.number().int().min(0).max(20).default(3) })
      .transform(({ sequence, gap }): Matcher => ({ kind: 'sequence', parts: sequence, gap })),
    z
      .strictObject({ near: z.array(matcherSchema).min(2), within: z.number().int().min(1).max(40).default(6) })
      .transform(({ near, within }): Matcher => ({ kind: 'near', parts: near, within })),
    z.strictObject({ all: z.array(matcherSchema).min(2) }).transform(({ all }): Matcher => ({ kind: 'all', parts: all })),
    z.strictObject({ any: z.array(matcherSchema).min(2) }).transform(({ any }): Matcher => ({ kind: 'any', parts: any })),
    z
      .strictObject({ count: z.array(matcherSchema).min(2), min: z.number().int().min(1) })
      .transform(({ count, min }): Matcher => ({ kind: 'count', parts: count, min })),
    z
      .strictObject({ recognizer: z.enum(PERSONAL_KINDS) })
      .transform(({ recognizer }): Matcher => ({ kind: 'recognizer', id: recognizer })),
    z
      .strictObject({ model: z.enum(TOPICS), class: z.string().optional() })
      .transform(({ model, class: cls }): Matcher => ({ kind: 'model', topic: model, ...(cls ? { class: cls } : {}) })),
  ]),
);

/** A text that the rule must find or must leave alone; with its circumstances where they matter. */
const exampleSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    action: z.enum(ACTIONS).optional(),
    actor: z.enum(ACTORS).optional(),
    date: z.string().optional(),
    region: z.string().optional(),
  }),
]);

export const ruleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'id aturan: huruf kecil dan tanda hubung'),
    topic: z.enum(TOPICS),
    level: z.enum(['waspada', 'melanggar']),
    title: z.string().min(5),
    explain: z.string().optional(),
    message: z.string().min(10),
    advice: z.string().min(10),
    rewrite: z.string().optional(),
    law: z.array(z.string()).optional(),
    act: z.enum(ACTS).optional(),
    sanction: z.string().optional(),
    weight: z.enum(['decides', 'hint']).default('decides'),
    confidence: z.number().min(0).max(1),
    actions: z.array(z.enum(ACTIONS)).optional(),
    actors: z.array(z.enum(ACTORS)).optional(),
    match: matcherSchema,
    unless: z
      .array(
        z.strictObject({
          id: z.string(),
          scope: z.enum(['clause', 'text']),
          match: matcherSchema,
          message: z.string(),
          authority: z.string().optional(),
        }),
      )
      .default([]),
    verified: z.boolean().optional(),
    melanggar: z.array(exampleSchema).min(3),
    aman: z.array(exampleSchema).min(3),
  })
  .refine((rule) => (rule.topic === 'netralitas' ? rule.act !== undefined : (rule.law?.length ?? 0) > 0), {
    message: 'aturan netralitas perlu act, topik lain perlu law',
  });
export type Rule = z.infer<typeof ruleSchema>;
