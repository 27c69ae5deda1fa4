// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/consent.h"

#include "views/common/banner.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::Consent)
};

} // namespace

bool openConsentPage(const QUrl &page, const QString &vendor, Banner &banner)
{
    const bool isWeb =
        page.isValid() && (page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http"));
    if (isWeb && QDesktopServices::openUrl(page))
        return true;
    banner.show(Meaning::Danger, Words::tr("The consent page of %1 could not be opened.").arg(vendor),
                isWeb ? Words::tr("No browser took it. Set a default browser, then connect again.")
                      : Words::tr("Its address is no web address."));
    return false;
}

void tellConsentEnd(models::ConsentWait::End end, const QString &vendor, const QString &error, Banner &banner)
{
    using End = models::ConsentWait::End;
    switch (end) {
    case End::Connected:
        return banner.show(Meaning::Success, Words::tr("%1 is connected.").arg(vendor));
    case End::Declined:
        return banner.show(Meaning::Warning, Words::tr("The consent at %1 was declined.").arg(vendor),
                           Words::tr("Nothing was connected. Start again when the end-user agrees."));
    case End::Failed:
        return banner.show(Meaning::Danger, Words::tr("%1 refused the connection.").arg(vendor),
                           isolated(visible(error)));
    case End::Expired:
        return banner.show(Meaning::Info, Words::tr("%1 was not connected in time. Start again.").arg(vendor));
    }
}

} // namespace views
