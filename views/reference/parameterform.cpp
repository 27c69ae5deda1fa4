// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/parameterform.h"

#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace views {

ParameterForm::ParameterForm(const QList<models::SchemaNode> &fields, const QMap<QString, QString> &known,
                             Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts)
{
    QVBoxLayout *box = column({}, size::kGap3);
    for (const models::SchemaNode &field : fields) {
        const QString initial = field.required ? known.value(field.name, field.example) : QString();
        QWidget *editor = editorFor(field, initial);
        const bool file = models::isFile(field);
        m_fields.append({field.place, field.name, editor, file});
        Label *title = label(field.name, TextStyle::Mono);
        title->setBuddy(editor);
        Label *place = label(field.required ? tr("%1, required").arg(field.place) : field.place, TextStyle::Secondary);
        QWidget *line = file ? withChooser(static_cast<QLineEdit *>(editor)) : editor;
        box->addLayout(column({Item(row({title, stretch(), place})), line}, size::kGap1));
    }
    fill(this, box);
}

QWidget *ParameterForm::withChooser(QLineEdit *path)
{
    path->setPlaceholderText(tr("Path of a file"));
    QPushButton *choose = button(path->objectName() + u"Choose"_s, tr("Choose…"), Emphasis::Normal, u"file"_s);
    connect(choose, &QPushButton::clicked, this, [this, path] {
        m_prompts.openFile(tr("File to send"), {tr("All files (*)")}, this,
                           [path](const QString &chosen) { path->setText(chosen); });
    });
    auto *host = new QWidget;
    fill(host, row({grow(path), choose}));
    return host;
}

QWidget *ParameterForm::editorFor(const models::SchemaNode &field, const QString &initial)
{
    const QString objectName = u"try_"_s + field.name;
    if (field.values.isEmpty()) {
        QLineEdit *edit = lineEdit(objectName, field.name, field.example);
        edit->setText(initial);
        setTip(edit, field.description);
        connect(edit, &QLineEdit::textChanged, this, &ParameterForm::edited);
        return edit;
    }
    auto *choice = new QComboBox;
    name(choice, objectName, field.name);
    setTip(choice, field.description);
    choice->setEditable(true); // a wrong value must be tried, too
    if (!field.required)
        choice->addItem(QString());
    choice->addItems(field.values);
    choice->setCurrentText(initial);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(choice, &QComboBox::editTextChanged, this, &ParameterForm::edited);
    return choice;
}

QList<models::TryValue> ParameterForm::values() const
{
    QList<models::TryValue> list;
    for (const Field &field : m_fields) {
        const auto *choice = qobject_cast<QComboBox *>(field.editor);
        const QString value = choice ? choice->currentText() : static_cast<QLineEdit *>(field.editor)->text();
        list.append({field.place, field.name, value, field.isFile});
    }
    return list;
}

void ParameterForm::setValues(const QList<models::TryValue> &values)
{
    for (const models::TryValue &each : values)
        for (const Field &field : std::as_const(m_fields)) {
            if (field.place != each.place || field.name != each.name)
                continue;
            if (auto *choice = qobject_cast<QComboBox *>(field.editor))
                choice->setCurrentText(each.value);
            else
                static_cast<QLineEdit *>(field.editor)->setText(each.value);
        }
}

} // namespace views
