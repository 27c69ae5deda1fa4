// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

class QJsonObject;

namespace models {

// As the program keeps an environment; one with an unknown stage or safety level reads as the most careful one.
QJsonObject toJson(const Environment &environment);
Environment environmentFromJson(const QJsonObject &object);

// Environments for other people and machines: a JSON file of version 1, without any secret, without the embedded
// environment and without names of files of this machine. It names the credentials that each needs.
QByteArray exportEnvironments(const QList<Environment> &environments, const QList<SecretInfo> &secrets);

struct ImportedEnvironment {
    Environment environment; // under a new id and, when its name is taken, a new name
    QList<SecretInfo> missing; // credentials that it had where it came from; to be entered here
};
// All of them or none. Failures (Validation): no such file, an unknown version, an environment that would not do.
api::Result<QList<ImportedEnvironment>> importEnvironments(const QByteArray &bytes, const QList<Environment> &known);

} // namespace models
