"""`python -m briefs` is the command `briefs`."""

from briefs.cli import main

if __name__ == "__main__":
    main()
