// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/referencepage.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/reference/operationdelegate.h"
#include "views/reference/operationpalette.h"
#include "views/reference/operationview.h"
#include "views/reference/trypanel.h"
#include "views/snippets/codepanel.h"
#include "views/snippets/guideapplication.h"
#include "views/snippets/guideview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSidebar = 320, kSideBySide = 1080; // px; below, the try panel takes the place of the documentation
const QString kGuide = u"guide/"_s; // in front of a guide's id

} // namespace

ReferencePage::ReferencePage(Context &context)
    : m_context(context)
    , m_model(new models::OperationTree(this))
    , m_search(searchEdit(u"referenceSearch"_s, tr("Search operations and fields")))
    , m_count(label({}, TextStyle::Secondary, u"referenceCount"_s))
    , m_tree(new QTreeView)
    , m_notice(new Banner)
    , m_skeleton(new Skeleton)
    , m_empty(new EmptyState(u"search"_s, {}))
    , m_stack(new QStackedWidget)
    , m_operation(new OperationView(context))
    , m_guide(new GuideView)
    , m_guides(button(u"referenceGuides"_s, tr("Mobile SDK guides"), Emphasis::Normal, u"bookmark"_s))
    , m_try(new TryPanel(context))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    name(this, u"referencePage"_s, title());
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ReferencePage::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferencePage::selected);
    connect(m_tree, &QTreeView::clicked, this, &ReferencePage::showOperation); // back from a guide to the same one
    m_guides->setMenu(new QMenu(m_guides));
    m_guides->setEnabled(false); // until the document is here
    connect(m_guides->menu(), &QMenu::aboutToShow, this, &ReferencePage::fillGuideMenu);
    connect(m_operation, &OperationView::tryRequested, this, [this] { setTrying(true); });
    connect(m_try, &TryPanel::closeRequested, this, [this] { setTrying(false); });
    connect(m_try, &TryPanel::operationRequested, this, &ReferencePage::select);
    connect(m_try, &TryPanel::answered, this, [this] { m_context.settings.setValue(u"reference/tried"_s, true); });
    connect(m_notice, &Banner::actionRequested, this, &ReferencePage::reload);
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, this, [this] {
        setTrying(true);
        m_try->send();
    });
}

QString ReferencePage::title() const
{
    return tr("API reference");
}

QString ReferencePage::purpose() const
{
    return tr("Every operation of WearLink and Relay, as the server describes it");
}

void ReferencePage::build()
{
    m_notice->setObjectName(u"referenceNotice"_s);
    auto *docs = new Surface(Surface::Kind::Panel);
    for (QWidget *page : QList<QWidget *>{m_skeleton, m_empty, m_operation, m_guide})
        m_stack->addWidget(page);
    name(m_stack, u"referenceStack"_s, title());
    fill(docs, column({grow(m_stack)}, 0));
    auto *trial = new Surface(Surface::Kind::Panel);
    trial->setObjectName(u"referenceTry"_s);
    trial->setHairline(Qt::LeftEdge);
    fill(trial, column({grow(m_try)}, 0));
    name(m_splitter, u"referenceSplitter"_s, title());
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {sidebar(), static_cast<QWidget *>(docs), static_cast<QWidget *>(trial)})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kSidebar, 2 * kSidebar, size::kDetail + size::kGap8});
    if (const QByteArray sizes = m_context.settings.value(u"reference/splitter"_s).toByteArray(); !sizes.isEmpty())
        m_splitter->restoreState(sizes);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"reference/splitter"_s, m_splitter->saveState()); });
    auto *head = new QWidget;
    QVBoxLayout *words = column({Item(row({label(title(), TextStyle::Title), stretch(), m_guides})),
                                 label(purpose(), TextStyle::Secondary), m_notice},
                                size::kGap1);
    fill(head, words);
    words->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap3);
    fill(this, column({head, grow(m_splitter)}, 0));
    arrange();
}

QWidget *ReferencePage::sidebar()
{
    auto *side = new Surface(Surface::Kind::Panel);
    side->setHairline(Qt::RightEdge);
    side->setMinimumWidth(size::kRail);
    name(m_tree, u"referenceTree"_s, tr("Operations"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OperationDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(size::kGap3);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    QVBoxLayout *box = column({m_search, m_count, grow(m_tree)});
    fill(side, box);
    box->setContentsMargins(size::kGap6, size::kGap1, size::kGap2, size::kGap2);
    return side;
}

void ReferencePage::reload()
{
    m_state = PageLoading{};
    m_notice->clear();
    if (!m_document) {
        m_stack->setCurrentWidget(m_skeleton);
        m_skeleton->start();
    }
    Q_EMIT loadStateChanged();
    api::client::RawCall call;
    call.path = "/openapi.json";
    api::client::CallOptions options{.deadline = std::chrono::seconds(10), .maxRetries = 0};
    m_context.client.sendRaw(std::move(call), std::move(options))
        .then(this, [this](const api::Result<api::client::RawResponse> &answer) { arrived(answer); });
}

void ReferencePage::arrived(const api::Result<api::client::RawResponse> &answer)
{
    if (answer && answer->status == 200)
        return parse(answer->body, {});
    const QString why =
        answer ? tr("The server answered %1.").arg(answer->status) : models::explain(answer.error()).sentence();
    parse(std::string(api::openApiDocument()), why);
}

void ReferencePage::parse(std::string json, const QString &builtInBecause)
{
    using Parsed = api::Result<std::shared_ptr<const models::ApiDocument>>;
    const int load = ++m_load;
    const auto done = [this, load, builtInBecause](const Parsed &parsed) {
        if (load != m_load)
            return;
        if (!parsed && builtInBecause.isEmpty())
            return parse(std::string(api::openApiDocument()), models::text(parsed.error().message));
        if (!builtInBecause.isEmpty())
            m_notice->show(Meaning::Warning, tr("This is the reference built into the program, not the server's own."),
                           builtInBecause, tr("Retry"));
        if (parsed)
            return showDocument(*parsed);
        m_state = parsed.error();
        Q_EMIT loadStateChanged();
    };
    QThreadPool::globalInstance()->start([page = QPointer<ReferencePage>(this), done, text = std::move(json)] {
        auto parsed = std::make_shared<Parsed>(models::ApiDocument::parse(text));
        QMetaObject::invokeMethod(
            qApp,
            [page, done, parsed] {
                if (page)
                    done(*parsed);
            },
            Qt::QueuedConnection);
    });
}

void ReferencePage::showDocument(std::shared_ptr<const models::ApiDocument> document)
{
    m_document = std::move(document);
    m_skeleton->stop();
    m_guides->setEnabled(true);
    const QString wanted = m_wanted.isEmpty() ? m_current : m_wanted;
    m_wanted.clear();
    m_current.clear();
    m_model->setDocument(m_document);
    search(m_search->text());
    const QString last = m_context.settings.value(u"reference/operation"_s).toString();
    const auto &all = m_document->operations();
    const auto works = std::ranges::find(all, false, &models::OperationEntry::planned);
    const QString first = works != all.end() ? works->id : all.isEmpty() ? QString() : all.first().id;
    select(m_document->indexOf(wanted) >= 0 ? wanted : m_document->indexOf(last) >= 0 ? last : first);
    if (wanted.startsWith(kGuide))
        showGuide(wanted.mid(kGuide.size()));
    m_state = PageLoaded{m_document->operations().size()};
    Q_EMIT loadStateChanged();
}

QList<models::Guide> ReferencePage::guides() const
{
    if (!m_document)
        return {};
    models::GuideValues values = guideApplication(m_context.settings);
    values.userId = knownValues(m_context).value(u"user_id"_s);
    return models::guides(*m_document, m_context.client.environment(), values);
}

void ReferencePage::fillGuideMenu()
{
    m_guides->menu()->clear();
    for (const models::Guide &guide : guides())
        connect(m_guides->menu()->addAction(withoutMnemonic(guide.title)), &QAction::triggered, this,
                [this, id = guide.id] { showGuide(id); });
}

void ReferencePage::showGuide(const QString &id)
{
    for (const models::Guide &guide : guides()) {
        if (guide.id != id)
            continue;
        setTrying(false);
        m_guide->setGuide(guide);
        m_stack->setCurrentWidget(m_guide);
    }
}

void ReferencePage::showOperation()
{
    if (m_stack->currentWidget() == m_guide && !m_current.isEmpty())
        m_stack->setCurrentWidget(m_operation);
}

void ReferencePage::search(const QString &words)
{
    m_model->setSearch(words.trimmed());
    if (!m_document)
        return;
    const int all = int(m_document->operations().size());
    m_count->setText(words.trimmed().isEmpty() ? tr("%Ln operations", nullptr, all)
                                               : tr("%L1 of %Ln operations", nullptr, all).arg(m_model->shown()));
    words.trimmed().isEmpty() ? m_tree->collapseAll() : m_tree->expandAll();
    if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
        m_tree->setCurrentIndex(index);
    const bool nothing = m_model->shown() == 0;
    m_empty->setText(tr("No operation contains \"%1\".").arg(visible(words.trimmed())));
    m_stack->setCurrentWidget(nothing || m_current.isEmpty() ? static_cast<QWidget *>(m_empty) : m_operation);
}

void ReferencePage::select(const QString &operationId)
{
    if (!m_document || operationId.isEmpty())
        return;
    if (!m_model->indexOf(operationId).isValid())
        m_search->clear(); // it is filtered out
    const QModelIndex index = m_model->indexOf(operationId);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showOperation();
}

void ReferencePage::selected()
{
    const QString id = m_tree->currentIndex().data(models::OperationTree::IdRole).toString();
    if (id.isEmpty() || id == m_current || !m_document)
        return;
    const auto operation = m_document->operation(id);
    if (!operation)
        return;
    m_current = id;
    m_context.settings.setValue(u"reference/operation"_s, id);
    m_operation->setOperation(*operation);
    m_try->setOperation(*operation);
    m_stack->setCurrentWidget(m_operation);
}

void ReferencePage::open(const QString &argument)
{
    if (!m_document)
        m_wanted = argument;
    else if (argument.startsWith(kGuide))
        showGuide(argument.mid(kGuide.size()));
    else
        select(argument);
}

void ReferencePage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<PaletteItem> ReferencePage::paletteItems()
{
    QList<PaletteItem> items{
        {.title = tr("Try the operation"), .group = title(), .icon = u"play"_s, .run = [this] { setTrying(true); }}};
    for (const models::Guide &guide : guides())
        items << PaletteItem{.title = guide.title,
                             .group = title(),
                             .icon = u"bookmark"_s,
                             .run = [this, id = guide.id] { showGuide(id); }};
    return items;
}

QList<PageShortcut> ReferencePage::shortcuts() const
{
    return {{u"/"_s, tr("Search operations and fields")},
            {u"↓"_s, tr("From the search to the list")},
            {u"Ctrl+Return"_s, tr("Send the request")}};
}

bool ReferencePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ReferencePage::setTrying(bool trying)
{
    m_trying = trying;
    arrange();
}

void ReferencePage::arrange()
{
    m_splitter->widget(2)->setVisible(m_trying);
    m_splitter->widget(1)->setVisible(!m_trying || width() >= kSideBySide);
}

void ReferencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

Page *makeReferencePage(Context &context)
{
    return new ReferencePage(context);
}

} // namespace views
