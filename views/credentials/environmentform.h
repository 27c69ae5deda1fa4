// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/fieldmessages.h"
#include "views/context.h"

#include <QMap>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace views {

class Banner;
class FormField;
class Label;

// One environment to edit. Nothing is kept before Save.
class EnvironmentForm : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentForm(Context &context, QWidget *parent = nullptr);

    void show(const models::Environment &environment, bool isNew); // drops unsaved changes
    models::Environment draft() const; // as typed
    bool isDirty() const;
    bool isNew() const { return m_isNew; }
    bool isSaving() const { return m_isSaving; } // what is typed is about to be kept
    bool check(); // shows what is wrong at the fields; true when nothing is
    void focusName();
    void tellChanged(); // elsewhere, while it is edited here

Q_SIGNALS:
    void saved(const QString &id);
    void cancelled(); // of a new one
    void edited();
    void reloadRequested(); // what is typed may go

private:
    FormField *field(const QString &wireName, const QString &labelText, QWidget *widget, const QString &hint = {});
    QLineEdit *text(const QString &wireName, const QString &labelText, const QString &hint = {},
                    const QString &placeholder = {});
    void follow(const QString &wireName, QLineEdit *edit);
    void buildCountry();
    QStringList knownCountries() const;
    QWidget *colourRow();
    QLayout *buildBasics();
    QLayout *buildTrust();
    void chooseColour();
    void refresh();
    void save();
    void write(const models::Environment &made);

    Context &m_context;
    models::Environment m_stored;
    bool m_isNew = false;
    bool m_isSaving = false;
    QColor m_colour;
    QMap<QString, FormField *> m_fields; // by wire name
    QMap<QString, QLineEdit *> m_texts; // the same, those of one line
    QComboBox *m_country;
    QComboBox *m_stage;
    QComboBox *m_safety;
    QPlainTextEdit *m_pinned;
    QPushButton *m_colourButton;
    Banner *m_banner;
    QWidget *m_actions;
    QPushButton *m_save;
};

} // namespace views
