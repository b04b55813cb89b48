import type { Activity } from '@netra/archive';
import type { Finding } from '@netra/checker';
import type { ActivityFinding, ZonedDays } from '@netra/footprint';
import type { Reason, Row } from './protocol.ts';

/** Own words shown of one act, UTF-16 units. */
const LONGEST = 400;

/** Makes rows of findings; what findings have in common is told once, to `newReasons`. */
export interface RowMaker {
  row(found: ActivityFinding): Row;
  /** Reasons met since this was last asked, in the order of their numbers. */
  newReasons(): Reason[];
}

export function rowMaker(days: ZonedDays): RowMaker {
  const numbers = new Map<string, number>();
  let fresh: Reason[] = [];

  const reasonOf = ({ rule, topic, level, law, sanction, sanctionClass, verified, outcomes, advice }: Finding): number => {
    const key = [rule, level, law.join(), sanction, verified].join('\u0000');
    let at = numbers.get(key);
    if (at === undefined) {
      at = numbers.size;
      numbers.set(key, at);
      fresh.push({
        rule,
        topic,
        level,
        law,
        advice,
        ...(sanction ? { sanction } : {}),
        ...(sanctionClass ? { sanctionClass } : {}),
        ...(verified === undefined ? {} : { verified }),
        ...(outcomes ? { outcomes } : {}),
      });
    }
    return at;
  };

  return {
    row({ activity, phase, phases, outcome, findings, remedy, fingerprint }) {
      const { platform, kind, date, dateKind, text, target, source } = activity;
      const day = date === null || dateKind === 'none' ? undefined : days.dayOf(date);
      return {
        fingerprint,
        platform,
        kind,
        day: day ?? '',
        dateKind: day === undefined ? 'none' : dateKind,
        phase,
        phases,
        outcome,
        remedy,
        text: shortened(text),
        target: target?.name || (target?.account ? `@${target.account}` : ''),
        ...addressOf(activity),
        file: source.file,
        record: source.record,
        why: findings.map((finding) => ({
          reason: reasonOf(finding),
          message: finding.message,
          ...(finding.rewrite ? { rewrite: finding.rewrite } : {}),
        })),
      };
    },
    newReasons() {
      const reasons = fresh;
      fresh = [];
      return reasons;
    },
  };
}

/** Where the act can be mended. Only web addresses: an archive may say anything. */
function addressOf({ url, target }: Activity): Pick<Row, 'url' | 'leads'> {
  if (isWeb(url)) return { url, leads: 'post' };
  if (isWeb(target?.url)) return { url: target.url, leads: target.kind };
  return { url: '', leads: 'post' };
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\/\S+$/i.test(url);

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
