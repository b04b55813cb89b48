import type { ActivityFinding, FootprintReport, Remedy } from '@netra/footprint';
import { type Io, write } from '../io.ts';
import { paletteFor } from '../output/colour.ts';
import type { Article } from '../rulebook/articles.ts';
import type { JejakFormat } from './options.ts';
import { csvHead, csvOf } from './output/csv.ts';
import { byGravity, type Speech } from './output/describe.ts';
import { jejakHtml } from './output/html.ts';
import { jsonHead, jsonItem, jsonTail } from './output/json.ts';
import { jejakText, SHOWN, troubleLine } from './output/text.ts';
import { toPublicActivity } from './result.ts';

/** Takes findings as they come. JSON, JSONL and CSV are written at once and held nowhere; text and HTML are grouped. */
export interface Printer {
  finding(found: ActivityFinding): Promise<void> | undefined;
  end(report: FootprintReport): Promise<void>;
  /** The answer where nothing could be read; the reason goes to standard error. */
  nothing(report: FootprintReport): Promise<void>;
  /** What a list for machines has no room for, for the person who started it. */
  aside(report: FootprintReport): string;
}

export interface PrintOptions extends Speech {
  readonly language: string;
  /** Names of articles, read only when something of them is shown. */
  readonly articles: () => ReadonlyMap<string, Article>;
}

export function printerFor(format: JejakFormat, io: Io, options: PrintOptions): Printer {
  const { words } = options;
  const warningFor = ({ summary }: FootprintReport): string | undefined => (summary.findings > 0 ? words.warning : undefined);
  const aside = (report: FootprintReport): string => {
    const warning = warningFor(report);
    const problems = [...report.platforms.flatMap(({ unreadable }) => unreadable), ...report.unreadable];
    const lines = [
      ...(warning ? [`${words.warningTitle}: ${warning}`] : []),
      ...problems.slice(0, 20).map((problem) => troubleLine(problem, options)),
      ...(problems.length > 20 ? ['…'] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
  };
  const held: ActivityFinding[] = [];
  const hold = (found: ActivityFinding): undefined => {
    held.push(found);
    return undefined;
  };
  const nowhere = async (): Promise<void> => {};

  switch (format) {
    case 'json': {
      let written = 0;
      const begin = (): string => (written === 0 ? jsonHead : '');
      const end = (report: FootprintReport): Promise<void> => write(io.stdout, begin() + jsonTail(report, warningFor(report)));
      return {
        finding: (found) => {
          const piece = begin() + jsonItem(toPublicActivity(found), written === 0);
          written++;
          return write(io.stdout, piece);
        },
        end,
        nothing: end,
        aside: () => '',
      };
    }
    case 'jsonl':
      return {
        finding: (found) => write(io.stdout, `${JSON.stringify(toPublicActivity(found))}\n`),
        end: nowhere,
        nothing: nowhere,
        aside,
      };
    case 'csv': {
      let head = csvHead(options);
      const begin = (): string => {
        const before = head;
        head = '';
        return before;
      };
      return {
        finding: (found) => write(io.stdout, begin() + csvOf(found, options)),
        end: () => write(io.stdout, begin()),
        nothing: nowhere,
        aside,
      };
    }
    case 'html':
      return {
        finding: hold,
        end: (report) => write(io.stdout, jejakHtml(report, held, { ...options, articles: options.articles() })),
        nothing: nowhere,
        aside: () => '',
      };
    case 'teks': {
      const shown = gravestOfEach(SHOWN);
      return {
        finding: (found) => {
          shown.add(found);
          return undefined;
        },
        end: (report) => {
          const width = Math.min(io.stdout.columns ?? 80, 88);
          const articles = options.articles();
          return write(io.stdout, jejakText(report, shown.list(), { ...options, palette: paletteFor(io), width, articles }));
        },
        nothing: nowhere,
        aside: () => '',
      };
    }
  }
}

/** The gravest findings of each remedy: a terminal shows no more, so no more are held. */
function gravestOfEach(most: number): { add(found: ActivityFinding): void; list(): ActivityFinding[] } {
  const groups = new Map<Remedy, ActivityFinding[]>();
  return {
    add(found) {
      const group = groups.get(found.remedy) ?? [];
      groups.set(found.remedy, group);
      group.push(found);
      if (group.length >= most * 8) group.sort(byGravity).splice(most);
    },
    list: () => [...groups.values()].flatMap((group) => group.sort(byGravity).slice(0, most)),
  };
}
