find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS context)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)   # Test is the harness of the server's tests too
qt_standard_project_setup()

add_library(weardeck_beast INTERFACE)
target_link_libraries(weardeck_beast INTERFACE Boost::headers Boost::context OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
target_compile_definitions(weardeck_beast INTERFACE BOOST_ASIO_NO_DEPRECATED
  $<$<BOOL:${WEARDECK_SANITIZE}>:BOOST_USE_UCONTEXT>)   # fcontext switches are invisible to the sanitizers

if(NOT WEARDECK_SERVER_ONLY)
  find_package(CURL REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Charts Svg Network DBus LinguistTools)
  find_package(Qt6Keychain REQUIRED)
  add_library(weardeck_keychain INTERFACE)
  target_link_libraries(weardeck_keychain INTERFACE qt6keychain)
  target_include_directories(weardeck_keychain SYSTEM INTERFACE /usr/include/qt6keychain)
  find_library(QSCINTILLA qscintilla2_qt6 REQUIRED)     # QScintilla ships no CMake package
  add_library(weardeck_scintilla INTERFACE)
  target_link_libraries(weardeck_scintilla INTERFACE ${QSCINTILLA})
endif()
