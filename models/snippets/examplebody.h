// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/apidocument.h"

#include <QMap>

namespace models {

// The example of the operation's JSON body. Where it names an application of Relay, the document's made-up one gives
// way to `known` ("clientId", "applicationId", "redirectUrl"), or to a placeholder: "YOUR_CLIENT_ID".
QString exampleBody(const OperationDoc &operation, const QMap<QString, QString> &known);

} // namespace models
