// A server of a folder, as any: packed where the browser takes it, and no header that a page might lean on.
import {createServer} from "node:http";
import {existsSync, readFileSync} from "node:fs";
import {extname, join, normalize} from "node:path";

const types = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm",
               ".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml"};

export async function serve(folder) {
    const server = createServer((request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
        const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
        if (!file.startsWith(folder) || !existsSync(file)) {
            response.writeHead(404).end();
            return;
        }
        const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(file + ".br");
        response.writeHead(200, {"Content-Type": types[extname(file)] ?? "application/octet-stream",
                                 ...(packed ? {"Content-Encoding": "br"} : {})});
        response.end(readFileSync(packed ? file + ".br" : file));
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    return {server, address: `http://127.0.0.1:${server.address().port}/`};
}
