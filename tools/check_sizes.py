"""Keeps the house calm: fails when a module or a function outgrows the sizes the project has agreed on."""

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

MODULE_LIMIT = 350
FUNCTION_LIMIT = 50
FUNCTION_90TH_PERCENTILE = 30
FUNCTION_MEDIAN = 10


class Size(NamedTuple):
    """How many lines something has, and where it is; sorts by lines."""

    lines: int
    place: str


def measure_modules(paths: Sequence[Path]) -> list[Size]:
    """The modules in ``paths`` by length."""
    return sorted(Size(path.read_text(encoding="utf-8").count("\n"), str(path)) for path in paths)


def measure_functions(paths: Sequence[Path]) -> list[Size]:
    """The functions and methods in ``paths`` by length, each from its ``def`` to its last line, docstring included."""
    return sorted(size for path in paths for size in functions_of(path))


def functions_of(path: Path) -> Iterator[Size]:
    """Each function of one module, nested ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            end = node.end_lineno or node.lineno
            yield Size(end - node.lineno + 1, f"{path}:{node.lineno} {node.name}")


def percentile(sizes: Sequence[Size], share: float) -> int:
    """The length that ``share`` of the sorted ``sizes`` stay below."""
    return sizes[int(len(sizes) * share)].lines


def find_faults(modules: Sequence[Size], functions: Sequence[Size]) -> Iterator[str]:
    """Each broken limit in one sentence."""
    for size in modules:
        if size.lines > MODULE_LIMIT:
            yield f"{size.place} has {size.lines} lines; a module has at most {MODULE_LIMIT}."
    for size in functions:
        if size.lines > FUNCTION_LIMIT:
            yield f"{size.place} has {size.lines} lines; a function has at most {FUNCTION_LIMIT}."
    if functions and percentile(functions, 0.9) > FUNCTION_90TH_PERCENTILE:
        yield f"One function in ten has more than {FUNCTION_90TH_PERCENTILE} lines."
    if functions and median(size.lines for size in functions) > FUNCTION_MEDIAN:
        yield f"Half of the functions have more than {FUNCTION_MEDIAN} lines."


def summarise(kind: str, sizes: Sequence[Size]) -> str:
    """One line that says how many there are, and how long."""
    if not sizes:
        return f"{kind}: none"
    middle = median(size.lines for size in sizes)
    longest = sizes[-1]
    return (
        f"{kind}: {len(sizes)}, median {middle:g} lines, 90th percentile {percentile(sizes, 0.9)}, "
        f"longest {longest.lines} ({longest.place})"
    )


def main(folders: Sequence[str]) -> int:
    """Print the summary and the faults of the modules under ``folders``; 1 when there are faults."""
    paths = [path for folder in folders for path in sorted(Path(folder).rglob("*.py"))]
    modules, functions = measure_modules(paths), measure_functions(paths)
    print(summarise("modules", modules))
    print(summarise("functions", functions))
    faults = list(find_faults(modules, functions))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["src/briefs"]))
