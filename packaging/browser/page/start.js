// Loads the program, shows how far that has come, and gives it the page.
"use strict";

const words = {
    en: {
        tagline: "The same outputs, two metrics: one leaps, the other climbs in a straight line.",
        loading: (done, all) => `Loading… ${done} of ${all} MB`,
        starting: "Starting…",
        none: "This page is a program in WebAssembly, which this browser lacks or has switched off. Use a current Firefox, Chrome, Edge or Safari, or ask whoever looks after this computer to allow WebAssembly for this page.",
        failed: (reason) => `It could not be loaded: ${reason}. Load the page again, or come back later.`,
        stopped: "The program has stopped. Load the page again: what was not saved is offered there.",
    },
    ja: {
        tagline: "同じ出力に二つの指標。一方は跳躍し、もう一方は直線的に伸びる。",
        loading: (done, all) => `読み込んでいます… ${all} MB中${done} MB`,
        starting: "起動しています…",
        none: "このページはWebAssemblyのプログラムですが、このブラウザーでは使えないか、無効になっています。最新のFirefox、Chrome、Edge、Safariで開くか、このページでWebAssemblyを許可するよう管理者に依頼してください。",
        failed: (reason) => `読み込めませんでした：${reason}。ページを再読み込みするか、後でもう一度お試しください。`,
        stopped: "プログラムが停止しました。ページを再読み込みしてください。保存されていない内容はそこで開き直せます。",
    },
};
const language = (navigator.language || "en").startsWith("ja") ? "ja" : "en";
const said = words[language];
const byId = (id) => document.getElementById(id);
document.documentElement.lang = language;
byId("words").textContent = said.tagline;

/// Whether the first picture is a Japanese one: the language that was chosen here before, or the browser's.
function isJapanese() {
    const chosen = Object.entries({...localStorage}).find(([key]) => key.endsWith("language"))?.[1];
    return chosen ? chosen === "ja" : language === "ja";
}

/// A file, telling how much of it has come; sizes.json knows all of it, whatever the server says of packed bytes.
async function fetched(name, progress) {
    const response = await fetch(name);
    if (!response.ok) {
        throw new Error(`${name}: ${response.status}`);
    }
    const parts = [];
    for (const reader = response.body.getReader();;) {
        const {done, value} = await reader.read();
        if (done) {
            break;
        }
        parts.push(value);
        progress(value.length);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function hideLoading() {
    byId("screen").style.visibility = "visible";
    byId("loading").remove();
}

async function start() {
    if (typeof WebAssembly !== "object") {
        byId("progress").remove();
        byId("state").textContent = said.none;
        return;
    }
    const parts = await (await fetch("sizes.json")).json();
    const sizes = {...parts.first, ...(isJapanese() ? parts.ja : {})};
    const later = Object.keys({...parts.ja, ...parts.later}).filter((name) => !(name in sizes));
    const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    let come = 0;
    const progress = (bytes) => {
        come += bytes;
        byId("progress").value = come / all;
        byId("state").textContent = said.loading((come / 1e6).toFixed(1), (all / 1e6).toFixed(1));
    };
    const names = Object.keys(sizes);
    const [icon, ...files] = await Promise.all([drawnIcon(), ...names.map((name) => fetched(name, progress))]);
    byId("state").textContent = said.starting;
    const bytes = new Map(names.map((name, number) => [name, files[number]]));
    const script = document.createElement("script");
    script.src = URL.createObjectURL(new Blob([bytes.get("metric-mirage.js")], {type: "text/javascript"}));
    await new Promise((done, failed) => {
        script.onload = done;
        script.onerror = () => failed(new Error("metric-mirage.js"));
        document.head.append(script);
    });
    addEventListener("mirage-shown", () => {
        hideLoading();
        addLater(later).then(keepForOffline).catch((reason) => console.warn(reason));
    }, {once: true});
    await qtLoad({
        arguments: [location.href],
        locateFile: (name) => new URL(name, location.href).href,
        preRun: [(program) => {
            mirage.program = program;
            program.FS.mkdirTree("/mirage/fonts");
            program.FS.writeFile("/mirage/icon.png", icon);
            for (const name of names.filter((each) => each.startsWith("fonts/"))) {
                program.FS.writeFile("/mirage/fonts/" + name.split("/").pop(), bytes.get(name));
            }
        }],
        qt: {
            entryFunction: window.metricMirage,
            containerElements: [byId("screen")],
            module: WebAssembly.compile(bytes.get("metric-mirage.wasm")),
            onExit: (end) => end.crashed && stopped(end.text),
        },
    });
}

/// The program's icon as pixels, for the bars of its dialogs: Qt has no drawings here.
async function drawnIcon() {
    const image = new Image();
    image.src = "data:image/svg+xml," + encodeURIComponent(await (await fetch("icon.svg")).text());
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 64;
    canvas.getContext("2d").drawImage(image, 0, 0, 64, 64);
    const picture = await new Promise((done) => canvas.toBlob(done));
    return new Uint8Array(await picture.arrayBuffer());
}

/// The letters that no first picture waits for.
async function addLater(names) {
    const folder = "/mirage/later";
    const files = await Promise.all(names.map((name) => fetched(name, () => {})));
    mirage.program.FS.mkdirTree(folder);
    names.forEach((name, number) => mirage.program.FS.writeFile(folder + "/" + name.split("/").pop(), files[number]));
    mirage.program.addFonts(folder);
    document.documentElement.dataset.letters = "all";
}

/// Only when all has come: what the worker fetches to keep should not hold up the first picture. A frame may have none.
async function keepForOffline() {
    if (location.protocol.startsWith("http")) {
        await navigator.serviceWorker?.register("offline.js");
    }
}

function stopped(text) {
    console.error(text);
    const words = document.createElement("p");
    words.textContent = said.stopped;
    words.setAttribute("role", "alert");
    words.style = "position:fixed;inset:auto 0 0 0;margin:0;padding:1rem;background:#b3261e;color:#fff;text-align:center";
    document.body.append(words);
}

start().catch((reason) => {
    console.error(reason);
    if (byId("state")) {
        byId("progress").remove();
        byId("state").textContent = said.failed(reason.message);
    }
});
