# What nearly every source of a kind includes; parsed once a target. Sources still include what they use.
set(WEARDECK_STD_HEADERS <algorithm> <array> <chrono> <functional> <map> <memory> <mutex> <optional> <string>
  <string_view> <tuple> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>)
set(WEARDECK_QT_HEADERS ${WEARDECK_STD_HEADERS} <QtCore>)
set(WEARDECK_WIDGET_HEADERS ${WEARDECK_QT_HEADERS} <QtWidgets>)

# weardeck_module(name DIR dir [QT] [EXCLUDE subdir...] [PRECOMPILE headers...] LINK public... PRIVATE_DEPS private...)
# A static library of every .cpp below DIR, known to others as weardeck::name.
function(weardeck_module name)
  cmake_parse_arguments(M "QT" "DIR" "LINK;PRIVATE_DEPS;EXCLUDE;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${M_DIR}/*.cpp ${M_DIR}/*.h)
  foreach(part ${M_EXCLUDE})
    list(FILTER sources EXCLUDE REGEX "/${M_DIR}/${part}/")
  endforeach()
  if(NOT sources MATCHES "\\.cpp")                     # headers only
    add_library(weardeck_${name} INTERFACE)
    add_library(weardeck::${name} ALIAS weardeck_${name})
    target_link_libraries(weardeck_${name} INTERFACE weardeck_flags ${M_LINK} ${M_PRIVATE_DEPS})
    return()
  endif()
  add_library(weardeck_${name} STATIC ${sources})
  add_library(weardeck::${name} ALIAS weardeck_${name})
  target_link_libraries(weardeck_${name} PUBLIC weardeck_flags ${M_LINK} PRIVATE ${M_PRIVATE_DEPS})
  if(M_QT)
    set_target_properties(weardeck_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  else()
    set_target_properties(weardeck_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF)
  endif()
  if(M_PRECOMPILE)
    target_precompile_headers(weardeck_${name} PRIVATE ${M_PRECOMPILE})
  endif()
endfunction()

function(weardeck_program name source)
  cmake_parse_arguments(P "" "" "LINK" ${ARGN})
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE ${P_LINK})
  target_compile_definitions(${name} PRIVATE WEARDECK_VERSION="${PROJECT_VERSION}")
endfunction()

# Every finding ends the program, so that it fails its test.
set(suppressions ${PROJECT_SOURCE_DIR}/tests/support)
set(WEARDECK_SANITIZER_ENVIRONMENT ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=suppressions=${suppressions}/lsan.supp
  UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
  "TSAN_OPTIONS=halt_on_error=1 die_after_fork=0 suppressions=${suppressions}/tsan.supp")

# weardeck_tests(DIR dir [GUI] [LABEL label] LINK libs...): every tst_*.cpp in DIR is one program and one ctest.
function(weardeck_tests)
  cmake_parse_arguments(T "GUI" "DIR;LABEL" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${T_DIR}/tst_*.cpp)
  set(headers ${WEARDECK_QT_HEADERS})
  if(T_GUI)
    set(headers ${WEARDECK_WIDGET_HEADERS})
  endif()
  string(MAKE_C_IDENTIFIER "WEARDECK_PRECOMPILED_FOR_${T_LINK}" precompiled) # equal libraries, equal definitions
  foreach(source ${sources})
    get_filename_component(name ${source} NAME_WE)
    string(REPLACE "/" "_" prefix ${T_DIR})
    set(target ${prefix}_${name})
    add_executable(${target} ${source})
    # By hand: AUTOMOC costs each of the hundred programs a scan and an object of its own.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${name}.moc)
    qt_generate_moc(${source} ${moc})
    target_sources(${target} PRIVATE ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    get_property(first GLOBAL PROPERTY ${precompiled})
    if(first)
      target_precompile_headers(${target} REUSE_FROM ${first})
    else()
      target_precompile_headers(${target} PRIVATE ${headers} <QtTest>)
      set_property(GLOBAL PROPERTY ${precompiled} ${target})
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE weardeck_support ${T_LINK} Qt6::Test)
    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES TIMEOUT 300 LABELS "${T_LABEL}"
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;${WEARDECK_SANITIZER_ENVIRONMENT}")
  endforeach()
endfunction()
