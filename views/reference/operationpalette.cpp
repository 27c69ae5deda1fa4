// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/operationpalette.h"

#include "models/common/text.h"
#include "views/context.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kMost = 30; // found operations; more do not help to choose

QList<PaletteItem> matching(const QString &text, Navigation &navigation)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<PaletteItem> items;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        PaletteItem item{.title = models::text(endpoint.id),
                         .detail = models::text(name(endpoint.method)) + u' ' + models::text(endpoint.path),
                         .group = QCoreApplication::translate("views::ReferencePage", "Operations"),
                         .icon = u"reference"_s,
                         .keywords = models::text(endpoint.summary)};
        const QString all = (item.title + u' ' + item.detail + u' ' + item.keywords).toLower();
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            continue;
        item.run = [&navigation, id = item.title] { navigation.open(u"reference"_s, id); };
        items << std::move(item);
        if (items.size() == kMost)
            break;
    }
    return items;
}

} // namespace

void addOperationsToPalette(QObject *owner, Context &context)
{
    context.navigation.addPaletteProvider(owner, QCoreApplication::translate("views::ReferencePage", "Operations"),
                                          [&navigation = context.navigation](const QString &text, const auto &found) {
                                              found(text.trimmed().isEmpty() ? QList<PaletteItem>()
                                                                             : matching(text, navigation));
                                          });
}

} // namespace views
