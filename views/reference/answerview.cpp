// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/answerview.h"

#include "api/client/redact.h"
#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QString milliseconds(std::chrono::microseconds time)
{
    return AnswerView::tr("%L1 ms").arg(double(time.count()) / 1000, 0, 'f', 1);
}

bool isText(const api::client::RawResponse &response)
{
    const QString type = models::text(api::client::headerValue(response.headers, "Content-Type")).toLower();
    static const QStringList kinds{u"text/"_s, u"json"_s, u"xml"_s, u"javascript"_s, u"form-urlencoded"_s};
    return type.isEmpty()
        || std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return type.contains(kind); });
}

bool holdsSecret(const CodeBlock *block)
{
    const std::string text = models::utf8(block->code());
    return api::client::Redactor().text(text) != text;
}

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_status(new Badge)
    , m_summary(label({}, TextStyle::Strong, u"answerSummary"_s))
    , m_times(wrapped({}, TextStyle::Secondary, u"answerTimes"_s))
    , m_notice(wrapped({}, TextStyle::Secondary, u"answerNotice"_s))
    , m_banner(new Banner)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_pretty(new CodeBlock(u"answerPretty"_s, tr("Body, indented")))
    , m_raw(new CodeBlock(u"answerRaw"_s, tr("Body as it came")))
    , m_headers(new CodeBlock(u"answerHeaders"_s, tr("Headers of the answer")))
{
    name(this, u"answer"_s, tr("Answer"));
    m_status->setObjectName(u"answerStatus"_s);
    m_banner->setObjectName(u"answerBanner"_s);
    m_notice->setMeaning(Meaning::Warning);
    name(m_tabs, u"answerTabs"_s, tr("Parts of the answer"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Body"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->addTab(tr("Headers"));
    for (CodeBlock *page : {m_pretty, m_raw, m_headers})
        m_pages->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    fill(this,
         column({Item(row({m_status, m_summary, stretch()})), m_times, m_banner, Item(row({m_tabs, stretch()})),
                 m_notice, grow(m_pages)}));
    clear();
}

void AnswerView::clear()
{
    ++m_generation;
    for (QWidget *part : QList<QWidget *>{m_status, m_times, m_notice, m_banner, m_tabs, m_pages})
        part->hide();
    m_summary->setText(tr("The answer appears here."));
    m_summary->setMeaning(Meaning::Neutral);
}

void AnswerView::seal()
{
    if (!holdsSecret(m_raw) && !holdsSecret(m_headers))
        return;
    clear();
    for (CodeBlock *page : {m_pretty, m_raw, m_headers})
        page->setText({});
    m_summary->setText(tr("This answer holds a secret, so it went when the console was locked."));
}

void AnswerView::showWaiting()
{
    clear();
    m_summary->setText(tr("Waiting for the answer…"));
}

void AnswerView::show(const api::Error &error)
{
    clear();
    m_summary->setText({});
    m_banner->show(error);
}

void AnswerView::show(const api::client::RawResponse &response)
{
    clear();
    m_status->setText(QString::number(response.status), Badge::statusMeaning(response.status));
    m_status->show();
    m_summary->setText(
        u"%1 · %2"_s.arg(milliseconds(response.timings.total), models::byteCount(qint64(response.body.size()))));
    fillTimes(response.timings);
    fillBody(response);
    QString headers;
    for (const api::client::Header &header : response.headers)
        headers += u"%1: %2\n"_s.arg(models::text(header.name), visible(models::text(header.value)));
    m_headers->setText(headers, CodeBlock::Language::Plain);
    m_tabs->show();
    m_pages->show();
}

void AnswerView::fillTimes(const api::client::Timings &timings)
{
    const std::pair<QString, std::chrono::microseconds> parts[] = {
        {tr("queued"), timings.queued}, {tr("DNS"), timings.dns},        {tr("connect"), timings.connect},
        {tr("TLS"), timings.tls},       {tr("wait"), timings.firstByte}, {tr("download"), timings.download}};
    QStringList words;
    for (const auto &[title, time] : parts) {
        if (time.count() > 0)
            words << title + u' ' + milliseconds(time);
    }
    m_times->setText(words.join(u" · "_s));
    m_times->setVisible(!words.isEmpty());
}

void AnswerView::fillBody(const api::client::RawResponse &response)
{
    const auto size = qsizetype(response.body.size());
    if (size == 0 || !isText(response)) {
        m_notice->setText(size == 0
                              ? tr("The answer has no body.")
                              : tr("%1 of %2: not text, not shown.")
                                    .arg(models::byteCount(size),
                                         models::text(api::client::headerValue(response.headers, "Content-Type"))));
        m_notice->show();
        m_pretty->setText({});
        m_raw->setText({});
        return;
    }
    const bool cut = size > kShown;
    const QString text = models::text(std::string_view(response.body).substr(0, std::size_t(kShown)));
    m_notice->setVisible(cut);
    if (cut)
        m_notice->setText(tr("The first %1 of %2 are shown.").arg(models::byteCount(kShown), models::byteCount(size)));
    m_raw->setText(text);
    if (cut || text.size() <= CodeView::kSlice)
        return m_pretty->setText(cut ? text : models::prettyJson(text));
    m_pretty->setText({});
    QThreadPool::globalInstance()->start([view = QPointer(this), text, generation = m_generation] {
        QMetaObject::invokeMethod(
            qApp,
            [view, pretty = models::prettyJson(text), generation] {
                if (view && view->m_generation == generation)
                    view->m_pretty->setText(pretty);
            },
            Qt::QueuedConnection);
    });
}

} // namespace views
