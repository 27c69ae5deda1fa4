// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/consentwait.h"

// Consents that a person gives at a vendor, in the system browser.
namespace views {

class Banner;

// Whether there is a consent to wait for. The banner tells why not, or hands out the address where no browser took it;
// its action belongs to this.
bool openConsentPage(const QUrl &page, const QString &vendor, Banner &banner);
void tellConsentEnd(models::ConsentWait::End end, const QString &vendor, const QString &error, Banner &banner);

} // namespace views
