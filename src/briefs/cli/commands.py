"""How a command of ours behaves: imported when it is called, helpful when it is asked, brief when it fails.

Knows click. Must not know any command.
"""

import os
import sys
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from importlib import import_module
from typing import ClassVar, NoReturn

import click
from click.exceptions import NoArgsIsHelpError


class Failure(click.ClickException):
    """The command cannot be carried out, for a reason that is not in a document."""

    exit_code: ClassVar[int] = 2


class Interruption(Failure):
    """The user has pressed Ctrl-C."""

    # As shells count a program that ended by SIGINT.
    exit_code: ClassVar[int] = 128 + 2


PIPE_CLOSED = 128 + 13
"""The exit code of a program that ends by SIGPIPE: whoever read our output has read enough."""


class Imported(MutableMapping[str, click.Command]):
    """Commands by name, each imported from its address `module:attribute` when somebody asks for it."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        self._addresses = dict(addresses)

    def __getitem__(self, name: str) -> click.Command:
        module, _, attribute = self._addresses[name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def __setitem__(self, name: str, command: click.Command) -> None:
        raise TypeError("commands are listed in one place")

    def __delitem__(self, name: str) -> None:
        raise TypeError("commands are listed in one place")

    def __iter__(self) -> Iterator[str]:
        return iter(self._addresses)

    def __len__(self) -> int:
        return len(self._addresses)


class Command(click.Command):
    """A command whose help ends with examples and the meaning of its exit codes."""

    def __init__(self, *args: object, examples: Sequence[str], exit_codes: Mapping[int, str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # what click's decorator passes on
        self._examples = examples
        self._exit_codes = exit_codes

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The end of the help."""
        with formatter.section("Examples"):
            for example in self._examples:
                formatter.write(f"{'':{formatter.current_indent}}{example}\n")
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in self._exit_codes.items()])


class Group(Command, click.Group):
    """Commands whose errors are one line each."""

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = "briefs", **extra: object
    ) -> NoReturn:
        """Run a command and end the program, with the reason in one line where it fails."""
        extra["standalone_mode"] = False
        try:
            status = super().main(args, prog_name, **extra)  # type: ignore[call-overload]
        except NoArgsIsHelpError as error:
            error.show()
            sys.exit(error.exit_code)
        except click.ClickException as error:
            _tell(error)
            sys.exit(error.exit_code)
        except OSError as error:  # Help and version are printed before there is a command to invoke.
            _forget_output()
            _tell(Failure(_reason(error)))
            sys.exit(Failure.exit_code)
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> None:
        """Run a command; what goes wrong around it becomes a `Failure`."""
        try:
            try:
                super().invoke(ctx)
            finally:  # a command ends by an exception too, the one with its exit code
                if sys.stdout is not None:
                    sys.stdout.flush()
        except KeyboardInterrupt:
            raise Interruption("interrupted") from None
        except BrokenPipeError:
            _forget_output()
            ctx.exit(PIPE_CLOSED)
        except OSError as error:
            if error.filename is None:
                _forget_output()
            raise Failure(_reason(error)) from error
        except _ours() as error:
            raise Failure(str(error)) from error


def _tell(error: click.ClickException) -> None:
    from briefs.diagnostics.render import visible

    message, command = " ".join(error.format_message().split()), "briefs"
    if isinstance(error, click.UsageError) and error.ctx is not None:
        command = error.ctx.command_path
        message += f" (see '{command} --help')"
    click.echo(visible(f"{command}: error: {message}"), err=True)


def _reason(error: OSError) -> str:
    return f"{error.filename or 'standard output'}: {error.strerror or error}"


def _forget_output() -> None:
    """Let what could not be written go: Python would try once more when it ends, and complain."""
    if sys.__stdout__ is not None and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())


def _ours() -> type[Exception]:
    from briefs.errors import BriefsError

    return BriefsError
