// SPDX-License-Identifier: GPL-3.0-or-later
#if defined(WEARDECK_SANITIZED)

#include <boost/context/fiber.hpp>

// The distribution's libboost_context is built for another way to switch fibers, which sanitizers cannot follow. The
// headers hold the ucontext way but for this one function: what runs on the calling thread, at first its own stack.
namespace boost::context::detail {

fiber_activation_record *&fiber_activation_record::current() noexcept
{
    thread_local fiber_activation_record threadItself;
    thread_local fiber_activation_record *running = &threadItself;
    return running;
}

} // namespace boost::context::detail

#endif
