import { createServer, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A gateway before a hub, as government networks have them: it may let only POST and GET through, and cut sockets. */
export class Proxy {
  private readonly server: Server;
  private readonly tunnels = new Set<Socket>();
  private letsSocketsThrough = true;
  url = '';

  constructor(private readonly target: () => string) {
    this.server = createServer((asked, answer) => {
      const { hostname, port } = new URL(this.target());
      const passed = request(
        { hostname, port, path: asked.url, method: asked.method, headers: asked.headers },
        (response) => {
          answer.writeHead(response.statusCode ?? 502, response.headers);
          // A hub that dies in the middle of an answer cuts it off for the one who asked, and nothing else.
          response.on('error', () => answer.destroy());
          response.pipe(answer);
        },
      );
      passed.on('error', () => answer.headersSent || answer.writeHead(502).end());
      asked.on('error', () => passed.destroy());
      answer.on('error', () => passed.destroy());
      asked.pipe(passed);
    });
    this.server.on('upgrade', (asked, socket: Socket, head) => {
      socket.on('error', () => socket.destroy());
      if (!this.letsSocketsThrough) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      const { hostname, port } = new URL(this.target());
      const tunnel = connect(Number(port), hostname, () => {
        const headers = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
        tunnel.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
        tunnel.write(head);
        tunnel.pipe(socket).pipe(tunnel);
      });
      for (const end of [socket, tunnel]) {
        this.tunnels.add(end);
        end.on('error', () => end.destroy());
        end.on('close', () => {
          this.tunnels.delete(end);
          socket.destroy();
          tunnel.destroy();
        });
      }
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  /** Cuts every socket and lets none through any more. */
  closeSockets(): void {
    this.letsSocketsThrough = false;
    for (const socket of this.tunnels) socket.destroy();
  }

  openSockets(): void {
    this.letsSocketsThrough = true;
  }

  async stop(): Promise<void> {
    this.closeSockets();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
