// Made by scripts/codegen.ts from src/reporters/html/browser/. Do not edit: npm run codegen.
export const script = `(function() {
	/** The outcomes, those that need looking at first. */
	var outcomes = [
		"failed",
		"errored",
		"unrun",
		"known",
		"skipped",
		"passed"
	];
	/** What they are called in front of people. */
	var outcomeWords = {
		failed: "failed",
		errored: "errored",
		unrun: "not run",
		known: "known",
		skipped: "skipped",
		passed: "passed"
	};
	/** The one element that a selector names. @throws Error when the page has none: page and script belong together */
	function find(selector, within = document) {
		const element = within.querySelector(selector);
		if (element === null) throw new Error(\`the page has no \${selector}\`);
		return element;
	}
	/** Which values of the ticked checkboxes of a name a form has. */
	function ticked(form, name) {
		return new Set([...form.querySelectorAll(\`input[name="\${name}"]:checked\`)].map(({ value }) => value));
	}
	/** The words that the text field of a form asks for, in small letters. */
	function wordsOf(form) {
		return find("input[name=\\"text\\"]", form).value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
	}
	/** Calls back when a filter changes, and keeps Enter from sending the form. */
	function onFilter(form, apply) {
		form.hidden = false;
		form.addEventListener("input", apply);
		form.addEventListener("submit", (event) => event.preventDefault());
	}
	var pageSize = 100;
	/** Lists the cases, those that need looking at first, a page at a time: however many there are, few are in the document. */
	function showCases() {
		const form = document.querySelector("form[data-cases]");
		if (form === null) return;
		const data = JSON.parse(find("#case-data").textContent);
		const rows = data.rows.toSorted((a, b) => a[3] - b[3]);
		const table = find("#case-table");
		const pages = find("nav.pages");
		let texts;
		let matching = rows;
		let page = 0;
		const show = () => {
			const last = Math.max(0, Math.ceil(matching.length / pageSize) - 1);
			page = Math.min(Math.max(page, 0), last);
			table.tBodies[0].replaceChildren(...matching.slice(page * pageSize, (page + 1) * pageSize).map((row) => rowElement(data, row)));
			table.hidden = false;
			pages.hidden = last === 0;
			find(".page", pages).textContent = \`Page \${(page + 1).toLocaleString("en-US")} of \${(last + 1).toLocaleString("en-US")}\`;
			for (const button of pages.querySelectorAll("button")) button.disabled = button.dataset["page"] === "1" ? page === last : page === 0;
		};
		const apply = () => {
			const [ticks, words] = [ticked(form, "outcome"), wordsOf(form)];
			const wanted = outcomes.map((_, index) => ticks.has(String(index)));
			if (words.length > 0) texts ??= rows.map((row) => [
				idOf(data, row),
				data.titles[row[2]],
				data.reasons[row[6] ?? -1]
			].join("\\n").toLowerCase());
			matching = rows.filter((row, index) => wanted[row[3]] && words.every((word) => texts[index].includes(word)));
			page = 0;
			show();
			find(".status", form).textContent = \`\${matching.length.toLocaleString("en-US")} of \${rows.length.toLocaleString("en-US")} cases\`;
		};
		for (const input of form.querySelectorAll("input[name=\\"outcome\\"]")) if (!rows.some((row) => row[3] === Number(input.value))) input.parentElement.hidden = true;
		onFilter(form, apply);
		pages.addEventListener("click", (event) => {
			const step = event.target.dataset["page"];
			if (step === void 0) return;
			page += Number(step);
			show();
		});
		apply();
	}
	function idOf({ groups }, [suffix, group]) {
		const name = groups[group];
		return name === "" ? suffix : \`\${name}/\${suffix}\`;
	}
	function rowElement(data, row) {
		const [, , title, outcome, exchanges, durationMs, reason = -1, ...findings] = row;
		const id = idOf(data, row);
		const word = outcomes[outcome];
		const badge = element("span", outcomeWords[word]);
		badge.className = \`badge \${word}\`;
		const name = element("code", id);
		const what = data.titles[title];
		const links = findings.map((finding) => {
			const [anchor, requirement] = data.findings[finding];
			const link = element("a", requirement);
			link.href = \`#\${anchor}\`;
			return link;
		});
		const cells = [
			cell(badge),
			cell(...what === "" ? [name] : [element("p", what), name]),
			cell(exchanges.toLocaleString("en-US")),
			cell(\`\${durationMs.toLocaleString("en-US")} ms\`),
			cell(data.reasons[reason] ?? "", ...links)
		];
		cells[2].className = "number";
		cells[3].className = "number";
		const made = element("tr");
		made.append(...cells);
		return made;
	}
	function cell(...content) {
		const made = element("td");
		made.append(...content);
		return made;
	}
	function element(name, text = "") {
		const made = document.createElement(name);
		made.textContent = text;
		return made;
	}
	/** Buttons that copy the command beside them. Where a browser does not let a page copy, they select it. */
	function enableCopying() {
		for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
		document.addEventListener("click", (event) => {
			const button = event.target.closest("button.copy");
			if (button !== null) copy(button);
		});
	}
	async function copy(button) {
		const code = find("code", button.parentElement);
		const label = button.firstChild;
		const before = label.data;
		let said = "Copied";
		try {
			await navigator.clipboard.writeText(code.textContent);
		} catch {
			getSelection()?.selectAllChildren(code);
			said = "Selected: press Ctrl+C";
		}
		label.data = said;
		find("#said").textContent = said;
		setTimeout(() => {
			label.data = before;
			find("#said").textContent = "";
		}, 3e3);
	}
	/** What a link leads to is unfolded, when it is opened with the page and later. */
	function openTargets() {
		const open = () => {
			const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
			for (let each = target?.closest("details"); each; each = each.parentElement?.closest("details")) each.open = true;
			target?.scrollIntoView();
		};
		addEventListener("hashchange", open);
		if (location.hash !== "") open();
	}
	/** What is wrong is in sight when a finding is unfolded, however long the message is that it stands in. */
	function showMarks() {
		const show = (finding) => {
			for (const mark of finding.querySelectorAll(".message mark")) {
				const message = mark.closest("pre");
				if (mark.getBoundingClientRect().bottom - message.getBoundingClientRect().bottom > 0) message.scrollTop += mark.getBoundingClientRect().top - message.getBoundingClientRect().top - message.clientHeight / 3;
			}
		};
		for (const finding of document.querySelectorAll(".finding[open]")) show(finding);
		addEventListener("toggle", (event) => show(event.target), true);
	}
	/** Paper cannot unfold: the findings are printed unfolded, and as they were before afterwards. */
	function openForPrint() {
		let opened = [];
		addEventListener("beforeprint", () => {
			opened = [...document.querySelectorAll(".violation details.finding:not([open])")];
			for (const each of opened) each.open = true;
		});
		addEventListener("afterprint", () => {
			for (const each of opened) each.open = false;
		});
	}
	/** Shows the requirements of the ticked levels and outcomes that have all words of the filter. */
	function enableRequirementFilter() {
		const form = document.querySelector("form[data-filters]");
		if (form === null) return;
		const bodies = [...find(\`#\${form.dataset["filters"]}\`).tBodies].map((body) => {
			const [group, ...rows] = body.rows;
			return {
				group,
				rows: rows.map((row) => ({
					row,
					text: row.textContent.toLowerCase(),
					level: row.dataset["level"],
					outcome: row.dataset["outcome"]
				}))
			};
		});
		const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
		const apply = () => {
			const [levels, outcomes, words] = [
				ticked(form, "level"),
				ticked(form, "outcome"),
				wordsOf(form)
			];
			let shown = 0;
			for (const { group, rows } of bodies) {
				let inGroup = 0;
				for (const { row, text, level, outcome } of rows) {
					row.hidden = !(levels.has(level) && outcomes.has(outcome) && words.every((word) => text.includes(word)));
					if (!row.hidden) inGroup += 1;
				}
				group.hidden = inGroup === 0;
				shown += inGroup;
			}
			find(".status", form).textContent = \`\${shown.toLocaleString("en-US")} of \${total.toLocaleString("en-US")} shown\`;
		};
		onFilter(form, apply);
		addEventListener("hashchange", () => {
			const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
			if (!(target instanceof HTMLTableRowElement) || !target.hidden) return;
			form.reset();
			apply();
			target.scrollIntoView();
		});
		apply();
	}
	/** The script of the report: scripts/codegen.ts makes one piece of it and of report.css, and the page has both inside. */
	enableCopying();
	openTargets();
	showMarks();
	openForPrint();
	enableRequirementFilter();
	showCases();
})();
`;

export const style = `:root {
  color-scheme: light dark;
  --page: #f6f6f3; --card: #fff; --sunk: #f3f3ef; --ink: #1a1e23; --soft: #565d66; --line: #dcdcd5; --link: #0f5ea8; --focus: #0f5ea8;
  --passed: #17734d; --failed: #b3261e; --known: #6b4fa0; --skipped: #5d646c; --errored: #8a5200; --unrun: #8a5200;
  --failed-soft: #fdecea; --passed-soft: #e8f5ee; --errored-soft: #fdf3e0; --known-soft: #f2eefa; --skipped-soft: #eeefef;
  --mark: #ffdcd8; --mark-edge: #b3261e;
  --heat-1: #e6eff8; --heat-2: #c7dcf1; --heat-3: #9fc5e8; --heat-4: #73abdc; --heat-5: #2b6cae; --heat-6: #16467a; --heat-weak: #12202e; --heat-strong: #fff; --heat-turn: #12202e;
  --hero-ink: #fff; --hero-conformant: #0f6b46; --hero-violated: #a8221b; --hero-unfinished: #7a4b00;
  --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101418; --card: #181d23; --sunk: #12171c; --ink: #e7eaee; --soft: #a3acb7; --line: #2d343d; --link: #7db8f2; --focus: #9ccbff;
    --passed: #5fcb96; --failed: #ff8f85; --known: #bda5f0; --skipped: #a3acb7; --errored: #f0b35a; --unrun: #f0b35a;
    --failed-soft: #3a1a18; --passed-soft: #12301f; --errored-soft: #33240c; --known-soft: #271f3a; --skipped-soft: #23292f;
    --mark: #5a1f1b; --mark-edge: #ff8f85;
    --heat-1: #152739; --heat-2: #19385a; --heat-3: #1d4a79; --heat-4: #245f9a; --heat-5: #6ba7df; --heat-6: #b2d4f3; --heat-weak: #e7eef6; --heat-strong: #0b1420; --heat-turn: #fff;
    --hero-conformant: #0d4f36; --hero-violated: #7d1d18; --hero-unfinished: #5e3b04;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
code, pre { font-family: var(--mono); font-size: .875em; unicode-bidi: isolate; }
code { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
p, dl, dd, ul, ol, figure { margin: 0; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: .5rem 1rem; background: var(--card); }
.skip:focus { top: 1rem; }
.muted, .meaning, .source, .aside { color: var(--soft); }
.source, .muted, .meaning { font-size: .875rem; }
h1, h2, h3, p, li, caption, .source, .sentence, .what, .rest, td, dd { overflow-wrap: anywhere; }
.label, legend { color: var(--soft); font-size: .75rem; letter-spacing: .04em; text-transform: uppercase; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

/* The verdict */
.hero { color: var(--hero-ink); }
.hero.conformant { background: var(--hero-conformant); }
.hero.violated { background: var(--hero-violated); }
.hero.unfinished { background: var(--hero-unfinished); }
.inside, main, footer, .contents ul { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
.hero .inside { padding-top: 1.25rem; padding-bottom: 1.5rem; }
.kit { font-size: .8125rem; letter-spacing: .04em; }
.verdict { display: flex; align-items: center; gap: 1.25rem; margin: .9rem 0 .75rem; }
.verdict svg { flex: none; }
.verdict circle { fill: none; stroke: currentColor; stroke-width: 1.5; }
.verdict path { fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
h1 { font-size: clamp(2rem, 5vw, 3rem); font-weight: 700; letter-spacing: -.02em; line-height: 1.1; }
.rest { font-size: 1.125rem; margin-top: .2rem; }
.target { overflow-wrap: anywhere; }
.target code { font-size: 1rem; font-weight: 600; }
.hero .target { padding-left: calc(64px + 1.25rem); }

/* Contents */
.contents { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); }
.contents ul { display: flex; gap: .25rem; list-style: none; overflow-x: auto; padding-left: .75rem; padding-right: .75rem; }
.contents a { display: block; padding: .7rem .75rem; color: var(--ink); text-decoration: none; white-space: nowrap; font-size: .9375rem; }
.contents a:hover { text-decoration: underline; }
.contents a:focus-visible { outline-offset: -3px; }
.count { color: var(--soft); font-weight: 400; font-size: .85em; font-variant-numeric: tabular-nums; }

main > section { margin: 0 0 3rem; }
main > .summary { margin: 1.5rem 0 3rem; }
h2 { font-size: 1.5rem; letter-spacing: -.01em; margin-bottom: .35rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
.meaning { margin-bottom: 1rem; max-width: 60rem; }

/* Summary */
.summary { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; overflow-wrap: anywhere; }
.cases-bar svg { display: block; width: 100%; border-radius: 4px; }
.totals { list-style: none; padding: 0; margin-top: .6rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.totals li::before { content: ""; display: inline-block; width: .65em; height: .65em; border-radius: 2px; margin-right: .45em; background: currentColor; }
.totals li:first-child::before { display: none; }
.totals b { font-variant-numeric: tabular-nums; }
.passed { color: var(--passed); fill: var(--passed); }
.failed { color: var(--failed); fill: var(--failed); }
.known { color: var(--known); fill: var(--known); }
.skipped { color: var(--skipped); fill: var(--skipped); }
.errored, .unrun { color: var(--errored); fill: var(--errored); }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; }
.facts dt { color: var(--soft); font-size: .75rem; letter-spacing: .04em; text-transform: uppercase; }
.facts dd { font-weight: 600; font-variant-numeric: tabular-nums; }
.glance { border-left: 4px solid var(--failed); padding-left: 1rem; }
.glance h3 { margin: 0 0 .35rem; }
.glance ol { padding-left: 1.4rem; }
.glance li { padding: .1rem 0; }
.glance a { color: var(--ink); }
.times { color: var(--soft); font-size: .875rem; font-weight: 400; white-space: nowrap; font-variant-numeric: tabular-nums; }

/* Commands */
.command { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) auto; gap: .5rem; align-items: center; margin-top: .5rem; }
.summary .command { margin-top: 0; }
.command pre { margin: 0; padding: .5rem .75rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; overflow: auto; max-height: 9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
button { font: inherit; font-size: .875rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 6px; padding: .4rem .9rem; cursor: pointer; }
button:hover:not(:disabled) { background: var(--sunk); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }

/* Findings */
.violation, .deviation { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.5rem; margin-top: 1rem; }
.violation { border-left: 5px solid var(--failed); }
.violation.should { border-left-color: var(--errored); }
.violation.may { border-left-color: var(--skipped); }
.violation h3, .deviation h3 { margin: .15rem 0 .25rem; font-size: 1.1875rem; }
.deviation h3 { font-size: 1rem; }
.deviation.unseen { background: none; border-style: dashed; }
.ordinal { color: var(--soft); font-weight: 400; }
.kicker { font-size: .875rem; }
.kicker a { color: var(--soft); }
.level { display: inline-block; font-size: .75rem; font-weight: 700; letter-spacing: .06em; text-transform: uppercase; color: var(--failed); }
.should .level, .level.should { color: var(--errored); }
.may .level, .level.may { color: var(--skipped); }
.finding { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .6rem; }
.finding > summary, .earlier > summary, .gaps > summary { padding: .2rem 0; }
summary { cursor: pointer; }
.finding > summary code { font-weight: 600; }
.what { margin: .5rem 0 .75rem; }
.versus { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem; }
.versus div { border-radius: 6px; padding: .5rem .75rem; }
.versus dt { font-size: .75rem; letter-spacing: .04em; text-transform: uppercase; }
.versus dd { font-family: var(--mono); font-size: .875rem; white-space: pre-wrap; unicode-bidi: isolate; }
.expected { background: var(--passed-soft); }
.expected dt { color: var(--passed); }
.actual { background: var(--failed-soft); }
.actual dt { color: var(--failed); }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; margin: .75rem 0; }
.message { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--sunk); display: flex; flex-direction: column; }
.message-title { font-size: .75rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); padding: .4rem .75rem; border-bottom: 1px solid var(--line); background: var(--card); }
.message pre { margin: 0; padding: .6rem 0; overflow: auto; max-height: 34rem; flex: 1; font-size: .8125rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; padding-left: .75rem; padding-right: .75rem; tab-size: 2; }
.message pre:focus-visible { outline-offset: -3px; }
.message pre b { font-weight: 600; color: var(--link); }
mark { display: block; background: var(--mark); color: inherit; margin: 0 -.75rem; padding: 0 .75rem 0 calc(.75rem - 4px); border-left: 4px solid var(--mark-edge); font-weight: 600; }
.message pre mark b, mark .aside { color: inherit; }
mark.absent { font-style: italic; }
mark.absent::before { content: "∅ "; font-style: normal; }
.earlier, .places { margin-top: .6rem; }
.places > .finding:last-child { padding-bottom: 0; }
.earlier > ol { padding-left: 1.25rem; }
.case { font-size: .875rem; }
.case .label { display: inline-block; width: 4.5rem; margin-right: .5rem; }

/* Tables */
/* What only a screen reader reads is positioned: it has to scroll with the rest. */
.scroll, pre { position: relative; }
.scroll { overflow-x: auto; }
.scroll.tall { max-height: 42rem; overflow: auto; border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .4rem .6rem; vertical-align: top; }
thead th { color: var(--soft); font-size: .75rem; font-weight: 600; letter-spacing: .02em; }
thead th.number { text-align: right; }
.requirements, .cases, .timings { width: 100%; background: var(--card); }
.requirements td, .cases td, .timings td, .timings th { border-top: 1px solid var(--line); }
.requirements thead th { position: sticky; top: 0; background: var(--card); z-index: 1; }
.requirements .group th { background: var(--sunk); font-weight: 400; font-size: .875rem; border-top: 1px solid var(--line); }
.requirements tr:target td { background: var(--known-soft); }
.timings tbody th { font-weight: 400; }
.timings td, .timings tbody th { vertical-align: middle; }
.timings { border: 1px solid var(--line); border-radius: 10px; }
.histogram { display: block; }
.histogram .some { fill: var(--heat-5); }
.histogram .none { fill: var(--line); }
.badge { display: inline-block; font-size: .8125rem; font-weight: 600; padding: .05rem .55rem; border-radius: 999px; white-space: nowrap; }
.badge.passed { background: var(--passed-soft); }
.badge.failed { background: var(--failed-soft); }
.badge.known { background: var(--known-soft); }
.badge.skipped { background: var(--skipped-soft); }
.badge.errored, .badge.unrun, .badge.missed { background: var(--errored-soft); color: var(--errored); }

/* Heat maps */
.heat-0 { fill: none; stroke: var(--failed); stroke-width: .75; }
.unreachable { fill: none; stroke: var(--line); stroke-width: .75; }
.heat-1 { background: var(--heat-1); fill: var(--heat-1); color: var(--heat-weak); }
.heat-2 { background: var(--heat-2); fill: var(--heat-2); color: var(--heat-weak); }
.heat-3 { background: var(--heat-3); fill: var(--heat-3); color: var(--heat-weak); }
.heat-4 { background: var(--heat-4); fill: var(--heat-4); color: var(--heat-turn); }
.heat-5 { background: var(--heat-5); fill: var(--heat-5); color: var(--heat-strong); }
.heat-6 { background: var(--heat-6); fill: var(--heat-6); color: var(--heat-strong); }
.cell { text-align: center; font-variant-numeric: tabular-nums; font-size: .875rem; }
.cell a { color: inherit; }
.matrix { border-collapse: separate; border-spacing: 3px; margin-left: -3px; }
.matrix thead th { text-align: center; font-variant-numeric: tabular-nums; padding: .2rem .3rem; }
.matrix thead th:first-child { text-align: left; }
.matrix tbody th { font-weight: 400; white-space: nowrap; padding-right: 1rem; }
.matrix .cell { min-width: 3.4rem; border-radius: 4px; padding: .45rem .3rem; }
.matrix .first { padding-left: .3rem; }
.missed { background: var(--errored-soft); color: var(--errored); outline: 1px dashed var(--errored); outline-offset: -1px; }
.beyond { color: var(--soft); outline: 1px dotted var(--line); outline-offset: -1px; }
.wrong { box-shadow: inset 0 0 0 3px var(--failed); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .6rem 0 0; font-size: .8125rem; color: var(--soft); }
.swatch { display: inline-block; width: 1rem; height: 1rem; border-radius: 3px; vertical-align: -.15rem; }
.gaps { margin-top: .75rem; font-size: .875rem; }
.gaps dt { margin-top: .6rem; }
.gaps dd { padding-left: 1.25rem; }
.constraints { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .6rem 1rem; margin-top: .6rem; }
.constraints > summary { list-style-position: outside; margin-left: 1rem; }
.constraints-title { display: inline-block; margin-bottom: .35rem; }
.strip { display: block; max-width: 100%; height: auto; }
.columns { columns: 18rem; column-gap: 1.75rem; margin-top: .75rem; }
.columns table { width: 100%; break-inside: avoid; margin-bottom: .9rem; border-collapse: separate; border-spacing: 2px; }
.columns caption { text-align: left; font-weight: 600; padding: 0 0 .1rem; overflow-wrap: anywhere; }
.columns thead th { font-weight: 400; padding: 0 .2rem; width: 4.2rem; text-align: center; }
.columns thead th:first-child { width: auto; }
.columns th, .columns td { padding: .1rem .3rem; font-size: .8125rem; font-weight: 400; }
.columns tbody th { padding-left: 0; }
.columns .cell { border-radius: 3px; vertical-align: middle; }

/* Filters */
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: flex-end; margin: .5rem 0 .9rem; }
.search { display: grid; flex: 1 1 16rem; }
input[type="search"] { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 6px; padding: .4rem .7rem; width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; }
.choice { display: inline-flex; gap: .35rem; align-items: center; margin-right: .9rem; padding: .35rem 0; white-space: nowrap; }
.choice input { width: 1.05rem; height: 1.05rem; accent-color: var(--link); }
.status { color: var(--soft); font-size: .875rem; padding: .4rem 0; font-variant-numeric: tabular-nums; }
.cases td a { display: block; overflow-wrap: anywhere; font-family: var(--mono); font-size: .8125rem; }
.cases td:nth-child(2) { min-width: 16rem; }
.cases td code { color: var(--soft); font-size: .8125rem; }
.pages { display: flex; gap: 1rem; align-items: center; margin-top: .75rem; font-variant-numeric: tabular-nums; }
.reasons, .warnings { padding-left: 1.25rem; }
.reasons li, .warnings li { overflow-wrap: anywhere; padding: .1rem 0; }
footer { color: var(--soft); font-size: .8125rem; padding-top: 1rem; padding-bottom: 2rem; }

@media (max-width: 44rem) {
  .inside, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .hero .target { padding-left: 0; }
  .verdict svg { width: 44px; height: 44px; }
  .pair { grid-template-columns: minmax(0, 1fr); }
  .summary, .violation, .deviation { padding: 1rem; }
  .command { grid-template-columns: minmax(0, 1fr) auto; }
  .command .label { grid-column: 1 / -1; margin-bottom: -.35rem; }
  .facts { gap: .6rem 1.5rem; }
  .requirements td:nth-child(3), .requirements th:nth-child(3) { display: none; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}
@media print {
  :root { --page: #fff; }
  .contents, .filter, .pages, .copy, .skip { display: none !important; }
  .hero { color: #000; background: none !important; border-bottom: 3px solid #000; }
  .scroll.tall, .message pre, .command pre { max-height: none; overflow: visible; }
  .cell, mark, .badge, .versus div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .violation, .deviation { break-inside: auto; }
  h2, h3, header { break-after: avoid; }
}
`;
