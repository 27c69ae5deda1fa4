// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/consentwait.h"

// Consents that a person gives at a vendor, in the system browser.
namespace views {

class Banner;

bool openConsentPage(const QUrl &page, const QString &vendor, Banner &banner); // false: the banner tells why not
void tellConsentEnd(models::ConsentWait::End end, const QString &vendor, const QString &error, Banner &banner);

} // namespace views
