// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/schemas.h"

#include <algorithm>

namespace api::generator {

namespace {

// Depth first: what a struct contains stands before it. A list may contain its own struct, which is declared by then.
class Sorter {
public:
    Sorter(FileModel &file, Faults &faults) : m_file(file), m_faults(faults) { }

    void run()
    {
        for (const StructModel &each : m_file.structs)
            visit(each.name, false);
        m_file.structs = std::move(m_sorted);
    }

private:
    void visit(const std::string &name, bool throughList)
    {
        if (m_done.contains(name))
            return;
        const auto found = std::ranges::find(m_file.structs, name, &StructModel::name);
        if (found == m_file.structs.end())
            return;
        if (m_open.contains(name)) {
            if (!throughList)
                m_faults.add(m_file.name, name + " contains itself");
            return;
        }
        m_open.insert(name);
        for (const MemberModel &member : found->members)
            visit(member.type, false);
        m_open.erase(name);
        m_done.insert(name);
        m_sorted.push_back(*found);
    }
    void visit(const TypeModel &type, bool throughList)
    {
        if (type.kind == Kind::Struct)
            visit(type.name, throughList);
        else if (type.item)
            visit(*type.item, true);
    }

    FileModel &m_file;
    Faults &m_faults;
    std::set<std::string> m_open, m_done;
    std::vector<StructModel> m_sorted;
};

} // namespace

void sortByContainment(FileModel &file, Faults &faults)
{
    Sorter(file, faults).run();
}

} // namespace api::generator
