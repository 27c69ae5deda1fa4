// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/aboutdialog.h"

#include "views/common/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

AboutDialog::AboutDialog(QWidget *parent) : Dialog(u"about"_s, tr("About WearDeck"), parent)
{
    setBody(column(
        {wrapped(
             tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()))),
         wrapped(tr("A desktop console and local test server for wearable-health APIs. It sends nothing anywhere but "
                    "to the environments that you set up.")),
         wrapped(tr("Free software under the GNU General Public License, version 3 or later."), TextStyle::Secondary)},
        size::kGap3));
    setActions({});
}

} // namespace views
