// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/paginate.h"

#include <memory>
#include <vector>

namespace models {

// All rows of a list that is known to be short, page after page. `done` takes an api::Result<std::vector<Row>>, from
// the event loop; it is dropped when `context` dies. More than `maxPages` pages: Protocol.
template <typename R, typename Done>
void collectRows(api::client::Client &client, R request, QObject *context, Done done, int maxPages = 100)
{
    using Rows = decltype(R::Response::data);
    auto rows = std::make_shared<Rows>();
    api::client::walkPages(
        client, std::move(request), context,
        [rows](typename R::Response page) {
            rows->insert(rows->end(), std::make_move_iterator(page.data.begin()),
                         std::make_move_iterator(page.data.end()));
            return true;
        },
        [rows, done = std::move(done)](const api::client::WalkEnd &end) mutable {
            if (end.error)
                return done(api::Result<Rows>(api::Failure(*end.error)));
            if (!end.complete)
                return done(api::Result<Rows>(
                    api::failure(api::ErrorKind::Protocol, "The list is longer than this page can show.")));
            done(api::Result<Rows>(std::move(*rows)));
        },
        {.maxPages = maxPages, .call = {}});
}

} // namespace models
