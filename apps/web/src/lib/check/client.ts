import type { Kind, Questions, Reply, Request } from './protocol.ts';

export interface CheckClient {
  ask<K extends Kind>(kind: K, question: Questions[K]['ask']): Promise<Questions[K]['answer']>;
  close(): void;
}

/** Starts the checking worker. Answers come in the order of the questions; a failure rejects its own question only. */
export function startChecking(): CheckClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'periksa' });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let seq = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const question = waiting.get(data.seq);
    waiting.delete(data.seq);
    if (data.ok) question?.resolve(data.answer as never);
    else question?.reject(new Error(data.reason));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('worker'));
    waiting.clear();
  });
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        waiting.set(++seq, { resolve, reject });
        // Asked values may be reactive proxies, which cannot be cloned: plain copies go over.
        worker.postMessage({ kind, seq, ask: JSON.parse(JSON.stringify(ask)) as unknown } as Request);
      }),
    close: () => worker.terminate(),
  };
}
