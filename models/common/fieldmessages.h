// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace models {

// What is wrong with a form: messages for people by the name of the field, as on the wire.
using FieldMessages = QMap<QString, QString>;

} // namespace models
