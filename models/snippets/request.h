// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/environment.h"
#include "models/reference/trycall.h"
#include "models/snippets/json.h"

namespace models {

// A piece of a value: as it is written, a variable of the process (a secret), or an id that is new on every run.
struct SnippetPiece {
    enum class Kind { Literal, Variable, Unique };
    Kind kind = Kind::Literal;
    QString text = {}; // literal, or name of the variable

    bool operator==(const SnippetPiece &) const = default;
};
using SnippetText = QList<SnippetPiece>;

struct SnippetField {
    QString name = {};
    SnippetText value = {}; // of a file its path
    bool isFile = false;

    bool operator==(const SnippetField &) const = default;
};

// One call, before it is written in a language.
struct SnippetRequest {
    enum class Body { None, Json, Form, Multipart, File };
    enum class Answer { None, Text, Lines, File }; // Lines: as they arrive

    QString method = {};
    SnippetText url = {}; // without query; literals are percent-encoded, variables must be
    QList<SnippetField> query = {}; // not encoded; a name may come several times
    QList<SnippetField> headers = {}; // with Content-Type where the body is JSON or a file
    Body body = Body::None;
    SnippetJson json = {};
    QList<SnippetField> form = {}; // of Form and Multipart
    QString file = {}; // of File
    Answer answer = Answer::Text;
    QString saveAs = {}; // of an answer that is a file

    bool operator==(const SnippetRequest &) const = default;
};

// The call of `operation` to `environment`. `values` are those that were typed, as for tryCall(); what is required and
// empty becomes a placeholder where it is an id ("YOUR_USER_ID"), else the document's example or its name in capitals.
// `json` is the body where takesJson(); without it exampleBody() with the values whose place is "member". Secrets of
// the operation become variables whatever was typed for them. `credential`: the one to call with; None = the first that
// the operation accepts. Error: Validation, in words.
api::Result<SnippetRequest> snippetRequest(const OperationDoc &operation, const api::client::Environment &environment,
                                           const QList<TryValue> &values = {}, const std::optional<QString> &json = {},
                                           api::Auth credential = api::Auth::None);

QString variableOf(api::Auth credential); // "WEARLINK_API_KEY"

} // namespace models
