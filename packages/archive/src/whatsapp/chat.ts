import { textLines } from '../text/lines.ts';
import type { Entry } from '../types.ts';
import { type Order, OrderFinder, type Start } from './dates.ts';
import { APP_MARK, readStart, splitSender, unmarked, visibleLine } from './line.ts';
import { type Content, joining, readContent } from './message.ts';

/** A message longer than this is none. */
const LONGEST = 1 << 20;

/** A message or a system line of a chat, as written. */
export interface Message {
  readonly start: Start;
  readonly record: number;
  /** Undefined: the app speaks. */
  readonly sender: string | undefined;
  /** Continuation lines behind line ends; the app's marks in it. */
  readonly text: string;
}

/** The messages of an exported chat, one at a time. */
export async function* chatMessages(entry: Entry): AsyncGenerator<Message> {
  let start: Start | undefined;
  let more: string[] = [];
  let length = 0;
  let record = 0;
  const whole = (of: Start): Message => {
    const said = splitSender(of.rest);
    return { start: of, record, sender: said?.sender, text: [said?.text ?? of.rest, ...more].join('\n') };
  };
  for await (const source of textLines(entry.open())) {
    const line = visibleLine(source);
    const next = readStart(line, start?.style);
    if (!next) {
      length += line.length + 1;
      if (start && length < LONGEST) more.push(line);
      continue;
    }
    if (start) yield whole(start);
    start = next;
    more = [];
    length = 0;
    record++;
  }
  if (start) yield whole(start);
}

/** What the app says in a message: a line without sender, or behind its mark under a name. Undefined: a person speaks. */
export function appSays({ sender, text }: Message): string | undefined {
  if (sender === undefined) return unmarked(text);
  if (!text.startsWith(APP_MARK)) return undefined;
  const content: Content = readContent(text, sender);
  return content.kind === 'app' ? content.text : undefined;
}

/** What has to be known of a chat before it is read. */
export interface Survey {
  readonly order: Order;
  /** Names of all who speak. */
  readonly senders: ReadonlySet<string>;
  readonly group: boolean;
  /** The name an iPhone writes before what the app says: the group's. */
  readonly subject: string | undefined;
}

/** A first look over the whole chat: in which order dates stand, who speaks, and whether it is a group. */
export async function surveyChat(entry: Entry): Promise<Survey> {
  const order = new OrderFinder();
  const senders = new Set<string>();
  let group = false;
  let subject: string | undefined;
  for await (const message of chatMessages(entry)) {
    order.see(message.start.date);
    const app = appSays(message);
    if (app === undefined) senders.add(message.sender ?? '');
    else {
      if (/\b(?:group|grup|community|komunitas)\b/i.test(app) || joining(app) !== undefined) group = true;
      if (message.record === 1) subject = message.sender;
    }
  }
  return { order: order.order, senders, group: group || senders.size > 2, subject };
}
