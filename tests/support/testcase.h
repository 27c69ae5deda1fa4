// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>
#include <string>

// So that QCOMPARE shows the texts that differ.
template <>
inline char *QTest::toString(const std::string &text)
{
    return QTest::toString(QByteArray::fromStdString(text));
}

namespace support {

// Base of every test class. A qWarning or worse that the test did not announce with
// QTest::ignoreMessage() fails the running test function.
// A subclass that needs its own init() calls TestCase::init() first.
class TestCase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected Q_SLOTS:
    void init();
};

// Isolates HOME and the XDG folders below a temporary folder of this process, so that no test
// reads or writes what belongs to the person who runs it. Called by the main macros.
void isolateUserFolders();

} // namespace support

// For tests without widgets (server, contract, client) and with widgets (views, app).
#define WEARDECK_TEST(Class)                                                                                           \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        support::isolateUserFolders();                                                                                 \
        QCoreApplication application(argc, argv);                                                                      \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
#define WEARDECK_GUI_TEST(Class)                                                                                       \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        support::isolateUserFolders();                                                                                 \
        QApplication application(argc, argv);                                                                          \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
