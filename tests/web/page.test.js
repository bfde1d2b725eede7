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
    page.on("filechooser", () => {});  // or the first one may be the browser's own
});

afterEach(async () => context.close());

async function open(where = "") {
    await page.goto(address + where);
    await page.waitForSelector("#loading", {state: "detached", timeout: 120_000});
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500))));
}

async function until(condition) {
    await page.waitForFunction(condition);
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

/// Scenarios of every kind whose numbers are held to the desktop's: `long double` is another type here.
const evaluated = [
    ...["first-light", "bell-and-pass-mark", "paper-fig2", "longer-answers", "many-digits", "slope", "mirage-test"]
        .map((name) => ["--preset", name]),
    ["--mean", "0.7", "--length", "100"],
    ["--distribution", "logit-normal", "--spread", "0.3", "--length", "1000"],
    ["--distribution", "truncated-normal", "--spread", "0.02", "--mean", "0.05"],
    ["--mean", "0.999", "--spread", "0.001", "--length", "1000"],
    ["--preset", "paper-fig2", "--axis", "loss"],
];

test("numbers are the desktop's", async () => {
    await open();
    for (const options of evaluated) {
        const ours = await page.evaluate((link) => mirage.program.evaluate(link), linkOf(...options));
        const rows = ours.trim().split("\n").map((line) => line.split(","));
        const theirs = desktop("evaluate", ...options).split("\n").map((line) => line.split(","));
        assert.equal(rows.length, theirs.length, String(options));
        assert.deepEqual(rows[0], theirs[0]);
        for (let row = 1; row < rows.length; ++row) {
            rows[row].forEach((value, column) => assert.ok(areClose(value, theirs[row][column]),
                `${options}, row ${row}: ${value} is not ${theirs[row][column]}`));
        }
    }
});

/// To ten digits, which is what core/MODEL.md promises of every number.
function areClose(a, b) {
    return a === b || Math.abs(a - b) <= 1e-10 * Math.abs(b);
}

test("a link opens what the desktop packed, at first and when it is followed", async () => {
    await open(linkOf("--mean", "0.7", "--length", "100").slice(address.length));
    assert.equal((await shown()).model.mean, 0.7);
    const before = await shown();
    await page.evaluate((link) => { location.href = link; }, linkOf("--preset", "many-digits"));
    assert.equal((await changed(before)).model.length, 36);
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

test("a finger drags as the mouse does", async () => {
    await open();
    const before = await shown();
    const at = await bell();
    const fingers = await context.newCDPSession(page);
    const touch = (type, ...points) => fingers.send("Input.dispatchTouchEvent", {type, touchPoints: points});
    await touch("touchStart", at);
    for (let step = 1; step <= 10; ++step) {
        await touch("touchMove", {x: at.x + 8 * step, y: at.y});
    }
    await touch("touchEnd");
    assert.ok((await changed(before)).model.mean > 0.65);
});

test("a pen drags as the mouse does", async () => {
    await open();
    const before = await shown();
    const at = await bell();
    const pen = await context.newCDPSession(page);
    const tell = (type, x, down) => pen.send("Input.dispatchMouseEvent",
        {type, x, y: at.y, button: down ? "left" : "none", buttons: down ? 1 : 0, clickCount: down ? 1 : 0, pointerType: "pen"});
    await tell("mouseMoved", at.x, false);
    await tell("mousePressed", at.x, true);
    for (let step = 1; step <= 10; ++step) {
        await tell("mouseMoved", at.x + 8 * step, true);
    }
    await pen.send("Input.dispatchMouseEvent", {type: "mouseReleased", x: at.x + 80, y: at.y, button: "left", buttons: 0,
                                                clickCount: 1, pointerType: "pen"});
    assert.ok((await changed(before)).model.mean > 0.65);
});

test("play moves the mean by itself, and stops", async () => {
    await open();
    await page.keyboard.press("Control+Space");
    const first = await pixels();
    await until100(async () => !first.equals(await pixels()));
    await page.keyboard.press("Escape");
    await page.waitForTimeout(1000);
    const still = await pixels();
    await page.waitForTimeout(1000);
    assert.ok(still.equals(await pixels()));
    assert.equal((await shown()).model.mean, 0.6);
});

/// Where the curves are.
async function pixels() {
    return page.screenshot({clip: {x: 560, y: 200, width: 500, height: 300}});
}

async function until100(condition) {
    for (let tries = 0; tries < 100; ++tries) {
        if (await condition()) {
            return;
        }
        await page.waitForTimeout(50);
    }
    assert.fail("it did not come");
}

test("the sound of the curve follows the cursor, by the browser's oscillator", async () => {
    await open();
    await page.evaluate(() => {
        window.tones = [];
        const sound = mirage.sound.bind(mirage);
        mirage.sound = (...tone) => { tones.push(tone); sound(...tone); };
    });
    await page.mouse.click(98, 11);  // View
    await page.waitForTimeout(500);
    await page.mouse.click(180, 487);  // Sound of the curve
    const at = await bell();
    await drag(at.x, at.y, at.x + 48, at.y);
    await until(() => tones.some(([frequency, loudness]) => frequency > 100 && loudness > 0));
    assert.equal(await page.evaluate(() => mirage.tone.context.state), "running");
});

test("a link is copied, short, and the desktop opens it", async () => {
    await open();
    const before = await shown();
    const at = await bell();
    await drag(at.x, at.y, at.x + 80, at.y);
    const mean = (await changed(before)).model.mean;
    await page.keyboard.press("Control+Shift+l");
    await page.waitForTimeout(500);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(link.startsWith(address) && link.length < 2000, link);
    const rows = desktop("evaluate", "--scenario", link).split("\n");
    assert.equal(rows.length, desktop("evaluate", "--mean", String(mean)).split("\n").length);
    for (const name of ["first-light", "paper-fig2", "mirage-test"]) {
        assert.ok(linkOf("--preset", name).length < 2000, name);
    }
});

test("a number is typed", async () => {
    await open();
    const before = await shown();
    await page.mouse.click(1400, 82);  // the box of the mean
    await page.keyboard.press("Control+a");
    await page.keyboard.type("0.45");
    await page.keyboard.press("Enter");
    assert.equal((await changed(before)).model.mean, 0.45);
});

test("what a browser does by its own keys has other keys", async () => {
    await open();
    const before = await shown();
    await page.keyboard.press("Control+d");
    await page.keyboard.press("Alt+Shift+d");
    const after = await changed(before);
    assert.equal(after.model.seed, before.model.seed + 1, JSON.stringify(after));
});

test("the language is the browser's, and changed in the menu", async () => {
    await open();
    await page.mouse.click(98, 11);  // View, whose last entry it is
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "Enter"]) {
        await page.keyboard.press(key);
    }
    await until(() => Object.entries(localStorage).some(([key, value]) => key.endsWith("language") && value === "ja"));
    await page.evaluate(() => mirage.program.keepEverything());
    await open();
    assert.ok((await spoken()).some((name) => name.startsWith("ファイル")));
});

test("screen readers are told menus, handles and values", async () => {
    await open();
    const told = await spoken();
    for (const name of ["File", "Undo", "Mean"]) {
        assert.ok(told.includes(name), name);
    }
});

/// The names that Qt's bridge to screen readers tells, once it is asked to.
async function spoken() {
    await page.getByText("Enable Screen Reader").first().dispatchEvent("click");  // every window has its own, for all
    await page.waitForSelector("[role=menuitem]", {state: "attached"});
    return page.evaluate(() => {
        const names = [];
        const walk = (element) => {
            for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) {
                names.push(child.getAttribute("aria-label") ?? child.textContent);
                walk(child);
            }
        };
        walk(document.body);
        return names;
    });
}

test("a figure's picture is the desktop's", async () => {
    await open();
    await page.keyboard.press("Alt+Shift+e");
    await page.waitForTimeout(1000);
    await page.mouse.click(1100, 87);  // its format
    for (const key of ["Home", "ArrowDown", "ArrowDown", "Enter"]) {
        await page.keyboard.press(key);
    }
    const download = page.waitForEvent("download");
    await page.mouse.click(1279, 726);
    const [ours, theirs] = ["ours.png", "theirs.png"].map((name) => join(place, name));
    await (await download).saveAs(ours);
    desktop("export", "--output", theirs);
    assert.ok(await difference(readFileSync(ours), readFileSync(theirs)) < 0.01);
    assert.equal(desktop("evaluate", "--scenario", ours, "--at", "0.5"), desktop("evaluate", "--at", "0.5"));
});

test("a figure is copied as a picture, the desktop's", async () => {
    await open();
    await page.keyboard.press("Alt+Shift+e");
    await page.waitForTimeout(1500);
    await page.mouse.click(1101, 724);  // Copy
    await until100(() => page.evaluate(async () =>
        (await navigator.clipboard.read()).some((item) => item.types.includes("image/png"))));
    const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return [...new Uint8Array(await (await item.getType("image/png")).arrayBuffer())];
    });
    const theirs = join(place, "copied.png");
    desktop("export", "--output", theirs);
    assert.ok(await difference(Buffer.from(copied), readFileSync(theirs)) < 0.01);
});

test("a film is a GIF, made to its end, its pictures the desktop's", async () => {
    await open();
    await page.keyboard.press("Alt+Shift+e");
    await page.waitForTimeout(1500);
    await page.mouse.click(1100, 87);  // its format
    await page.keyboard.type("GIF");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(1000);
    await page.mouse.click(1085, 153);  // its width
    for (const number of ["640", "360"]) {
        await page.keyboard.press("Control+a");
        await page.keyboard.type(number);
        await page.keyboard.press("Tab");
    }
    const download = page.waitForEvent("download", {timeout: 300_000});
    await page.mouse.click(1279, 726);
    const [ours, theirs] = ["ours.gif", "theirs.gif"].map((name) => join(place, name));
    await (await download).saveAs(ours);
    desktop("export", "--output", theirs, "--size", "640x360");
    const [a, b] = [await frames(ours), await frames(theirs)];
    assert.equal(a.count, b.count);
    for (const number of a.pictures.keys()) {
        assert.ok(await difference(a.pictures[number], b.pictures[number]) < 0.02, `${number}`);
    }
});

/// How many frames a film has, and three of them as PNGs.
async function frames(file) {
    const {count, pictures} = await page.evaluate(async (text) => {
        const data = await (await fetch("data:image/gif;base64," + text)).arrayBuffer();
        const decoder = new ImageDecoder({data, type: "image/gif"});
        await decoder.tracks.ready;
        const count = decoder.tracks.selectedTrack.frameCount;
        const pictures = [];
        for (const frameIndex of [0, count >> 1, count - 1]) {
            const {image} = await decoder.decode({frameIndex});
            const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
            canvas.getContext("2d").drawImage(image, 0, 0);
            pictures.push([...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]);
        }
        return {count, pictures};
    }, readFileSync(file).toString("base64"));
    return {count, pictures: pictures.map((bytes) => Buffer.from(bytes))};
}

/// The share of pixels that differ visibly, at a quarter of the size, where a letter's edges do not count.
async function difference(...pictures) {
    return page.evaluate(async (texts) => {
        const [a, b] = await Promise.all(texts.map(async (text) => {
            const bitmap = await createImageBitmap(await (await fetch("data:image/png;base64," + text)).blob());
            const canvas = new OffscreenCanvas(480, 270).getContext("2d");
            canvas.imageSmoothingQuality = "high";
            canvas.drawImage(bitmap, 0, 0, 480, 270);
            return canvas.getImageData(0, 0, 480, 270).data;
        }));
        let differ = 0;
        for (let pixel = 0; pixel < a.length; pixel += 4) {
            differ += [0, 1, 2].some((part) => Math.abs(a[pixel + part] - b[pixel + part]) > 40) ? 1 : 0;
        }
        return 4 * differ / a.length;
    }, pictures.map((bytes) => bytes.toString("base64")));
}

test("a frame of another page, which is denied storage, shows a lesson, presented", async () => {
    await page.setContent(`<iframe src="${address}?present&lesson=2-two-metrics" width="900" height="600"></iframe>`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame.waitForSelector("#loading", {state: "detached", timeout: 120_000});
    const link = await frame.evaluate(() => mirage.program.currentLink());
    assert.notEqual(link, linkOf());
});

test("without WebAssembly a word says what to do", async () => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(address);
    await page.getByText("WebAssembly").waitFor();
});

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

test("a figure of the desktop is dropped", async () => {
    const figure = join(place, "dropped.svg");
    desktop("export", "--mean", "0.33", "--output", figure);
    await open();
    const before = await shown();
    await drop("figure.svg", readFileSync(figure, "utf8"), "image/svg+xml");
    assert.equal((await changed(before)).model.mean, 0.33);
});

async function drop(...file) {
    await page.evaluate(([name, text, type]) => {
        let target = document.elementFromPoint(600, 400);
        while (target.shadowRoot) {
            target = target.shadowRoot.elementFromPoint(600, 400);
        }
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name, {type}));
        for (const kind of ["dragenter", "dragover", "drop"]) {
            target.dispatchEvent(new DragEvent(kind, {bubbles: true, composed: true, cancelable: true, clientX: 600,
                                                      clientY: 400, dataTransfer}));
        }
    }, file);
}

const measured = "model,size,score\na,1e6,0.1\nb,1e7,0.35\nc,1e8,0.8\nd,1e9,0.93\n";

test("measurements are dropped and chosen, understood in the import view, and loaded", async () => {
    for (const hand of ["drop", "choose"]) {
        await page.goto("about:blank");
        await open();
        const before = await shown();
        if (hand === "drop") {
            await drop("own.csv", measured, "text/csv");
        } else {
            const chooser = page.waitForEvent("filechooser");
            await page.keyboard.press("Alt+Shift+i");
            await (await chooser).setFiles({name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(measured)});
        }
        await page.waitForTimeout(1500);
        await page.keyboard.press("Enter");  // Load
        const after = JSON.stringify(await changed(before));
        assert.ok(after.includes("0.35"), `${hand}: ${after}`);
    }
});

test("a file that was opened is among the recent ones at the next visit", async () => {
    const file = join(place, "recent.svg");
    desktop("export", "--mean", "0.33", "--output", file);
    await open();
    const before = await shown();
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+o");
    await (await chooser).setFiles(file);
    await changed(before);
    await page.evaluate(() => mirage.program.keepEverything());
    await page.goto("about:blank");
    await open();
    await page.mouse.click(20, 11);  // File
    await page.waitForTimeout(500);
    const told = await spoken();
    assert.ok(told.some((name) => name?.includes("recent.svg")), told.join("; "));
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
    const told = await spoken();
    assert.ok(told.some((name) => name?.includes("the link is damaged or cut")), told.join("; "));
    const icons = await page.evaluate(() => {
        const sources = (root) => [...root.querySelectorAll("*")].flatMap(
            (element) => [...(element.src ? [element.src] : []), ...(element.shadowRoot ? sources(element.shadowRoot) : [])]);
        return sources(document.body).filter((source) => source.startsWith("data:image/png"));
    });
    assert.ok(icons.length > 0, "the message has the program's icon in its bar, not Qt's");
});

test("the page says what it is, and its packed size", () => {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    assert.match(html, /<title>.+<\/title>/);
    assert.match(html, /<meta name="description" content=".{50,}">/);
    const parts = JSON.parse(readFileSync(join(folder, "sizes.json"), "utf8"));
    const packed = {};
    for (const [part, sizes] of Object.entries(parts)) {
        packed[part] = 0;
        for (const [name, size] of Object.entries(sizes)) {
            packed[part] += statSync(join(folder, name + ".br")).size;
            assert.equal(brotliDecompressSync(readFileSync(join(folder, name + ".br"))).length, size, name);
        }
    }
    assert.ok(packed.first + packed.ja < 6_000_000, `${JSON.stringify(packed)} bytes`);
});

test("the letters that no first picture waits for come after it", async () => {
    await open();
    await page.waitForSelector("html[data-letters=all]");
    const names = await page.evaluate(() => mirage.program.FS.readdir("/mirage/later"));
    assert.deepEqual(names.slice(2).sort(), ["2-japanese-bold.otf", "2-japanese-regular.otf", "6-kanji.otf", "7-letters.ttf"]);
    await page.evaluate(() => localStorage.setItem("language", "ja"));
    await open();
    await page.waitForSelector("html[data-letters=all]");
    const second = await page.evaluate(() => mirage.program.FS.readdir("/mirage/later"));
    assert.deepEqual(second.slice(2).sort(), ["6-kanji.otf", "7-letters.ttf"]);
});
