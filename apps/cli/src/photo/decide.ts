import type { PhotoAnswers } from './answers.ts';

/** Stage as the checker names it. */
export type PhotoPhase =
  | 'pra-penetapan'
  | 'penetapan'
  | 'kampanye'
  | 'masa-tenang'
  | 'pemungutan-suara'
  | 'pasca-pemungutan'
  | 'di-luar-tahapan'
  | 'tanpa-tanggal';

/** Which sentence of photo/sentences.ts explains the decision. */
export type PhotoReason =
  | 'tidak-dibagikan'
  | 'edukasi'
  | 'mendukung'
  | 'pasangan-boleh'
  | 'pasangan-simbol'
  | 'calon-simbol'
  | 'bakal-calon'
  | 'calon'
  | 'tim-simbol'
  | 'tim'
  | 'dinas'
  | 'alat-peraga-dinas'
  | 'atribut'
  | 'pose'
  | 'pose-di-luar-tahapan'
  | 'biasa';

export interface PhotoDecision {
  readonly outcome: 'aman' | 'waspada' | 'melanggar';
  /** Row of SKB 2/2022 Lampiran II that decides: kode etik 5 before determination, disiplin 7 after, either unknown. */
  readonly row: 'KE-5' | 'D-7' | 'KE-5/D-7';
  readonly reason: PhotoReason;
  /** An old photo shared again counts on the day of sharing. */
  readonly oldPhoto: boolean;
}

/**
 * May I share this photo? KE-5 (before determination) does not ask for the purpose, D-7 does ("dengan tujuan untuk
 * memberikan dukungan"); a pose means something only together with its circumstances, so alone it is `waspada`.
 */
export function decidePhoto(answers: PhotoAnswers, phase: PhotoPhase): PhotoDecision {
  const row = rowOf(phase);
  const oldPhoto = answers.taken === 'lama' && answers.purpose !== 'simpan';
  const [outcome, reason] = judge(answers, phase);
  return { outcome, row, reason, oldPhoto };
}

function judge(answers: PhotoAnswers, phase: PhotoPhase): readonly [PhotoDecision['outcome'], PhotoReason] {
  const { pose, attributes, purpose } = answers;
  const symbol = !pose.allowed;
  const props = attributes.includes('alat-peraga');
  const partisan = props || attributes.includes('partai') || attributes.includes('latar');
  const contestant = answers.with.includes('calon') || answers.with.includes('bakal-calon');
  const team = answers.with.includes('tim-sukses');
  const spouse = answers.with.includes('pasangan');

  // The rows speak of posting; an unshared picture is nobody's business.
  if (purpose === 'simpan') return ['aman', 'tidak-dibagikan'];
  if (purpose === 'mendukung' && (symbol || partisan || contestant || team || spouse)) return ['melanggar', 'mendukung'];
  // A poster of forbidden poses shows them (SE 137/2018, law.md 5).
  if (purpose === 'edukasi' && !contestant && !team && !spouse && !partisan) return ['aman', 'edukasi'];
  if (spouse && !contestant && !team) return symbol || partisan ? ['melanggar', 'pasangan-simbol'] : ['aman', 'pasangan-boleh'];
  if (contestant) {
    if (symbol || partisan) return ['melanggar', 'calon-simbol'];
    if (purpose === 'dinas') return ['aman', 'dinas'];
    return phase === 'pra-penetapan' ? ['melanggar', 'bakal-calon'] : ['waspada', 'calon'];
  }
  if (team) return symbol || partisan ? ['melanggar', 'tim-simbol'] : ['waspada', 'tim'];
  // Taking down banners, watching over a rally: the office's work.
  if (props && purpose === 'dinas' && !symbol) return ['aman', 'alat-peraga-dinas'];
  if (partisan) return symbol || attributes.includes('partai') ? ['melanggar', 'atribut'] : ['waspada', 'atribut'];
  if (symbol) return phase === 'di-luar-tahapan' ? ['aman', 'pose-di-luar-tahapan'] : ['waspada', 'pose'];
  return ['aman', 'biasa'];
}

function rowOf(phase: PhotoPhase): PhotoDecision['row'] {
  if (phase === 'pra-penetapan') return 'KE-5';
  return phase === 'di-luar-tahapan' || phase === 'tanpa-tanggal' ? 'KE-5/D-7' : 'D-7';
}
