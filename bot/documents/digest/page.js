"use strict";
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  table.querySelectorAll("thead th").forEach((heading, column) => {
    const button = heading.querySelector("button");
    button.disabled = false;
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const number = heading.classList.contains("number");
      const rows = [...body.rows].map((row) => [row, row.cells[column].dataset.value]);
      rows.sort(([, one], [, other]) => {
        // What is not known comes last, whichever way.
        if (!one || !other) return !one - !other;
        const order = number ? one - other : one.localeCompare(other, document.documentElement.lang);
        return up ? order : -order;
      });
      body.append(...rows.map(([row]) => row));
    });
  });
}
for (const filter of document.querySelectorAll(".filter")) {
  filter.hidden = false;
  const buttons = filter.querySelectorAll("button");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      const wanted = button.dataset.show;
      for (const one of document.querySelectorAll("[data-health]")) {
        const off = wanted !== "" && one.dataset.health !== wanted;
        one.classList.toggle(one instanceof SVGElement ? "dim" : "hidden", off);
      }
    });
  }
}
