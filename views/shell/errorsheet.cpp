// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/errorsheet.h"

#include "views/common/datatable.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kWidth = 860, kHeight = 420;

} // namespace

ErrorSheet::ErrorSheet(models::ErrorLog &errors, QWidget *parent) : Dialog(u"errors"_s, tr("Failed calls"), parent)
{
    auto *table = new DataTable;
    name(table, u"errorTable"_s, tr("Failed calls"));
    table->setModel(&errors);
    table->setMinimumHeight(kHeight);
    setBody(column({table}), kWidth);
    setActions({});
}

} // namespace views
