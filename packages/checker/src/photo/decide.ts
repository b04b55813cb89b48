import type { Outcome, Phase } from '../types.ts';
import type { PhotoAnswers } from './answers.ts';

/** Which sentence of the command's or the page's catalogue explains the decision. */
export type PhotoReason =
  | 'tidak-dibagikan'
  | 'edukasi'
  | 'mendukung'
  | 'mendukung-teks'
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
  | 'latar'
  | 'pose'
  | 'pose-di-luar-tahapan'
  | 'biasa';

/** What weighs beside the reason: the pose too, the uniform, the photo's age, or a pose that is on the safe list. */
export type PhotoNote = 'pose' | 'seragam' | 'foto-lama' | 'pose-aman';

export interface PhotoDecision {
  readonly outcome: Outcome;
  /** Row of SKB 2/2022 Lampiran II that decides: kode etik 5 before determination, disiplin 7 after, either unknown. */
  readonly row: 'KE-5' | 'D-7' | 'KE-5/D-7';
  readonly reason: PhotoReason;
  readonly notes: readonly PhotoNote[];
}

/**
 * May I share this photo? KE-5 (before determination) does not ask for the purpose, D-7 does ("dengan tujuan untuk
 * memberikan dukungan"); a pose means something only together with its circumstances, so alone it is `waspada`.
 *
 * @param phase stage on the day of sharing: an old photo counts on that day, too
 */
export function decidePhoto(answers: PhotoAnswers, phase: Phase): PhotoDecision {
  const seen = look(answers);
  const [outcome, reason] = judge(answers, seen, phase);
  return { outcome, row: rowOf(phase), reason, notes: notesOn(answers, seen, outcome) };
}

interface Seen {
  /** A gesture that is not on the safe list. */
  readonly symbol: boolean;
  readonly props: boolean;
  /** Anything of a party or contestant: worn, behind, or held. */
  readonly partisan: boolean;
  readonly contestant: boolean;
  readonly team: boolean;
  readonly spouse: boolean;
}

function look({ pose, attributes, with: companions }: PhotoAnswers): Seen {
  const props = attributes.includes('alat-peraga');
  return {
    symbol: pose !== undefined && !pose.allowed,
    props,
    partisan: props || attributes.includes('partai') || attributes.includes('latar'),
    contestant: companions.includes('calon') || companions.includes('bakal-calon'),
    team: companions.includes('tim-sukses'),
    spouse: companions.includes('pasangan'),
  };
}

function judge({ attributes, purpose }: PhotoAnswers, seen: Seen, phase: Phase): readonly [Outcome, PhotoReason] {
  const { symbol, props, partisan, contestant, team, spouse } = seen;
  // The rows speak of posting; an unshared picture is nobody's business.
  if (purpose === 'simpan') return ['aman', 'tidak-dibagikan'];
  // A wish to support that the picture does not show is a matter of its caption.
  if (purpose === 'mendukung') return somethingShown(seen) ? ['melanggar', 'mendukung'] : ['aman', 'mendukung-teks'];
  // A poster of forbidden poses shows them (SE 137/2018).
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
  if (partisan) return symbol || attributes.includes('partai') ? ['melanggar', 'atribut'] : ['waspada', 'latar'];
  if (symbol) return phase === 'di-luar-tahapan' ? ['aman', 'pose-di-luar-tahapan'] : ['waspada', 'pose'];
  return ['aman', purpose === 'dinas' ? 'dinas' : 'biasa'];
}

const somethingShown = ({ symbol, partisan, contestant, team, spouse }: Seen): boolean =>
  symbol || partisan || contestant || team || spouse;

/** Uniform and age are said only where there is something for them to weigh on. */
function notesOn({ pose, attributes, taken, purpose }: PhotoAnswers, seen: Seen, outcome: Outcome): PhotoNote[] {
  const notes: PhotoNote[] = [];
  if (outcome === 'melanggar' && seen.symbol) notes.push('pose');
  if (outcome !== 'aman' && attributes.includes('seragam')) notes.push('seragam');
  if (taken === 'lama' && purpose !== 'simpan' && somethingShown(seen)) notes.push('foto-lama');
  if (outcome === 'aman' && pose?.allowed) notes.push('pose-aman');
  return notes;
}

function rowOf(phase: Phase): PhotoDecision['row'] {
  if (phase === 'pra-penetapan') return 'KE-5';
  return phase === 'di-luar-tahapan' || phase === 'tanpa-tanggal' ? 'KE-5/D-7' : 'D-7';
}
