import type { Reason, Row } from './protocol.ts';

/** A row of tests: an undated field takes what most rows have. */
export function rowOf(part: Partial<Row> = {}): Row {
  return {
    fingerprint: 'x-note-a',
    platform: 'x',
    kind: 'note',
    day: '2024-10-12',
    dateKind: 'exact',
    phase: 'kampanye',
    phases: ['kampanye'],
    outcome: 'melanggar',
    remedy: 'delete',
    text: 'coblos nomor 2',
    target: '',
    url: 'https://x.com/a/status/1',
    leads: 'post',
    file: 'data/tweets.js',
    record: 1,
    why: [{ reason: 0, message: 'Mengajak memilih.' }],
    ...part,
  };
}

export const REASONS: readonly Reason[] = [
  {
    rule: 'ajakan-coblos',
    topic: 'netralitas',
    level: 'melanggar',
    law: ['skb-2-2022/d-6'],
    sanction: 'Hukuman disiplin berat',
    verified: false,
    advice: 'Ajak orang memakai hak pilih.',
  },
  { rule: 'pesan-berantai', topic: 'hoaks', level: 'waspada', law: [], advice: 'Cek dulu.' },
];
