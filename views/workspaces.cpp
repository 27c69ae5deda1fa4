// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspaces.h"

#include <QCoreApplication>

namespace views {

QList<Workspace> workspaces()
{
    return {};
}

QString title(WorkspaceGroup group)
{
    switch (group) {
    case WorkspaceGroup::Start:
        return {};
    case WorkspaceGroup::Data:
        return QCoreApplication::translate("views::Workspaces", "Data");
    case WorkspaceGroup::Reference:
        return QCoreApplication::translate("views::Workspaces", "Developers");
    }
    return {};
}

} // namespace views
