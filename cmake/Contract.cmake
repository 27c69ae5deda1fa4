# weardeck_generate_contract(name): builds the contract generator, runs it over api/contract/openapi/*.json and adds what
# it writes to the module `name`. Users include "api/contract/generated/<file>.h".
function(weardeck_generate_contract name)
  set(here ${PROJECT_SOURCE_DIR}/api/contract)
  file(GLOB tool_sources CONFIGURE_DEPENDS ${here}/generator/*.cpp ${here}/generator/*.h)
  add_executable(weardeck_contractgen ${tool_sources} ${here}/jsonelement.cpp ${here}/jsonwriter.cpp ${here}/validate.cpp)
  target_link_libraries(weardeck_contractgen PRIVATE weardeck_flags simdjson::simdjson)

  file(GLOB documents CONFIGURE_DEPENDS ${here}/openapi/*.json)
  set(output ${PROJECT_BINARY_DIR}/generated/api/contract/generated)
  set(made ${output}/operations.h ${output}/endpoints.cpp ${output}/openapi.cpp ${output}/openapi.json)
  foreach(document ${documents})
    get_filename_component(stem ${document} NAME_WE)
    string(REGEX REPLACE "^[0-9]+-" "" stem ${stem})
    list(APPEND made ${output}/${stem}.h ${output}/${stem}.cpp)
  endforeach()
  # The generator leaves unchanged files alone; Ninja's restat then rebuilds only what a change reaches.
  add_custom_command(OUTPUT ${made} COMMAND weardeck_contractgen ${output} ${documents}
                     DEPENDS weardeck_contractgen ${documents} COMMENT "Generating the contract" VERBATIM)
  target_sources(weardeck_${name} PRIVATE ${made})
  target_include_directories(weardeck_${name} PUBLIC ${PROJECT_BINARY_DIR}/generated)
endfunction()
