"""The figures as Markdown, with what they can and cannot say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import Any

OURS, STOCK = "safe-conduct", "stock"

Row = tuple[str, ...]


def table(figures: Mapping[str, Any]) -> str:
    """The whole report; parts that were not measured are left out."""
    sections = (_machine, _beside_stock, _agreement, _replicas, _costs, _micro, _differences)
    texts = (section(figures) for section in sections)
    return "\n\n".join(text for text in texts if text) + "\n"


BUSY = 0.05
"""Share of the processors used by others from which the figures are no good."""


def _machine(figures: Mapping[str, Any]) -> str:
    at = figures["machine"]
    text = (
        "# Figures\n\n"
        "Measured by `make bench` (`python -m bench.run`); [bench/README.md](../bench/README.md) says how.\n\n"
        f"{at['date'][:10]}, commit {at['commit']}, {at['cpu']}, {at['cores']} cores, {at['memory_gb']:.0f} GB, "
        f"{at['system']}, Python {at['python']}. The run took {figures['seconds'] / 60:.0f} minutes."
    )
    loads = [own for key in ("one", "ten") for own in figures.get(key, {}).values()]
    for key in ("free", "held_back"):
        loads += [figures["replicas"][key][number] for number in ("one", "two") if "replicas" in figures]
    if not loads:
        return text
    foreign, spread = max(own["foreign"] for own in loads), max(own["spread"] for own in loads)
    text += (
        f" Meanwhile other programs used at most {foreign:.0%} of the processors; "
        f"the repeats' throughput differed by at most {spread:.0%} of its median."
    )
    return text + ("\n\n**The machine was busy: these figures are no good.**" if foreign > BUSY else "")


def _beside_stock(figures: Mapping[str, Any]) -> str:
    rows = [row for part in (_speed, _long, _at_once, _start) for row in part(figures)]
    if not rows:
        return ""
    return _section(
        f"Beside stock Rasa {figures['machine']['rasa']}",
        ("", "Safe Conduct", "stock Rasa", "ratio", "goal", "met"),
        rows,
    )


def _speed(figures: Mapping[str, Any]) -> Iterable[Row]:
    goals: dict[str, dict[str, float]] = {"one": {"p50": 5, "p99": 20}, "ten": {"p99": 60}}
    for key, label in (("one", "one client"), ("ten", "ten clients")):
        if key not in figures:
            continue
        ours, stock = figures[key][OURS], figures[key].get(STOCK)
        for name in ("p50", "p99"):
            yield _row(f"{label}, {name}", ours, stock, itemgetter(name), _ms, most=goals[key].get(name))
        least = 300 if key == "ten" else None
        yield _row(
            f"{label}, throughput",
            ours,
            stock,
            lambda f: f["rate"],
            _rate,
            least=least,
            times=10 if least else None,
            larger=True,
        )
        yield _row(f"{label}, processor time a message", ours, stock, lambda f: f["cpu_ms"]["servers"], _ms)


def _long(figures: Mapping[str, Any]) -> Iterable[Row]:
    if "long" not in figures:
        return
    ours, stock = figures["long"][OURS], figures["long"].get(STOCK)
    for name, value in ours["windows"].items():
        theirs = stock and stock["windows"].get(name)
        yield (f"turns {name}, p50", _ms(value), _ms(theirs) if theirs else "–", _times(value, theirs), "", "")
    last = ours["last_window"]
    yield (
        f"turns {last} against turns 1-5",
        f"{ours['ratio']:.2f} times",
        f"{stock['ratio']:.2f} times (turns {stock['last_window']})" if stock else "–",
        "",
        "≤ 1.2 times",
        _met(ours["ratio"] <= 1.2),
    )


def _at_once(figures: Mapping[str, Any]) -> Iterable[Row]:
    if "at_once" not in figures:
        return
    ours, stock = figures["at_once"][OURS], figures["at_once"].get(STOCK)
    yield _row("five messages of one person at once, all answered", ours, stock, lambda f: f["all_answered_ms"], _ms)
    kept = [f"{own['in_order']} of {own['repeats']}" if own else "–" for own in (ours, stock)]
    yield ("… in the order sent", *kept, "", "always", _met(ours["in_order"] == ours["repeats"]))


def _start(figures: Mapping[str, Any]) -> Iterable[Row]:
    if "start" in figures:
        ours, stock = figures["start"][OURS], figures["start"].get(STOCK)
        yield _row("start to ready", ours, stock, lambda f: f["seconds"], _seconds, most=8)
        yield _row("resident memory when ready", ours, stock, lambda f: f["memory_mb"], _mb)
    if "memory" in figures:
        ours, stock = figures["memory"][OURS], figures["memory"].get(STOCK)
        held = " and ".join(f"{own['conversations']}" for own in (ours, stock) if own)
        yield _row(f"… after the loads ({held} conversations)", ours, stock, itemgetter("mb"), _mb, most=350)


def _row(
    label: str,
    ours: Any,
    stock: Any,
    pick: Callable[[Any], float],
    unit: Callable[[float], str],
    *,
    most: float | None = None,
    least: float | None = None,
    times: float | None = None,
    larger: bool = False,
) -> Row:
    """One line; the ratio says how many times better Safe Conduct is, where `larger` is better or smaller.

    Parameters:
        most, least, times: the goal, as bounds and as a multiple of stock Rasa.
    """
    value = pick(ours)
    theirs = pick(stock) if stock else None
    ratio = (value / theirs if larger else theirs / value) if theirs else None
    goals, met = [], []
    if most is not None:
        goals.append(f"≤ {unit(most)}")
        met.append(value <= most)
    if least is not None:
        goals.append(f"≥ {unit(least)}")
        met.append(value >= least)
    if times is not None and ratio is not None:
        goals.append(f"≥ {times:.0f} times stock")
        met.append(ratio >= times)
    return (
        label,
        unit(value),
        unit(theirs) if theirs else "–",
        f"{ratio:.1f}" if ratio else "",
        ", ".join(goals),
        _met(all(met)) if met else "",
    )


def _agreement(figures: Mapping[str, Any]) -> str:
    if "agreement" not in figures:
        return ""
    found = figures["agreement"]
    text = f"Asked the same {found['total']} messages, both gave the same answer to {found['same']}."
    if found["differences"]:
        text += " The others:\n\n" + "\n".join(
            f"- {_code(item['message'])}: {', '.join(item['differs'])}" for item in found["differences"]
        )
    errors = sum(own["errors"] for key in ("one", "ten", "at_once", "long") for own in figures.get(key, {}).values())
    return text + f"\n\nErrors in all loads: {errors}."


def _replicas(figures: Mapping[str, Any]) -> str:
    if "replicas" not in figures:
        return ""
    found = figures["replicas"]
    rows = []
    for key, label in (("held_back", f"each held to {found['share']:.0%} of a core"), ("free", "as fast as they can")):
        one, two, ratio = found[key]["one"], found[key]["two"], found[key]["ratio"]
        goal = ("≥ 1.8", _met(ratio >= 1.8)) if key == "held_back" else ("", "")
        rows.append((label, _rate(one["rate"]), _rate(two["rate"]), f"{ratio:.2f}", *goal))
    cost = {name: found["free"]["two"]["cpu_ms"][name] for name in ("servers", "redis", "generator")}
    order = found["order"]
    return (
        _section("Two replicas that share a Redis", ("", "one replica", "two replicas", "ratio", "goal", "met"), rows)
        + f"\n\n{found['clients']} clients; every request of a client goes to the other replica than the one before. "
        f"The load generator and Redis share {figures['machine']['cores']} cores with them: a message costs "
        f"the replicas {cost['servers']:.2f} ms of processor time, Redis {cost['redis']:.2f} ms and the generator "
        f"{cost['generator']:.2f} ms. Held back, two replicas have the cores to run on. By the replicas' "
        f"processor time a message alone, the ratio would be {found['free']['ratio_by_cpu']:.2f}.\n\n"
        "Twenty messages of one person, sent to both replicas in turn, answered in the order sent: "
        + "; ".join(
            f"{float(gap):.0f} ms apart, {own['in_order']} of {own['repeats']} times" for gap, own in order.items()
        )
        + f". Errors: {sum(own['errors'] for own in order.values())}."
    )


def _costs(figures: Mapping[str, Any]) -> str:
    rows: list[Row] = []
    if "train" in figures:
        train = figures["train"]
        label = f"training, {train['languages']} languages"
        rows.append((label, _seconds(train["seconds"]), "≤ 90 s (16 languages)", _met(train["seconds"] <= 90)))
    rows.append(("trained model", _mb(figures["model_mb"]), "", ""))
    if "disk" in figures:
        disk = figures["disk"]
        runtime = disk["runtime_mb"]
        label = f"installed packages of requirements.lock ({disk['runtime_packages']})"
        rows.append((label, _mb(runtime), "≤ 1000 MB", _met(runtime <= 1000)))
        rows.append(("this environment, test tools included", _mb(disk["site_packages_mb"]), "", ""))
    if "fresh" in figures:
        fresh = figures["fresh"]
        label = f"a new environment of requirements.lock, installed in {fresh['seconds']:.0f} s"
        rows.append((label, _mb(fresh["mb"]), "≤ 1000 MB", _met(fresh["mb"] <= 1000)))
    return _section("Training and disk", ("", "figure", "goal", "met"), rows)


def _micro(figures: Mapping[str, Any]) -> str:
    rows = [(name, f"{value:.1f} µs") for name, value in figures.get("micro", {}).items()]
    if "overhead" in figures:
        over = figures["overhead"]
        rows += [
            (
                f"HTTP alone: a {over['bytes']}-byte answer of an empty aiohttp server",
                f"{1000 * over['one']['p50']:.0f} µs",
            ),
            ("… of which the load generator's processor time", f"{1000 * over['one']['cpu_ms']['generator']:.0f} µs"),
            ("… ten clients", _rate(over["ten"]["rate"])),
        ]
    return _section("Parts of an answer", ("", "median"), rows) if rows else ""


def _differences(figures: Mapping[str, Any]) -> str:
    if STOCK not in figures.get("one", {}):
        return ""
    return (
        "## What the comparison is\n\n"
        "Stock Rasa is `rasa run --enable-api` and `rasa run actions`, two processes, with the same model file, "
        "actions, text generator and facts, and Rasa's default tracker and lock stores in memory. Its language, places "
        "and intents come from the same components, run by Rasa's own graph runner; it has no pseudonyms, redaction, "
        "emergency path, conversation language or notices, so it does less for a message. It runs in Safe Conduct's "
        "environment, without TensorFlow: stock Rasa as pip installs it starts later and takes more memory than shown "
        "here. On two cores its two processes and the load generator share the processor, as do Safe Conduct and the "
        "generator."
    )


def _section(title: str, head: Row, rows: Iterable[Row]) -> str:
    lines = ["| " + " | ".join(cells) + " |" for cells in (head, ("---",) * len(head), *rows)]
    return f"## {title}\n\n" + "\n".join(lines)


def _code(text: str) -> str:
    return f"`{text.replace('`', '')}`"


def _ms(value: float) -> str:
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms" if value % 1 else f"{value:.0f} ms"


def _rate(value: float) -> str:
    return f"{value:.0f}/s"


def _seconds(value: float) -> str:
    return f"{value:.1f} s" if value % 1 else f"{value:.0f} s"


def _mb(value: float) -> str:
    return f"{value:.0f} MB"


def _times(value: float, theirs: float | None) -> str:
    return f"{theirs / value:.1f}" if theirs else ""


def _met(good: bool) -> str:
    return "yes" if good else "**no**"
