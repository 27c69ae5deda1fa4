// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/localtable.h"
#include "models/health/splits.h"

namespace models {

class SplitTable : public LocalTable<Split> {
public:
    explicit SplitTable(QObject *parent = nullptr);
};

} // namespace models
