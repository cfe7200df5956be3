import errno
import os
import signal
import stat
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from briefs.files import replace_file, sweep

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions, links and signals of POSIX")
ROOT_MAY_ALL = pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may write everything")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run_script(script: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    return subprocess.run(command, capture_output=True, timeout=60, check=False)


def test_makes_a_new_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.md", b"words\n")
    assert (tmp_path / "new.md").read_bytes() == b"words\n"
    assert names(tmp_path) == ["new.md"]


def test_takes_a_path_as_text_and_any_name(tmp_path: Path) -> None:
    for name in ["ü b.md", "x" * 255, "-", "~"]:
        replace_file(str(tmp_path / name), b"")
        assert (tmp_path / name).read_bytes() == b""


@POSIX
def test_a_name_that_is_not_utf8_is_a_name(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md")
    replace_file(path, b"x")
    assert [os.fsencode(name) for name in names(tmp_path)] == [b"caf\xe9.md"]


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_bytes(b"a much longer old text")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_an_old_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "old.md"
    path.touch()
    path.chmod(mode)
    replace_file(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@POSIX
def test_a_new_file_gets_the_permissions_that_the_umask_leaves(tmp_path: Path) -> None:
    script = """
        import os, sys
        from briefs.files import replace_file
        os.umask(0o027)
        replace_file(sys.argv[1], b"x")
    """
    run_script(script, str(tmp_path / "new")).check_returncode()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


@POSIX
def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.md"
    link.symlink_to("real/there.md")
    for words in (b"first", b"second"):
        replace_file(link, words)
        assert link.is_symlink()
        assert (tmp_path / "real" / "there.md").read_bytes() == words
    assert names(tmp_path / "real") == ["there.md"]


@POSIX
def test_a_device_is_written_to_and_stays_a_device() -> None:
    replace_file(os.devnull, b"words")
    assert Path(os.devnull).is_char_device()


@POSIX
def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    replace_file(pipe, b"words")
    reader.join(timeout=10)
    assert read == [b"words"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_device_is_an_error_that_names_it() -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        replace_file("/dev/full", b"words")
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, "/dev/full")


def test_a_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises((IsADirectoryError, PermissionError)) as caught:
        replace_file(tmp_path, b"words")
    assert caught.value.filename == str(tmp_path)


def test_a_missing_folder_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "a.md"
    with pytest.raises(FileNotFoundError) as caught:
        replace_file(path, b"words")
    assert caught.value.filename == str(path)


@POSIX
@ROOT_MAY_ALL
def test_a_read_only_file_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_when_writing_fails_the_old_file_is_whole_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    def fail(_: int) -> None:
        raise failure

    path = tmp_path / "old.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(type(failure)):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["old.md"]


def test_many_threads_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "shared.md"
    texts = [bytes([65 + number]) * 100_000 for number in range(8)]

    def write_often(text: bytes) -> None:
        for _ in range(5):
            replace_file(path, text)

    threads = [threading.Thread(target=write_often, args=[text]) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_bytes() in texts
    assert names(tmp_path) == ["shared.md"]


KILLED = """
    import os, signal, sys
    from briefs import files
    os.fsync = lambda file: os.kill(os.getpid(), signal.SIGKILL)
    files.replace_file(sys.argv[1], b"new")
"""


@POSIX
def test_a_killed_process_leaves_the_old_file_and_a_stray_that_the_next_sweep_removes(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_bytes(b"old")
    assert run_script(KILLED, str(path)).returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    assert sweep(tmp_path) == 1
    assert names(tmp_path) == ["old.md"]


@POSIX
def test_a_sweep_leaves_the_files_that_are_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda _: swept.append(sweep(tmp_path)))
    replace_file(tmp_path / "new.md", b"words")
    assert swept == [0]
    assert names(tmp_path) == ["new.md"]


def test_a_sweep_touches_only_our_own_names(tmp_path: Path) -> None:
    for name in [".briefs-1-0.tmp", ".briefs.tmp", "briefs-1-0.tmp", ".briefs-1-0.tmp.md"]:
        (tmp_path / name).touch()
    assert sweep(tmp_path) == 1
    assert names(tmp_path) == [".briefs-1-0.tmp.md", ".briefs.tmp", "briefs-1-0.tmp"]


def test_a_sweep_of_a_missing_folder_finds_nothing(tmp_path: Path) -> None:
    assert sweep(tmp_path / "missing") == 0
