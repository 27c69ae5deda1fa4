#!/usr/bin/env python3
"""Source habits that the compiler does not see; each rule names its reason."""
import pathlib
import re
import sys

from support import finish, sources

RULES = [
    (r"\b(SIGNAL|SLOT)\(", ("models/", "views/", "app/"), "string-based connect is not checked by the compiler"),
    (r"\bsender\(\)", ("models/", "views/", "app/"), "name the sender in the lambda"),
    (r"\bQSaveFile\b", ("models/", "views/", "app/", "api/"), "QSaveFile commits short writes: use app/core/safefile"),
    (r"\bco_await\b", ("models/", "views/", "app/", "api/"), "no coroutines: g++ 12 miscompiles several forms"),
    (r"QFuture<.*>.*\.then\(", ("models/", "views/", "app/", "api/"), "QFuture::then aborts when its context dies"),
    (r"\bQNetworkAccessManager\b", ("models/", "views/", "app/", "api/"), "it re-sends POSTs: use api::client"),
    (r"Qt::RichText|setTextFormat\(Qt::(Auto|Markdown)Text\)|\bQTextBrowser\b",
     ("views/", "app/"), "text from a server is never markup"),
    (r"new QLabel\(|QMessageBox|QInputDialog|QErrorMessage|QProgressDialog|->setToolTip\(",
     ("views/",), "goes through views/common/plaintext, which escapes"),
    (r"\bQ?[dD]ialog.*\.exec\(\)", ("views/", "app/"), "no nested event loops: QDialog::open()"),
]
WRITES_CODE = {"models/snippets/cpp.cpp"}
EXEMPT = {"views/common/plaintext.cpp", "views/common/plaintext.h", "app/core/safefile.cpp", "app/core/safefile.h"}

root = sys.argv[1]
faults, checked = [], 0
for path in sources(root, ".cpp", ".h"):
    if str(path) in EXEMPT:
        continue
    checked += 1
    text = (pathlib.Path(root) / path).read_text(encoding="utf-8")
    if "SPDX-License-Identifier" not in text[:200]:
        faults.append(f"{path}:1: no SPDX line")
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0]
        if str(path) in WRITES_CODE:  # what it prints is for others
            code = re.sub(r'"(\\.|[^"\\])*"', '""', code)
        for pattern, where, reason in RULES:
            if str(path).startswith(where) and re.search(pattern, code):
                faults.append(f"{path}:{number}: {reason}")
finish(checked, faults)
