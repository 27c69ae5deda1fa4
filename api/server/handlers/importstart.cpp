// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/importstart.h"

#include "api/contract/jsonbind.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/health/ingest/appleimport.h"
#include "api/server/jobs/jobs.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace api::server::handlers {

Result<void> queueImport(store::Transaction &transaction, Context &context, store::UserKey user,
                         const std::string &jobId, std::string name)
{
    const ingest::AppleImportInput input{.file = ingest::importFile(jobId), .name = std::move(name)};
    context.services().jobs.enqueue(transaction,
                                    {.id = jobId,
                                     .kind = std::string(ingest::kAppleImport),
                                     .developerId = context.developerId(),
                                     .user = user,
                                     .provider = "apple",
                                     .source = "xml_import",
                                     .input = encode(input)});
    audit(transaction, context, "import.start", "job:" + jobId);
    return {};
}

Result<std::string> sha256HexOfFile(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::vector<char> buffer(256 * 1024);
    while (stream) {
        stream.read(buffer.data(), std::streamsize(buffer.size()));
        EVP_DigestUpdate(context.get(), buffer.data(), std::size_t(stream.gcount()));
    }
    if (!stream.eof())
        return failure(ErrorKind::Unavailable, "The uploaded file cannot be read back.");
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    std::string hex;
    for (const unsigned char byte : digest) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        hex.append(1, kDigits[byte >> 4]).append(1, kDigits[byte & 15]);
    }
    return hex;
}

} // namespace api::server::handlers
