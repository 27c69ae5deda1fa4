// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exportform.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace api::server::simulate {

namespace {

struct Close {
    void operator()(archive *zip) const { archive_write_free(zip); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class Archive {
public:
    explicit Archive(const std::string &path) : m_zip(archive_write_new())
    {
        archive_write_set_format_zip(m_zip.get());
        archive_write_set_options(m_zip.get(), "compression-level=1");
        m_good = archive_write_open_filename(m_zip.get(), path.c_str()) == ARCHIVE_OK;
    }

    bool begin(const std::string &name, std::int64_t second)
    {
        const std::unique_ptr<archive_entry, Close> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), ("apple_health_export/" + name).c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), second, 0);
        return note(archive_write_header(m_zip.get(), entry.get()) == ARCHIVE_OK);
    }
    bool write(std::string_view piece)
    {
        return note(archive_write_data(m_zip.get(), piece.data(), piece.size()) == la_ssize_t(piece.size()));
    }

    Result<void> close()
    {
        if (m_good && note(archive_write_close(m_zip.get()) == ARCHIVE_OK))
            return {};
        const char *why = archive_error_string(m_zip.get());
        auto failed = failure(ErrorKind::Unavailable, why ? why : "The archive could not be written.");
        archive_write_fail(m_zip.get()); // so that freeing it does not try to finish it
        return failed;
    }

private:
    bool note(bool good)
    {
        m_good = m_good && good;
        return m_good;
    }

    std::unique_ptr<archive, Close> m_zip;
    bool m_good = false;
};

} // namespace

Result<void> writeExportArchive(const ExportRequest &request, const std::string &path, ExportCounts &counts)
{
    const std::int64_t second = request.exported.microseconds() / 1'000'000;
    Archive zip(path);
    const auto write = [&](std::string_view piece) { return zip.write(piece); };
    const auto route = [&](const std::string &name, std::string_view gpx) {
        return zip.begin(name, second) && zip.write(gpx);
    };
    if (zip.begin("export.xml", second) && writeExport(request, write, counts))
        writeRoutes(request, route);
    return zip.close();
}

} // namespace api::server::simulate
