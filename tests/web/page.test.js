// The page in a real browser, held to the desktop's program: what it shows, drags, types, opens, saves, and what is there
// after it is loaded again, without a network too.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, before, beforeEach, afterEach, test} from "node:test";
import {brotliDecompressSync} from "node:zlib";
import {chromium} from "playwright-core";
import {serve} from "./server.js";

const folder = process.env.PAGE;
const desktop = (...options) => execFileSync(process.env.METRIC_MIRAGE, options, {encoding: "utf8"}).trim();
const place = mkdtempSync(join(tmpdir(), "metric-mirage-web-"));
let server, address, browser, context, page;

before(async () => {
    ({server, address} = await serve(folder));
    browser = await chromium.launch({executablePath: process.env.CHROMIUM, args: ["--no-sandbox"]});
});

after(async () => {
    await browser.close();
    server.close();
});

beforeEach(async () => {
    context = await browser.newContext({viewport: {width: 1440, height: 860}, locale: "en-GB", acceptDownloads: true,
                                        permissions: ["clipboard-read", "clipboard-write"]});
    page = await context.newPage();
});

afterEach(async () => context.close());

async function open(where = "") {
    await page.goto(address + where);
    await page.waitForSelector("#loading", {state: "detached", timeout: 120_000});
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500))));
}

/// The document that is shown, by the letters of its link.
async function shown() {
    const link = await page.evaluate(() => mirage.program.currentLink());
    const packed = Buffer.from(link.split("#s=")[1], "base64url");
    const {inflateSync} = await import("node:zlib");
    return JSON.parse(inflateSync(packed).toString());
}

async function changed(from) {
    for (let tries = 0; tries < 100; ++tries) {
        const now = await shown();
        if (JSON.stringify(now) !== JSON.stringify(from)) {
            return now;
        }
        await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    }
    return assert.fail("nothing changed");
}

async function drag(fromX, fromY, toX, toY) {
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    await page.mouse.move(toX, toY, {steps: 10});
    await page.mouse.up();
}

const linkOf = (...options) => desktop("link", "--address", address + "index.html", ...options);

test("first sight is first-light, as large as the page", async () => {
    await open();
    const document = await shown();
    assert.equal(document.model.mean, 0.6);
    assert.equal(document.model["pass-mark"], 0.7);
    const size = await page.evaluate(() => ({scroll: document.documentElement.scrollHeight, inner: innerHeight}));
    assert.equal(size.scroll, size.inner);
});

test("a link opens what the desktop packed, and numbers are the desktop's", async () => {
    for (const options of [["--mean", "0.7", "--length", "100"], ["--preset", "paper-fig2"], ["--preset", "slope"]]) {
        const link = linkOf(...options);
        const ours = await (async () => {
            await page.goto("about:blank");
            await open(link.slice(address.length));
            return page.evaluate((where) => mirage.program.evaluate(where), link);
        })();
        const theirs = desktop("evaluate", ...options).split("\n").map((line) => line.split(","));
        const rows = ours.trim().split("\n").map((line) => line.split(","));
        assert.equal(rows.length, theirs.length);
        assert.deepEqual(rows[0], theirs[0]);
        for (let row = 1; row < rows.length; ++row) {
            rows[row].forEach((value, column) => {
                const difference = Math.abs(value - theirs[row][column]);
                assert.ok(difference <= 1e-10 * Math.max(Math.abs(theirs[row][column]), 1e-300) || value === theirs[row][column],
                          `${options} row ${row}: ${value} is not ${theirs[row][column]}`);
            });
        }
    }
});

test("the bell is dragged, and undo takes it back", async () => {
    await open();
    const before = await shown();
    const at = await bell();
    await drag(at.x, at.y, at.x + 80, at.y);
    const after = await changed(before);
    assert.ok(after.model.mean > 0.65, String(after.model.mean));
    await page.keyboard.press("Control+z");
    assert.equal((await changed(after)).model.mean, 0.6);
});

/// Where the bell of first-light stands in the window of 1440 x 860: the middle of the area under it.
async function bell() {
    return {x: Number(process.env.BELL_X ?? 372), y: Number(process.env.BELL_Y ?? 480)};
}

test("a saved document is a file that the desktop opens", async () => {
    await open(linkOf("--mean", "0.42").slice(address.length));
    const download = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    const file = join(place, "saved.mirage");
    await (await download).saveAs(file);
    assert.equal(desktop("evaluate", "--scenario", file, "--at", "0.5"), desktop("evaluate", "--mean", "0.42", "--at", "0.5"));
});

test("a figure of the desktop opens, by the browser's own dialog", async () => {
    const figures = ["figure.svg", "figure.png", "figure.pdf"].map((name) => join(place, name));
    desktop("export", "--mean", "0.33", ...figures.flatMap((file) => ["--output", file]));
    for (const figure of figures) {
        await page.goto("about:blank");
        await open();
        const before = await shown();
        const chooser = page.waitForEvent("filechooser");
        await page.keyboard.press("Control+o");
        await (await chooser).setFiles(figure);
        assert.equal((await changed(before)).model.mean, 0.33, figure);
    }
});

test("what was not saved is offered again, without a network too", async () => {
    await open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const before = await shown();
    const at = await bell();
    await drag(at.x, at.y, at.x + 80, at.y);
    const made = await changed(before);
    await page.evaluate(() => mirage.program.keepEverything());
    await page.reload();
    await page.waitForSelector("#loading", {state: "detached", timeout: 120_000});
    await context.setOffline(true);
    server.closeAllConnections?.();
    await open();
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/unsaved/")).length);
    assert.equal(kept, 1);
    assert.equal(made.format, "metric-mirage-scenario");
});

test("a link that is cut is explained and changes nothing", async () => {
    await open(linkOf("--mean", "0.7").slice(address.length, -30));
    assert.equal((await shown()).model.mean, 0.6);
});

test("the page says what it is, and its packed size", () => {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    assert.match(html, /<title>.+<\/title>/);
    assert.match(html, /<meta name="description" content=".{50,}">/);
    const sizes = JSON.parse(readFileSync(join(folder, "sizes.json"), "utf8"));
    let packed = 0;
    for (const [name, size] of Object.entries(sizes)) {
        packed += statSync(join(folder, name + ".br")).size;
        assert.equal(brotliDecompressSync(readFileSync(join(folder, name + ".br"))).length, size, name);
    }
    assert.ok(packed < 6_000_000, `${packed} bytes`);
});
