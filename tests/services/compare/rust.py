"""What was generated, read off its files: the members of each structure, the variants of each enum."""
import pathlib
import re


def plain(text):
    """The code without docs and attributes."""
    text = re.sub(r"^ *//.*\n", "", text, flags=re.M)
    text = re.sub(r"^ *#\[\w+\(\n(?:.*\n)*? *\)\]\n", "", text, flags=re.M)
    return re.sub(r"^ *#\[.*\]\n", "", text, flags=re.M)


def parts(body):
    """The parts between commas, brackets left whole."""
    found, depth, part = [], 0, ""
    for index, letter in enumerate(body):
        if letter in "<([":
            depth += 1
        if letter in "])" or letter == ">" and body[index - 1] != "-":
            depth -= 1
        if letter == "," and depth == 0:
            found.append(part.strip())
            part = ""
        else:
            part += letter
    return [part for part in [*found, part.strip()] if part]


def items(path, kind):
    """Each structure or enum of a file, with its parts."""
    if not path.exists():
        return {}
    found = re.findall(rf"pub {kind} (\w+)[^{{\n]*\{{\n?(.*?)\}}\n", plain(path.read_text()), re.S)
    return {name: parts(on_one_line(body)) for name, body in found}


def on_one_line(body):
    """The code without what rustfmt puts where a type is too long for a line."""
    body = re.sub(r"([<(\[])\s+", r"\1", body)
    return " ".join(re.sub(r",\s+([>)\]])", r"\1", body).split())


class Service:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.structures, self.enums, self.requests = {}, {}, {}
        for name, fields in items(folder / "types.rs", "struct").items():
            self.structures[name] = [tuple(field.split(": ", 1)) for field in fields]
        self.unions = items(folder / "types.rs", "enum")
        self.enums = items(folder / "enums.rs", "enum")
        for path in sorted((folder / "operation").glob("*.rs")):
            for name, fields in items(path, "struct").items():
                if name.endswith("Request"):
                    fields = [tuple(field.split(": ", 1)) for field in fields]
                    self.requests[name] = fields
