// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

class QDebug;

namespace api::client {

// Bytes that must not be printed or copied about by accident: no implicit conversion in or out, no QDebug, and
// the memory is zeroed before it is given back.
class SecretString {
public:
    SecretString() = default;
    explicit SecretString(std::string_view bytes);
    SecretString(const SecretString &other);
    SecretString(SecretString &&other) noexcept;
    SecretString &operator=(SecretString other) noexcept;
    ~SecretString();

    bool isEmpty() const { return m_bytes.empty(); }
    std::string_view reveal() const { return m_bytes; } // valid as long as this object is neither changed nor destroyed
    bool operator==(const SecretString &other) const; // time depends on the length only

    friend QDebug operator<<(QDebug, const SecretString &) = delete;

private:
    void wipe();
    std::string m_bytes;
};

void wipe(std::string &bytes); // zeroes the whole buffer in a way that the compiler keeps, then empties it

} // namespace api::client
