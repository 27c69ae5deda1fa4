// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspaces.h"

#include "views/applications/applicationspage.h"
#include "views/credentials/credentialspage.h"
#include "views/home/homepage.h"
#include "views/reference/operationpalette.h"
#include "views/reference/referencepage.h"
#include "views/users/userpalette.h"
#include "views/users/userspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::Workspaces)
};

template <typename T>
Page *make(Context &context)
{
    return new T(context);
}

} // namespace

QList<Workspace> workspaces()
{
    return {{u"home"_s, Words::tr("Home"), WorkspaceGroup::Start, u"home"_s, makeHomePage, {}, true},
            {u"environments"_s, Words::tr("Environments & credentials"), WorkspaceGroup::Start, u"environments"_s,
             make<CredentialsPage>},
            {u"users"_s, Words::tr("Users"), WorkspaceGroup::Data, u"users"_s, make<UsersPage>, addUsersToPalette},
            {u"applications"_s, Words::tr("Applications"), WorkspaceGroup::Data, u"link"_s, make<ApplicationsPage>},
            {u"reference"_s, Words::tr("API reference"), WorkspaceGroup::Reference, u"reference"_s, makeReferencePage,
             addOperationsToPalette}};
}

QString title(WorkspaceGroup group)
{
    switch (group) {
    case WorkspaceGroup::Start:
        return {};
    case WorkspaceGroup::Data:
        return Words::tr("Data");
    case WorkspaceGroup::Reference:
        return Words::tr("Developers");
    }
    return {};
}

} // namespace views
