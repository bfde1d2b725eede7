#!/usr/bin/env python3
"""reference.py PROGRAM man|bash: what a package says of the program, made from the program's own
--help, which is made from its table of options; nothing is listed here a second time."""

import os
import re
import subprocess
import sys

HELP_COLUMN = 30  # where CLI11 begins what an option means


def help_of(program, *command):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en")
    done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def sections(text):
    """The entries of each section, "Options" say: [(what is typed, what it means)]; under "" the text before them."""
    found = {"": []}
    section = ""
    for line in text.splitlines():
        if re.fullmatch(r"[A-Z][A-Za-z]*:", line):
            section = line[:-1]
            found[section] = []
        elif not section or not line.strip():
            if line.strip() and not section:
                found[""].append((line, ""))
        elif line.startswith("  ") and line[2] != " ":
            typed, meaning = line[:HELP_COLUMN].strip(), line[HELP_COLUMN:].strip()
            if len(line) > HELP_COLUMN and line[HELP_COLUMN - 1] != " ":  # too wide: its meaning follows
                typed, meaning = line.strip(), ""
            found[section].append((typed, meaning))
        else:
            typed, meaning = found[section][-1]
            found[section][-1] = (typed, (meaning + " " + line.strip()).strip())
    return found


def version_of(program):
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[1]


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def entries(rows):
    lines = []
    for typed, meaning in rows:
        lines += [".TP", ".B " + roff(typed.replace('"', "")), roff(meaning)]
    return lines


def man(program):
    whole = sections(help_of(program))
    about = whole[""][0][0]
    lines = [
        '.TH METRIC\\-MIRAGE 1 "" "Metric Mirage %s" "User Commands"' % version_of(program),
        ".SH NAME", "metric\\-mirage \\- " + roff(about[0].lower() + about[1:]),
        ".SH SYNOPSIS", ".B metric\\-mirage",
        " ".join("[%s]" % roff(typed.replace(" ", "")) for typed, _ in whole["Positionals"])]
    for command, _ in whole["Subcommands"]:
        usage = next(line for line, _ in sections(help_of(program, command))[""] if line.startswith("Usage: "))
        lines += [".br", ".B metric\\-mirage " + roff(command), roff(usage.split(command, 1)[1].strip())]
    lines += [".SH DESCRIPTION", "Without a command the window opens. Results go to standard output, messages to "
              "standard error, in English or Japanese as the locale has it.", ".SH OPTIONS"]
    lines += entries(whole["Positionals"] + whole["Options"])
    lines += [".SH COMMANDS"]
    for command, meaning in whole["Subcommands"]:
        own = sections(help_of(program, command))
        lines += [".SS " + roff(command), roff(meaning[0].upper() + meaning[1:] + ".")]
        lines += entries(own.get("Positionals", []) + [row for row in own["Options"] if "--help" not in row[0]])
    lines += [".SH EXIT STATUS", ".TP", ".B 0", "done", ".TP", ".B 1", "could not", ".TP", ".B 2",
              "wrong usage or value"]
    return "\n".join(lines) + "\n"


def bash(program):
    """Completion: commands, each command's options, the values of those that name them, else files."""
    whole = sections(help_of(program))
    commands = [command for command, _ in whole["Subcommands"]]
    presets = [line.split("\t")[0] for line in subprocess.run(
        [program, "presets"], capture_output=True, text=True, check=True).stdout.splitlines()]
    rows = {"": whole["Options"]}
    for command in commands:
        rows[command] = sections(help_of(program, command))["Options"]
    values = {"--preset": " ".join(presets)}
    for typed, _ in (row for command in commands for row in rows[command]):
        name, _, value = typed.partition(" ")
        if "|" in value and re.fullmatch(r"[a-z0-9|-]+", value):
            values[name] = value.replace("|", " ")

    def names(command):
        return " ".join(typed.split()[0].split(",")[-1] for typed, _ in rows[command])

    lines = ["# bash completion for metric-mirage, made from its options",
             "_metric_mirage() {",
             "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i",
             "    COMPREPLY=()",
             "    for ((i = 1; i < COMP_CWORD; ++i)); do",
             "        case ${COMP_WORDS[i]} in %s) command=${COMP_WORDS[i]}; break ;; esac" % "|".join(commands),
             "    done",
             "    case $before in"]
    for name, allowed in sorted(values.items()):
        lines.append("        %s) mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\"); return ;;" % (name, allowed))
    lines += ["    esac", "    local words=", "    case $command in"]
    for command in commands:
        lines.append("        %s) words='%s' ;;" % (command, names(command)))
    lines += ["        *) words='%s %s' ;;" % (" ".join(commands), names("")), "    esac",
              "    if [[ $word == -* || -z $command ]]; then",
              "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")",
              "    fi",
              "    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then",
              "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")",
              "        compopt -o filenames 2>/dev/null",
              "    fi",
              "}",
              "complete -F _metric_mirage metric-mirage"]
    return "\n".join(lines) + "\n"


def main():
    program, kind = sys.argv[1:]
    sys.stdout.write({"man": man, "bash": bash}[kind](program))


if __name__ == "__main__":
    main()
