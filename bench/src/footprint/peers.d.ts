declare module 'clarinet' {
  interface Parser {
    onopenobject: () => void;
    write(text: string): Parser;
  }
  const clarinet: { parser(): Parser };
  export default clarinet;
}
declare module 'stream-json/streamers/StreamArray.js' {
  import type { Duplex } from 'node:stream';

  const streamArray: { withParser(): Duplex };
  export default streamArray;
}
