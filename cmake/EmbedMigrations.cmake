# Writes OUTPUT, the C++ source of store::migrations(), from FILES (0001_name.sql, 0002_name.sql, ...).
cmake_policy(SET CMP0057 NEW) # IN_LIST
set(rows "")
set(versions "")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME_WE)
  string(REGEX MATCH "^0*([0-9]+)_" prefix ${name})
  if(NOT prefix)
    message(FATAL_ERROR "${file}: the name starts with its version, 0001_name.sql")
  endif()
  set(version ${CMAKE_MATCH_1})
  if(version IN_LIST versions)
    message(FATAL_ERROR "${file}: there is another migration to version ${version}")
  endif()
  list(APPEND versions ${version})
  file(READ ${file} sql)
  string(APPEND rows "    {${version}, \"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// SPDX-License-Identifier: GPL-3.0-or-later
// Made by cmake/EmbedMigrations.cmake.
#include \"api/server/store/migrate.h\"

namespace api::server::store {

static constexpr Migration kMigrations[] = {
${rows}};

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace api::server::store
")
