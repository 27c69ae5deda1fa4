// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generator/schemas.h"

namespace api::generator {

// Reads the paths of one file into its operations.
class Operations {
public:
    Operations(Document &document, Schemas &schemas, Faults &faults);

    void read(const SourceFile &source, FileModel &file);

private:
    void readDispatch(const Place &dispatch, const OperationModel &common, const Place &item, FileModel &file);
    void readOperation(const Place &operation, OperationModel made, const Place &item, FileModel &file);
    void readParameters(const Place &holder, OperationModel &made);
    void readBody(const Place &operation, OperationModel &made);
    void presetDispatchMember(const Place &operation, const OperationModel &made, FileModel &file);
    void readResponse(const Place &operation, OperationModel &made);
    void readSecurity(const Place &operation, OperationModel &made);
    void readExtensions(const Place &operation, OperationModel &made);
    void checkPath(const Place &operation, const OperationModel &made);

    Document &m_document;
    Schemas &m_schemas;
    Faults &m_faults;
    std::map<std::string, Place> m_ids;
    std::set<std::string> m_codecTypes; // instantiated by an earlier operation
};

} // namespace api::generator
