// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/parameterform.h"

#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace views {

ParameterForm::ParameterForm(const QList<models::SchemaNode> &parameters, const QMap<QString, QString> &known,
                             QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *box = column({}, size::kGap3);
    for (const models::SchemaNode &parameter : parameters) {
        const QString initial = parameter.required ? known.value(parameter.name, parameter.example) : QString();
        QWidget *editor = editorFor(parameter, initial);
        m_fields.append({parameter.place, parameter.name, editor});
        Label *title = label(parameter.name, TextStyle::Mono);
        title->setBuddy(editor);
        Label *place =
            label(parameter.required ? tr("%1, required").arg(parameter.place) : parameter.place, TextStyle::Secondary);
        box->addLayout(column({Item(row({title, stretch(), place})), editor}, size::kGap1));
    }
    fill(this, box);
}

QWidget *ParameterForm::editorFor(const models::SchemaNode &parameter, const QString &initial)
{
    const QString objectName = u"try_"_s + parameter.name;
    if (parameter.values.isEmpty()) {
        QLineEdit *field = lineEdit(objectName, parameter.name, parameter.example);
        field->setText(initial);
        setTip(field, parameter.description);
        return field;
    }
    auto *choice = new QComboBox;
    name(choice, objectName, parameter.name);
    setTip(choice, parameter.description);
    choice->setEditable(true); // a wrong value must be tried, too
    if (!parameter.required)
        choice->addItem(QString());
    choice->addItems(parameter.values);
    choice->setCurrentText(initial);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

QList<models::TryValue> ParameterForm::values() const
{
    QList<models::TryValue> list;
    for (const Field &field : m_fields) {
        const auto *choice = qobject_cast<QComboBox *>(field.editor);
        const QString value = choice ? choice->currentText() : qobject_cast<QLineEdit *>(field.editor)->text();
        list.append({field.place, field.name, value});
    }
    return list;
}

} // namespace views
