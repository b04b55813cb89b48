// `npm start`: the app behind our own HTTP server. Settings: HOST (127.0.0.1), PORT (3000), NETRA_BUILD (build folder).
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { secure } from './server/headers.mjs';
import { logLine } from './server/log.mjs';
import { dropShared } from './server/share.mjs';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const build = process.env.NETRA_BUILD ?? join(import.meta.dirname, 'build');

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT harus bilangan 0 sampai 65535, bukan "${process.env.PORT}".`);
  process.exit(2);
}
if (!existsSync(join(build, 'handler.js'))) {
  console.error('Aplikasi belum dibangun. Jalankan dulu dari akar repositori: npm run build');
  process.exit(2);
}

// adapter-node compares a form's Origin with these headers, which we set ourselves on every request (see below), so
// that both localhost and 127.0.0.1 work and nothing the client says about itself is believed.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
process.env.HOST_HEADER = 'host';
const { handler } = await import(pathToFileURL(join(build, 'handler.js')).href);

const server = createServer((request, response) => {
  const begun = performance.now();
  response.once('close', () => console.log(logLine(request, response, performance.now() - begun)));
  request.headers['x-forwarded-proto'] = process.env.NETRA_PROTOCOL === 'https' ? 'https' : 'http';
  secure(request, response);
  if (dropShared(request, response)) return;
  handler(request, response);
});

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE')
    console.error(`Port ${port} sudah dipakai program lain. Pilih port lain, misalnya: PORT=${port + 1} npm start`);
  else if (error.code === 'EACCES')
    console.error(`Tidak boleh memakai port ${port}. Pilih port di atas 1023, misalnya: PORT=3000 npm start`);
  else console.error(`Server tidak bisa dimulai: ${error.message}`);
  process.exit(1);
});

server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`Netra berjalan di http://${name}:${actual}\nHentikan dengan Ctrl+C.`);
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
