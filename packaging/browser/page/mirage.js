// What the program asks of its page, by these names (packaging/browser/ui/window). `program` is it, once it is there.
"use strict";

/// Where a frame is denied storage, what is kept lasts as long as the page.
class MemoryStorage {
    #kept = new Map();
    get length() { return this.#kept.size; }
    key(number) { return [...this.#kept.keys()][number] ?? null; }
    getItem(key) { return this.#kept.get(key) ?? null; }
    setItem(key, text) { this.#kept.set(key, String(text)); }
    removeItem(key) { this.#kept.delete(key); }
    clear() { this.#kept.clear(); }
}
try {
    localStorage.getItem("");
} catch (denied) {
    console.warn(denied);
    Object.defineProperty(window, "localStorage", {value: new MemoryStorage()});
}

window.mirage = {
    program: null,

    /// Has files of these endings chosen, ".mirage,.svg", and lays them into a folder of the program's memory.
    chooseFiles(endings, several, folder) {
        const input = document.createElement("input");
        input.type = "file";
        input.accept = endings;
        input.multiple = several;
        input.style.display = "none";
        input.addEventListener("change", async () => {
            const paths = [];
            for (const file of input.files) {
                const path = folder + "/" + file.name.replaceAll("/", "_");
                this.program.FS.writeFile(path, new Uint8Array(await file.arrayBuffer()));
                paths.push(path);
            }
            input.remove();
            this.program.tellChosen(paths.join("\n"));
        });
        input.addEventListener("cancel", () => input.remove());
        document.body.append(input);  // one that no page holds may be forgotten while a person chooses
        input.click();
    },

    /// Hands a file of the program's memory to the person, as a download.
    handOver(path) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([this.program.FS.readFile(path)]));
        link.download = path.split("/").pop();
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    },

    /// Keeps a text from one visit to the next; whether there is room.
    keep(key, text) {
        try {
            localStorage.setItem(key, text);
            return true;
        } catch (full) {
            console.warn(full);
            return false;
        }
    },

    /// A page can be left in many ways, and each hides it first.
    listen() {
        const keep = () => this.program.keepEverything();
        document.addEventListener("visibilitychange", () => document.hidden && keep());
        addEventListener("pagehide", keep);
        addEventListener("hashchange", () => this.program.openAddress(location.href));
    },

    /// Says what the system wishes of motion and contrast, now and whenever that changes.
    sayWishes() {
        const motion = matchMedia("(prefers-reduced-motion: reduce)");
        const contrast = matchMedia("(prefers-contrast: more)");
        const say = () => this.program.sayWishes(motion.matches, contrast.matches);
        motion.addEventListener("change", say);
        contrast.addEventListener("change", say);
        say();
    },

    /// The browser's own oscillator, made at the first tone.
    sound(frequency, loudness, pan) {
        this.tone ??= this.makeTone();
        const now = this.tone.context.currentTime;
        this.tone.oscillator.frequency.setTargetAtTime(frequency, now, 0.02);
        this.tone.gain.gain.setTargetAtTime(loudness, now, 0.02);
        this.tone.pan.pan.setTargetAtTime(pan, now, 0.02);
    },

    makeTone() {
        const context = new AudioContext();
        const tone = {context, oscillator: context.createOscillator(), gain: context.createGain(),
                      pan: context.createStereoPanner()};
        tone.gain.gain.value = 0;
        tone.oscillator.connect(tone.gain).connect(tone.pan).connect(context.destination);
        tone.oscillator.start();
        return tone;
    },

    /// The whole screen while presenting; a frame may not, and needs not.
    present(on) {
        const asked = on ? document.documentElement.requestFullscreen?.()
                         : document.fullscreenElement && document.exitFullscreen();
        asked?.catch?.(() => {});
    },

    openAnother() {
        open(location.pathname);
    },

    /// The program has painted its first picture.
    shown() {
        dispatchEvent(new Event("mirage-shown"));
    },
};
