# weardeck_embed_migrations(module DIR dir): the numbered .sql files of the folder become store::migrations().
function(weardeck_embed_migrations module)
  cmake_parse_arguments(M "" "DIR" "" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS ${M_DIR}/*.sql)
  list(SORT files)
  set(output ${CMAKE_BINARY_DIR}/generated/api/server/store/migrations.cpp)
  add_custom_command(OUTPUT ${output} DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/EmbedMigrations.cmake
    COMMAND ${CMAKE_COMMAND} "-DFILES=${files}" -DOUTPUT=${output} -P ${PROJECT_SOURCE_DIR}/cmake/EmbedMigrations.cmake
    VERBATIM)
  target_sources(weardeck_${module} PRIVATE ${output})
endfunction()
