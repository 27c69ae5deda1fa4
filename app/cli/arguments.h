// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"

// What several commands read from their arguments: an operation and its values.
namespace app::cli {

Parsed<const api::Endpoint *> operationOf(const QString &id); // suggests others for an unknown one
Parsed<api::client::NamedValues> valuesOf(const QStringList &arguments); // name=value each
// Secrets never stand in arguments, which every user of the machine can read.
Parsed<void> withoutSecrets(const api::Endpoint &endpoint, const api::client::NamedValues &values);
Parsed<QByteArray> inputOf(const QString &source); // all of a file, or of standard input where it is "-"

} // namespace app::cli
