// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/consent.h"

#include "views/common/banner.h"
#include "views/common/copyfield.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::Consent)
};

// The banner's action copies the address, and none of a consent before.
void offerAddress(const QUrl &page, Banner &banner)
{
    QObject::disconnect(&banner, &Banner::actionRequested, nullptr, nullptr);
    QObject::connect(&banner, &Banner::actionRequested, &banner,
                     [&banner, address = page.toString(QUrl::FullyEncoded)] { copyText(address, &banner); });
}

} // namespace

// Without a browser of its own the console still waits: the address works in any browser of this computer.
bool openConsentPage(const QUrl &page, const QString &vendor, Banner &banner)
{
    if (!page.isValid() || (page.scheme() != QLatin1String("https") && page.scheme() != QLatin1String("http"))) {
        banner.show(Meaning::Danger, Words::tr("The consent page of %1 could not be opened.").arg(vendor),
                    Words::tr("Its address is no web address."));
        return false;
    }
    const bool isTaken = QDesktopServices::openUrl(page); // by a helper of the desktop, which may fail unseen
    banner.show(isTaken ? Meaning::Info : Meaning::Warning,
                (isTaken ? Words::tr("The consent page of %1 opens in your browser.")
                         : Words::tr("No browser took the consent page of %1."))
                    .arg(vendor),
                isTaken ? Words::tr("If it does not, copy its address and open it by hand.")
                        : Words::tr("Copy its address and open it in any browser on this computer: the console waits "
                                    "for it."),
                Words::tr("Copy the address"));
    offerAddress(page, banner);
    return true;
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
