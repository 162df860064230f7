"""Checks an audit pack without the house it came from. Usage: python3 check.py FOLDER (the unpacked ZIP).

1. Each file has the SHA-256 that SHA256SUMS says.
2. Each entry has the digest that its seal covers: SHA-256 over its text. Out of entries from before that was foreseen a
   name or a value may have been taken later: then an act under a seal of its own says the digest of what is left.
3. Each seal covers exactly the digests listed for it: SHA-256 over these, one after the other, by number of entry.
4. Each seal follows the one before it: SHA-256 over the hash of that one, the content, and what the seal says itself.
5. Each name of who acted fits the digest in its entry: SHA-256 over its salt and the name.
6. Each clear value fits the digest in its entry: SHA-256 over its salt and its JSON.
"""
import hashlib
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
wrong = []


def sha(data):
    return hashlib.sha256(data).hexdigest()


def rows(name):
    return [json.loads(line) for line in (folder / "beweis" / name).read_text("utf-8").splitlines()]


for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines():
    digest, name = line.split("  ", 1)
    if sha((folder / name).read_bytes()) != digest:
        wrong.append("file " + name)

covered = {}
for line in (folder / "beweis" / "digests.csv").read_text("utf-8").splitlines():
    seal, entry, digest = line.split(",")
    covered.setdefault(int(seal), []).append((int(entry), digest))

entries = {entry["entry"]: entry for entry in rows("entries.jsonl")}
acts = set()
for entry in entries.values():
    said = json.loads(entry["text"])
    if said[4] in ("history.partings", "history.nameless") and said[6] == "I":
        acts.add((said[8]["change"], said[8]["digest"]))
reduced = []
for number, entry in entries.items():
    digest = sha(entry["text"].encode("utf-8"))
    if (number, entry["digest"]) not in covered.get(entry["seal"], []):
        wrong.append("entry %d" % number)
    elif digest != entry["digest"]:
        (reduced if (number, "\\x" + digest) in acts else wrong).append("entry %d" % number)

before = None
seals = rows("seals.jsonl")
for seal in seals:
    number = seal["number"]
    hashed = bytes.fromhex(seal["previous"]) + bytes.fromhex(seal["content"]) + seal["text"].encode("utf-8")
    if sha(hashed) != seal["hash"] or before and (before["hash"], before["number"] + 1) != (seal["previous"], number):
        wrong.append("seal %d" % number)
    if number in covered:
        content = b"".join(bytes.fromhex(digest) for _, digest in sorted(covered.pop(number)))
        if sha(content) != seal["content"]:
            wrong.append("content of seal %d" % number)
    before = seal
wrong += ["seal %d is missing" % number for number in covered]

named = {name["entry"]: name for name in rows("names.jsonl")}
for number, name in named.items():
    digest = sha(bytes.fromhex(name["salt"]) + name["name"].encode("utf-8"))
    if json.loads(entries[number]["text"])[10] != {"digest": digest}:
        wrong.append("name in entry %d" % number)
nameless = [number for number, entry in entries.items()
            if number not in named and isinstance(json.loads(entry["text"])[10], dict)]

for value in rows("values.jsonl"):
    said = json.loads(entries[value["entry"]]["text"])
    for place, side in ((7, "before"), (8, "after")):
        if value[side] is not None and value[side] != "null":
            digest = sha(bytes.fromhex(value["salt"]) + value[side].encode("utf-8"))
            if said[place][value["column"]] != {"digest": digest}:
                wrong.append("value of %s in entry %d" % (value["column"], value["entry"]))

print("%d entries, %d of them without the name of who acted, %d seals" % (len(entries), len(nameless), len(seals)))
if seals:
    print("newest seal: number %d, %s" % (seals[-1]["number"], seals[-1]["hash"]))
for what in reduced:
    print("REDUCED: %s lost a name or a value by an erasure; a later seal covers what is left" % what)
for what in wrong:
    print("WRONG: " + what)
print("The pack is whole." if not wrong else "The pack is not whole.")
sys.exit(1 if wrong else 0)
