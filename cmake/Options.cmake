set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(WEARDECK_WERROR "Warnings are errors" ON)
option(WEARDECK_SERVER_ONLY "Only contract and server, with their tests (ThreadSanitizer, headless hosts)" OFF)
option(WEARDECK_FUZZ "Build the libFuzzer targets (clang)" OFF)
set(WEARDECK_SANITIZE "" CACHE STRING "Value of -fsanitize=, or empty")

find_program(CCACHE ccache)
if(CCACHE)
  # It passes precompiled headers by unless told that their macros are the same.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)   # a third of the time of ld, over 150 programs
endif()

add_library(weardeck_flags INTERFACE)
# g++ 12 reports overlaps in std::string that cannot be (its bug 105651), only when optimising.
target_compile_options(weardeck_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# Nor does it see that an empty std::optional is never read (its bug 80635), or which of its buffers a moved std::string is in (105329).
target_compile_options(weardeck_flags INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow>)
# Who only builds a Release to run it is not stopped by what an optimiser suspects; every other build is.
target_compile_options(weardeck_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wno-missing-field-initializers
  $<$<AND:$<BOOL:${WEARDECK_WERROR}>,$<NOT:$<CONFIG:Release>>>:-Werror>)
target_compile_definitions(weardeck_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(weardeck_flags INTERFACE ${PROJECT_SOURCE_DIR})

if(WEARDECK_SANITIZE)
  # g++ 12 sees ghosts in std::regex, std::function and moved std::strings once they are instrumented
  add_compile_options(-fsanitize=${WEARDECK_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow)
  # A program that stays where it is linked has no relocations: 370 of the 930 MB of a view's test.
  add_link_options(-fsanitize=${WEARDECK_SANITIZE} -no-pie)
  add_compile_definitions(WEARDECK_SANITIZED)
endif()
if(WEARDECK_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)   # coverage for the fuzzer, in the libraries too
endif()
