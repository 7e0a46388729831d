"use strict";
// Search over the index made with the site. The index is a script, so that it can be read from a file too, and is
// fetched when somebody first searches.
(() => {
  const root = document.currentScript.src.replace(/search\.js$/, "");
  const form = document.getElementById("search");
  const field = form.querySelector("input");
  const list = document.getElementById("found");
  const count = document.getElementById("found-count");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let entries = null;

  const load = () => {
    if (entries) return;
    entries = [];
    const script = document.createElement("script");
    script.src = root + "search-index.js";
    script.onload = () => {
      entries = window.searchEntries.map(([kind, name, to, further]) =>
        ({ kind, name, to, further, title: plain(name), all: plain(name + " " + name.replace(/[-_]/g, " ") + " " + further) }));
      show();
    };
    document.head.append(script);
  };

  const rank = (entry, words) => {
    if (!words.every((word) => entry.all.includes(word))) return -1;
    const first = words[0];
    if (entry.title === words.join(" ")) return 4;
    if (entry.title.startsWith(first)) return 3;
    return words.some((word) => entry.title.includes(word)) ? 2 : 1;
  };

  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    list.replaceChildren();
    list.hidden = words.length === 0;
    if (list.hidden) { count.textContent = ""; return; }
    const found = (entries || []).map((entry) => [rank(entry, words), entry]).filter(([worth]) => worth > 0);
    found.sort((a, b) => b[0] - a[0]);
    for (const [, entry] of found.slice(0, 40)) {
      const link = document.createElement("a");
      link.href = root + entry.to;
      const name = document.createElement("b");
      name.textContent = entry.name;
      const about = document.createElement("span");
      about.textContent = entry.kind + (entry.further ? " · " + entry.further : "");
      link.append(name, " ", about);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    count.textContent = found.length === 1 ? "1 result" : found.length + " results";
    if (found.length === 0) {
      const item = document.createElement("li");
      item.className = "none";
      item.textContent = "Nothing has all these words.";
      list.append(item);
    }
  };

  const close = () => { list.hidden = true; };
  const step = (by) => {
    const links = [...list.querySelectorAll("a")];
    const next = links.indexOf(document.activeElement) + by;
    if (next < 0) field.focus(); else if (next < links.length) links[next].focus();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) first.click();
  });
  field.addEventListener("focus", () => { load(); show(); });
  field.addEventListener("input", () => { load(); show(); });
  list.addEventListener("click", close);
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (form.contains(event.target)) {
      if (event.key === "ArrowDown") { event.preventDefault(); step(1); }
      if (event.key === "ArrowUp") { event.preventDefault(); step(-1); }
      if (event.key === "Escape") { close(); field.focus(); list.hidden = true; }
    }
  });
})();
