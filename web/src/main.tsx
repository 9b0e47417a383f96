import { render } from "preact";
import "./look/tokens.css";
import "./look/base.css";
import "./look/parts.css";
import "./look/shell.css";
import "./look/print.css";
import { Shell } from "./shell/Shell";
import { showTheme } from "./shell/theme";

showTheme();
const page = document.getElementById("page");
if (page !== null) render(<Shell />, page);
