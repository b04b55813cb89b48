import { type Bundle, type Finding, fingerprint } from '@netra/checker';
import type { Messages } from '../messages/index.ts';
import type { Report } from './report.ts';

/** Something that could not be read, told to the tool that reads the log. */
export interface Unread {
  readonly id: string;
  readonly error: string;
}

/** SARIF 2.1.0 log of one run. Every rule is declared; columns count UTF-16 units from 1. */
export function asSarif(
  reports: readonly Report[],
  unread: readonly Unread[],
  bundle: Bundle,
  titles: ReadonlyMap<string, string>,
  t: Messages,
): string {
  const index = new Map(bundle.rules.map((rule, at) => [rule.id, at]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'netra',
            semanticVersion: bundle.version,
            language: 'id',
            rules: bundle.rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: titles.get(rule.id) ?? rule.id },
              fullDescription: { text: rule.message },
              help: { text: rule.advice },
              defaultConfiguration: { level: levelOf(rule.level) },
              properties: { topic: rule.topic, tags: [t.topics[rule.topic]] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ id, error }) => ({
              level: 'error',
              message: { text: error },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(id) } } }],
            })),
          },
        ],
        artifacts: reports.map(({ source }) => ({ location: { uri: uriOf(source.id) }, encoding: 'UTF-8' })),
        results: reports.flatMap((report, at) => resultsOf(report, at, index)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf({ source, result }: Report, artifact: number, index: ReadonlyMap<string, number>): object[] {
  const place = placer(source.text);
  return result.findings.map((finding) => ({
    ruleId: finding.rule,
    ...(index.has(finding.rule) ? { ruleIndex: index.get(finding.rule) } : {}),
    level: levelOf(finding.level),
    message: { text: `${finding.message} ${finding.advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source.id), index: artifact },
          region: regionOf(finding, place),
        },
      },
    ],
    partialFingerprints: { 'netra/v1': fingerprint(finding) },
    properties: {
      topic: finding.topic,
      phase: result.phase,
      law: finding.law,
      confidence: finding.confidence,
      ...(finding.sanction ? { sanction: finding.sanction } : {}),
    },
  }));
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function regionOf(finding: Finding, place: (at: number) => Place): object {
  const from = place(finding.start);
  const to = place(finding.end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: finding.start,
    charLength: finding.end - finding.start,
    snippet: { text: finding.excerpt },
  };
}

/** Line and column, both from 1, of a UTF-16 position. */
function placer(text: string): (at: number) => Place {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

const levelOf = (level: Finding['level']): 'error' | 'warning' => (level === 'melanggar' ? 'error' : 'warning');

/** Relative URI of a path as the user wrote it. */
export function uriOf(id: string): string {
  if (id === '-') return 'stdin';
  const path = id.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
