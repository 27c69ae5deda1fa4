// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/applepreview.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ApplePreview)
};

Column<AppleType> countColumn()
{
    Column<AppleType> made = textColumn<AppleType>(
        u"count"_s, Words::tr("Elements"), [](const AppleType &row) { return number(row.count); }, 100, true);
    made.kind = ColumnKind::Number;
    made.exportValue = [](const AppleType &row) { return QVariant(qint64(row.count)); };
    return made;
}

Column<AppleType> recordedColumn(const QString &id, const QString &title, std::optional<AppleTime> AppleType::*time)
{
    const auto instant = [time](const AppleType &row) {
        return row.*time ? std::optional(api::Timestamp::fromMicroseconds((row.*time)->at)) : std::nullopt;
    };
    Column<AppleType> made = timeColumn<AppleType>(id, title, instant, {}, 190);
    made.text = [time](const AppleType &row) { return row.*time ? recordedMinute(*(row.*time)) : QString(); };
    return made;
}

int kindTone(AppleType::Kind kind)
{
    return kind == AppleType::Kind::Unknown ? 2 : kind == AppleType::Kind::Other ? 0 : 1;
}

QList<Column<AppleType>> columns()
{
    return {statusColumn<AppleType>(
                u"kind"_s, Words::tr("Kind"), [](const AppleType &row) { return kindName(row.kind); },
                [](const AppleType &row) { return kindTone(row.kind); }, 110),
            textColumn<AppleType>(
                u"name"_s, Words::tr("Name"), [](const AppleType &row) { return appleTypeName(row.type); }, 220, true),
            countColumn(),
            recordedColumn(u"first"_s, Words::tr("Earliest, as recorded"), &AppleType::first),
            recordedColumn(u"last"_s, Words::tr("Latest, as recorded"), &AppleType::last),
            idColumn<AppleType>(
                u"type"_s, Words::tr("Type in the file"), [](const AppleType &row) { return text(row.type); }, 260)};
}

} // namespace

ApplePreview::ApplePreview(std::string path, QObject *parent) : QObject(parent), m_path(std::move(path)) { }

ApplePreview::~ApplePreview()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join(); // ends at the next piece of the file
}

void ApplePreview::start()
{
    m_thread = std::thread([this] { read(); });
}

void ApplePreview::cancel()
{
    m_cancelled = true;
}

void ApplePreview::read()
{
    int told = -1;
    const ReadProgress progress{.report =
                                    [&](double fraction) {
                                        const int percent = int(fraction * 100);
                                        if (std::exchange(told, percent) != percent)
                                            QMetaObject::invokeMethod(
                                                this, [this, percent] { Q_EMIT progressed(percent / 100.0); });
                                    },
                                .isCancelled = [this] { return m_cancelled.load(); }};
    auto contents = std::make_shared<api::Result<AppleContents>>(readAppleContents(m_path, progress));
    QMetaObject::invokeMethod(this, [this, contents] {
        if (*contents)
            Q_EMIT finished(**contents);
        else
            Q_EMIT failed(contents->error());
    });
}

AppleTypes *makeAppleTypes(const AppleContents &contents, QObject *parent)
{
    auto *table = new AppleTypes(
        columns(), [](const AppleType &row) { return text(row.type); },
        [rows = contents.types](const Query &query) {
            return api::client::Reply<Slice<AppleType>>::ready(localSlice(rows, columns(), query));
        },
        parent);
    table->reload();
    return table;
}

QString kindName(AppleType::Kind kind)
{
    switch (kind) {
    case AppleType::Kind::Series:
        return Words::tr("series");
    case AppleType::Kind::Sleep:
        return Words::tr("sleep");
    case AppleType::Kind::Workout:
        return Words::tr("workout");
    case AppleType::Kind::Other:
        return Words::tr("other");
    case AppleType::Kind::Unknown:
        return Words::tr("not imported");
    }
    return {};
}

} // namespace models
