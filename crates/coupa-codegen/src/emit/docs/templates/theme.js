"use strict";
// Light, dark, or as the system has it. The choice is kept on this machine.
(() => {
  const root = document.documentElement;
  const themes = ["light", "dark"];
  let kept = null;
  // A page opened from a file may have no storage.
  try { kept = localStorage.getItem("theme"); } catch { kept = null; }
  const show = (theme) => {
    if (themes.includes(theme)) root.dataset.theme = theme; else delete root.dataset.theme;
  };
  show(kept);
  document.addEventListener("DOMContentLoaded", () => {
    const choice = document.getElementById("theme");
    choice.value = themes.includes(kept) ? kept : "";
    choice.parentElement.hidden = false;
    choice.addEventListener("change", () => {
      show(choice.value);
      try { localStorage.setItem("theme", choice.value); } catch { /* The choice holds for this page alone. */ }
    });
  });
})();
