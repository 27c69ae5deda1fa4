// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportfile.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <vector>

namespace api::health::apple {

namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr std::uint64_t kFreeSize = 256 * 1024 * 1024; // unpacked, that any archive may hold
constexpr std::uint64_t kMostRatio = 200; // Health exports reach 40
constexpr std::size_t kMostRoute = 64 * 1024 * 1024;

Failure refused(std::string why)
{
    return failure(ErrorKind::Validation, std::move(why));
}

struct Opened {
    std::ifstream stream;
    std::uint64_t size = 0;
    std::string head, tail; // the first bytes, the last 4 KiB
};

Result<Opened> openFile(const std::string &path)
{
    Opened file;
    file.stream.open(path, std::ios::binary | std::ios::ate);
    if (!file.stream)
        return failure(errno == EACCES ? ErrorKind::Forbidden : ErrorKind::NotFound,
                       "Cannot open the export file: " + std::string(std::strerror(errno)) + ".");
    file.size = std::uint64_t(file.stream.tellg());
    const auto part = [&](std::uint64_t at, std::uint64_t length) {
        std::string bytes(length, '\0');
        file.stream.seekg(std::streamoff(at));
        file.stream.read(bytes.data(), std::streamsize(length));
        return bytes;
    };
    file.head = part(0, std::min<std::uint64_t>(file.size, 64));
    file.tail = part(file.size - std::min<std::uint64_t>(file.size, 4096), std::min<std::uint64_t>(file.size, 4096));
    file.stream.seekg(0);
    return file;
}

bool isZip(const Opened &file)
{
    return file.head.starts_with("PK\x03\x04") || file.head.starts_with("PK\x05\x06");
}

bool isXml(const Opened &file)
{
    std::string_view head = file.head;
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    return head.starts_with("<") || head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

Result<void> check(const Opened &file)
{
    if (file.size == 0)
        return refused("The file is empty.");
    if (isZip(file)) {
        // A comment of up to 64 KiB may follow the end record; Apple writes none.
        if (file.tail.find("PK\x05\x06") == std::string::npos)
            return refused("The ZIP file is cut off: its directory at the end is missing. Export or upload it again.");
        return {};
    }
    if (!isXml(file))
        return refused(
            "Neither an export.xml nor a ZIP file. In the Health app: your picture, Export All Health Data.");
    if (file.tail.find("</") == std::string::npos)
        return refused("The file is cut off: the end of export.xml is missing. Export or upload it again.");
    return {};
}

Result<void> readPlain(Opened &file, const ExportVisitor &visitor)
{
    std::vector<char> buffer(kPiece);
    std::uint64_t taken = 0;
    while (file.stream) {
        file.stream.read(buffer.data(), std::streamsize(buffer.size()));
        const auto count = std::size_t(file.stream.gcount());
        if (count == 0)
            break;
        taken += count;
        if (!visitor.xml({buffer.data(), count}))
            return {};
        if (visitor.progress)
            visitor.progress(taken);
    }
    if (file.stream.bad())
        return failure(ErrorKind::Unavailable,
                       "Reading the export file failed: " + std::string(std::strerror(errno)) + ".");
    visitor.xmlEnd();
    return {};
}

struct CloseArchive {
    void operator()(archive *given) const { archive_read_free(given); }
};

// One pass over the archive. Two are made: the routes belong to workouts that export.xml names.
class ArchivePass {
public:
    ArchivePass(const std::string &path, std::uint64_t size) : m_path(path), m_size(size) { }

    // Calls visit(name) for each entry; visit returns false to stop.
    Result<void> entries(const std::function<Result<bool>(const std::string &name)> &visit)
    {
        m_archive.reset(archive_read_new());
        archive_read_support_format_zip(m_archive.get());
        if (archive_read_open_filename(m_archive.get(), m_path.c_str(), kPiece) != ARCHIVE_OK)
            return damaged();
        archive_entry *entry = nullptr;
        while (true) {
            const int code = archive_read_next_header(m_archive.get(), &entry);
            if (code == ARCHIVE_EOF)
                return {};
            if (code < ARCHIVE_WARN)
                return damaged();
            if (archive_entry_is_encrypted(entry) > 0)
                return refused("The ZIP file is encrypted. Unpack it with its password and upload export.xml.");
            const char *name =
                archive_entry_pathname_utf8(entry) ? archive_entry_pathname_utf8(entry) : archive_entry_pathname(entry);
            const Result<bool> more = visit(name ? name : "");
            if (!more)
                return Failure(more.error());
            if (!*more)
                return {};
        }
    }

    Result<bool> content(const std::function<bool(std::string_view)> &take)
    {
        std::vector<char> buffer(kPiece);
        while (true) {
            const auto count = archive_read_data(m_archive.get(), buffer.data(), buffer.size());
            if (count < 0)
                return Failure(damaged().value());
            if (count == 0)
                return true;
            m_unpacked += std::uint64_t(count);
            if (m_unpacked > kFreeSize && m_unpacked / kMostRatio > m_size)
                return refused("The ZIP file unpacks to more than 200 times its size: not a Health export.");
            if (!take({buffer.data(), std::size_t(count)}))
                return false;
        }
    }
    std::uint64_t position() const
    {
        return std::uint64_t(std::max<la_int64_t>(0, archive_filter_bytes(m_archive.get(), -1)));
    }

private:
    Failure damaged() const
    {
        const char *text = archive_error_string(m_archive.get());
        std::string reason = text ? text : "unknown format";
        while (reason.ends_with('\n')) // some of the library's have one
            reason.pop_back();
        return refused("The ZIP file is damaged: " + reason + ".");
    }

    const std::string &m_path;
    std::uint64_t m_size;
    std::uint64_t m_unpacked = 0;
    std::unique_ptr<archive, CloseArchive> m_archive;
};

// Apple names the file in the phone's language, so: an XML file in the top folder that is not the clinical one.
bool isExportName(std::string_view name)
{
    const auto slash = name.rfind('/');
    const std::string_view base = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return base.ends_with(".xml") && !base.starts_with("export_cda") && !base.starts_with("._")
        && std::count(name.begin(), name.end(), '/') <= 1;
}

Result<void> readZip(const std::string &path, std::uint64_t size, const ExportVisitor &visitor)
{
    bool found = false, stopped = false;
    ArchivePass first(path, size);
    auto xml = first.entries([&](const std::string &name) -> Result<bool> {
        if (!isExportName(name))
            return true;
        found = true;
        const auto all = first.content([&](std::string_view bytes) {
            const bool more = visitor.xml(bytes);
            if (more && visitor.progress)
                visitor.progress(std::min(first.position(), size));
            return more;
        });
        if (!all)
            return Failure(all.error());
        stopped = !*all || !visitor.xmlEnd();
        return false;
    });
    if (!xml)
        return xml;
    if (!found)
        return refused("The ZIP file holds no export.xml. Use the file that the Health app made, as it is.");
    if (stopped || !visitor.route)
        return {};
    ArchivePass second(path, size);
    return second.entries([&](const std::string &name) -> Result<bool> {
        const auto folder = name.find("workout-routes/");
        if (folder == std::string::npos || !name.ends_with(".gpx"))
            return true;
        std::string gpx;
        const auto all = second.content([&](std::string_view bytes) {
            gpx.append(bytes);
            return gpx.size() <= kMostRoute;
        });
        if (!all)
            return Failure(all.error());
        return !*all || visitor.route("/" + name.substr(folder), gpx);
    });
}

} // namespace

Result<void> checkExport(const std::string &path)
{
    const auto file = openFile(path);
    return file ? check(*file) : Result<void>(Failure(file.error()));
}

Result<void> readExport(const std::string &path, const ExportVisitor &visitor)
{
    auto file = openFile(path);
    if (!file)
        return Failure(file.error());
    if (auto good = check(*file); !good)
        return good;
    return isZip(*file) ? readZip(path, file->size, visitor) : readPlain(*file, visitor);
}

} // namespace api::health::apple
