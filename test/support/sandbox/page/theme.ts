/** Light or dark: as the system has it until the person chooses. */

/** Makes a button switch between the two; the choice is kept in the browser. */
export function switchThemes(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const chosen = localStorage.getItem("theme");
  if (chosen !== null) root.dataset.theme = chosen;
  button.addEventListener("click", () => {
    const systemTheme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const theme = (root.dataset.theme ?? systemTheme) === "dark" ? "light" : "dark";
    localStorage.setItem("theme", theme);
    root.dataset.theme = theme;
  });
}
