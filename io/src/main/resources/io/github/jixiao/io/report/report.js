"use strict";
(() => {
  const root = document.documentElement;
  const sheets = [...document.querySelectorAll("tbody.sheet")];
  const words = sheets.map((sheet) => sheet.querySelector("tr").textContent.toLowerCase());
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  let state = "";

  const press = (kind, value) =>
    document.querySelectorAll("button[data-" + kind + "]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset[kind] === value)));

  const filter = () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    sheets.forEach((sheet, i) => {
      const fits = words[i].includes(wanted) && (!state || sheet.dataset.state.split(" ").includes(state));
      sheet.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count + " / " + sheets.length;
  };

  const speak = (language) => {
    root.lang = language;
    document.title = document.querySelector("h1 ." + (language === "en" ? "en" : "zh")).textContent;
    press("lang", language);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const head = event.target.closest("tr.head");
    if (button && "lang" in button.dataset) {
      speak(button.dataset.lang);
    } else if (button && "filter" in button.dataset) {
      state = button.dataset.filter;
      press("filter", state);
      filter();
    } else if (button && "unfold" in button.dataset) {
      sheets.filter((sheet) => !sheet.hidden).forEach((sheet) => {
        sheet.querySelector("details").open = button.dataset.unfold !== "";
      });
    } else if (head && String(getSelection()) === "") {
      const details = head.parentNode.querySelector("details");
      details.open = !details.open;
    }
  });
  search.addEventListener("input", filter);
  filter();
})();
