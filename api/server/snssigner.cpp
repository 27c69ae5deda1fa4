// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/snssigner.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <vector>

namespace api::server {

namespace {

using MdContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

// What the signature covers: names and values, a line each, in this order, absent ones left out.
std::string signedText(const SnsNotification &message)
{
    std::string text;
    const auto add = [&](std::string_view name, const std::string &value) {
        text.append(name).append(1, '\n').append(value).append(1, '\n');
    };
    const bool isNotification = message.type == "Notification";
    add("Message", message.message);
    add("MessageId", message.messageId);
    if (isNotification && message.subject)
        add("Subject", *message.subject);
    if (!isNotification)
        add("SubscribeURL", message.subscribeURL.value_or(""));
    add("Timestamp", message.timestamp.toString());
    if (!isNotification)
        add("Token", message.token.value_or(""));
    add("TopicArn", message.topicArn);
    add("Type", message.type);
    return text;
}

std::string base64(const std::vector<unsigned char> &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(), int(bytes.size()));
    text.resize(std::size_t(size));
    return text;
}

std::vector<unsigned char> fromBase64(const std::string &text)
{
    std::vector<unsigned char> bytes(text.size());
    const int size =
        EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()), int(text.size()));
    const auto padding = std::size_t(text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0);
    bytes.resize(size < 0 || std::size_t(size) < padding ? 0 : std::size_t(size) - padding);
    return bytes;
}

Failure refused(const char *why)
{
    return failure(ErrorKind::Forbidden, why);
}

} // namespace

SnsSigner::SnsSigner() = default;

SnsSigner::~SnsSigner() = default;

void SnsSigner::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

evp_pkey_st *SnsSigner::key()
{
    constexpr unsigned kBits = 2048;
    const std::lock_guard lock(m_mutex);
    if (!m_key)
        m_key.reset(EVP_RSA_gen(kBits));
    return m_key.get();
}

void SnsSigner::sign(SnsNotification &message)
{
    message.signatureVersion = "2";
    const std::string text = signedText(message);
    const MdContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::size_t size = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(text.data());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key());
    EVP_DigestSign(context.get(), nullptr, &size, data, text.size());
    std::vector<unsigned char> signature(size);
    EVP_DigestSign(context.get(), signature.data(), &size, data, text.size());
    signature.resize(size);
    message.signature = base64(signature);
}

Result<void> SnsSigner::verify(const SnsNotification &message)
{
    if (message.topicArn != kTopic)
        return refused("Unknown SNS topic");
    const bool isSha1 = message.signatureVersion == "1";
    if (!isSha1 && message.signatureVersion != "2")
        return refused("Invalid SNS signature");
    const std::string text = signedText(message);
    const std::vector<unsigned char> signature = fromBase64(message.signature);
    const MdContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestVerifyInit(context.get(), nullptr, isSha1 ? EVP_sha1() : EVP_sha256(), nullptr, key());
    const int good = EVP_DigestVerify(context.get(), signature.data(), signature.size(),
                                      reinterpret_cast<const unsigned char *>(text.data()), text.size());
    return good == 1 ? Result<void>() : refused("Invalid SNS signature");
}

} // namespace api::server
