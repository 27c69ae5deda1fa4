# weardeck_translations(program): compiles translations/*.ts into the program as :/i18n/weardeck_<code>.qm.
# The target `update_translations` brings the .ts files up to the sources.
function(weardeck_translations program)
  set(languages en de hi)
  set(ts)
  foreach(language ${languages})
    list(APPEND ts ${PROJECT_SOURCE_DIR}/translations/weardeck_${language}.ts)
  endforeach()
  qt_add_lrelease(${program} TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm)
  qt_add_resources(${program} i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm})
  add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR} models views app -ts ${ts}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endfunction()
